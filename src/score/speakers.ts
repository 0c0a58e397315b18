import { oneLine } from '../model/plain-text.ts';
import { overlaps } from '../model/span.ts';
import type { Annotations, Entity, Quote, Scored } from './annotations.ts';
import type { Matched } from './match-quotes.ts';

/** What became of the speakers that the gold names, and of the quotes of which it says that nobody named speaks. */
export interface SpeakerCounts {
  /** Quotes of the gold with a speaker, and those of them that were found. */
  gold: number;
  found: number;
  right: number;
  /** Somebody else. */
  wrong: number;
  /** Nobody. */
  missing: number;
  /** Somebody, where the gold has nobody. */
  invented: number;
  rightlyNone: number;
}

/** How the speaker of a quote is to be judged; null where the gold does not say who speaks. */
export function judgedSpeaker(found: Quote, gold: Quote, document: Scored): keyof SpeakerCounts | null {
  if (gold.speaker === undefined) return null;
  const named = entityOf(document.found, found.speaker) !== undefined;
  if (gold.speaker === null) return named ? 'invented' : 'rightlyNone';
  if (!named) return 'missing';
  return isRightSpeaker(found, gold, document) ? 'right' : 'wrong';
}

/** Counts of nothing. */
export function noSpeakers(): SpeakerCounts {
  return { gold: 0, found: 0, right: 0, wrong: 0, missing: 0, invented: 0, rightlyNone: 0 };
}

/** Counts over the quotes of a document that were paired by their content, as far as its gold says who speaks. */
export function scoreSpeakers(document: Scored, matched: Matched<Quote>): SpeakerCounts {
  const counts = noSpeakers();
  counts.gold = matched.gold.filter(({ quote }) => (quote.speaker ?? null) !== null).length;
  for (const { quote, match } of matched.found) {
    const judged = match ? judgedSpeaker(quote, match.quote, document) : null;
    if (judged === null) continue;
    counts[judged]++;
    if ((match?.quote.speaker ?? null) !== null) counts.found++;
  }
  return counts;
}

/** Whether the entity that speaks is one of the gold's: they share a name, or a name mention of one touches one of the other. */
export function isRightSpeaker(found: Quote, gold: Quote, document: Scored): boolean {
  const own = entityOf(document.found, found.speaker);
  if (!own) return false;
  return [gold.speaker, ...(gold.speakers ?? [])].some((id) => {
    const theirs = entityOf(document.gold, id);
    return theirs !== undefined && areSame(own, theirs);
  });
}

const indexes = new WeakMap<Annotations, ReadonlyMap<string, Entity>>();

/** The entity with an id. */
export function entityOf(annotations: Annotations, id: string | null | undefined): Entity | undefined {
  const index = indexes.get(annotations) ?? new Map((annotations.entities ?? []).map((entity) => [entity.id, entity]));
  indexes.set(annotations, index);
  return index.get(id ?? '');
}

function areSame(a: Entity, b: Entity): boolean {
  const names = new Set(namesOf(a));
  return (
    namesOf(b).some((name) => names.has(name)) ||
    nameMentions(a).some((x) => nameMentions(b).some((y) => overlaps(x, y)))
  );
}

function namesOf({ name, aliases = [] }: Entity): string[] {
  return [name ?? '', ...aliases].filter((one) => one !== '').map((one) => oneLine(one.toLowerCase()));
}

function nameMentions({ mentions }: Entity): Entity['mentions'] {
  return mentions.filter(({ kind }) => kind === 'name');
}
