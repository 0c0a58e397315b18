import type { Attribution, Mention, Quoted } from '../../model/document.ts';
import { Noun, nounsAt } from '../../model/given-words.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { JudgeRule } from '../../model/rule.ts';
import { byPosition, firstEndingAfter, firstStartingAt, type Span } from '../../model/span.ts';
import type { Opinion } from './opinion.ts';

/** A mention with the index of its entity. */
export interface Located extends Span {
  readonly entity: number;
  readonly kind: Mention['kind'];
}

/** The last word of a noun phrase in a source, with the phrase's first word. */
export interface Head {
  readonly first: number;
  readonly token: number;
  /** What joins it to the phrase before it. */
  readonly joint: 'none' | 'and' | 'comma' | 'preposition';
}

/** The document as the speaker rules see it. */
export interface SpeakerInput {
  readonly doc: Quoted;
  /** All mentions in order of start, the longer first. */
  readonly mentions: readonly Located[];
  /** Speakers found so far, parallel to the attributions; empty where none is found yet. */
  readonly speakers: (readonly number[])[];
  /** Index of the attribution before this one in the text, by its cue, or -1. */
  readonly before: Int32Array;
  /** Bits of `Noun`, parallel to the tokens; null where the lexicon names no titles or roles. */
  readonly given: Uint8Array | null;
  /** The first attribution with a source at an offset. */
  readonly bySource: ReadonlyMap<number, number>;
  /** The heads found so far, by the source asked about. */
  readonly heads: Map<Span, readonly Head[]>;
  /** The groups found so far, by the person asked about. */
  readonly groups: Map<number, number | null>;
}

/** A way from a source to its entities; null where the rule is silent. */
export type SpeakerRule = JudgeRule<SpeakerInput, Opinion | null, [attribution: Attribution, index: number]>;

/** Makes the view of a document; no speaker is known yet. */
export function speakerInputOf(doc: Quoted, { words }: Lexicon): SpeakerInput {
  return {
    doc,
    mentions: mentionsOf(doc),
    speakers: doc.attributions.map(() => []),
    before: attributionsBefore(doc),
    given: nounsAt(doc.tokens, words),
    bySource: sourcesOf(doc),
    heads: new Map(),
    groups: new Map(),
  };
}

function mentionsOf({ entities }: Quoted): Located[] {
  const found: Located[] = [];
  for (let entity = 0; entity < entities.length; entity++)
    for (const { start, end, kind } of entities[entity]?.mentions ?? []) found.push({ start, end, kind, entity });
  return found.sort(byPosition);
}

/** Whether a token is the head of a role that the lexicon names. */
export function isGivenRole({ given }: SpeakerInput, token: number): boolean {
  return ((given?.[token] ?? 0) & Noun.head) !== 0;
}

function sourcesOf({ attributions }: Quoted): Map<number, number> {
  const found = new Map<number, number>();
  for (const [index, { source }] of attributions.entries()) {
    if (source && !found.has(source.start)) found.set(source.start, index);
  }
  return found;
}

/** Where an attribution speaks: at its cue, or else at its content. */
export function placeOf({ cue, source, content }: Attribution): number {
  return source?.start ?? cue?.start ?? content[0]?.start ?? 0;
}

function attributionsBefore(doc: Quoted): Int32Array {
  const order = doc.attributions.map((_, i) => i).filter((i) => doc.attributions[i]?.parent === null);
  const place = (i: number): number => {
    const attribution = doc.attributions[i];
    return attribution ? placeOf(attribution) : 0;
  };
  order.sort((a, b) => place(a) - place(b));
  const before = new Int32Array(doc.attributions.length).fill(-1);
  for (let i = 1; i < order.length; i++) before[order[i] ?? 0] = order[i - 1] ?? -1;
  return before;
}

const REACH = 24;

/** The innermost mention that covers the token at an index, names before noun phrases; null where none does. */
export function mentionAt(input: SpeakerInput, index: number): Located | null {
  const token = input.doc.tokens[index];
  if (!token) return null;
  let best: Located | null = null;
  for (let i = firstStartingAt(input.mentions, token.start + 1) - 1, steps = 0; i >= 0 && steps < REACH; i--, steps++) {
    const mention = input.mentions[i];
    if (!mention || mention.start > token.start || mention.end < token.end) continue;
    if (mention.kind === 'name') return mention;
    if (best === null || (mention.kind === 'nominal' && mention.end === token.end)) best = mention;
  }
  return best;
}

/** Index of the paragraph that holds an offset. */
export function paragraphAt({ doc }: SpeakerInput, offset: number): number {
  return firstEndingAfter(doc.paragraphs, offset);
}

/** The words of an attribution's cue; none without one. */
export function cueText({ doc }: SpeakerInput, { cue }: Attribution): string {
  return cue ? doc.text.slice(cue.start, cue.end) : '';
}

/** Verbs of who has spoken before. */
const GOES_ON = /\b(?:add(?:ed|ing|s)|continu(?:ed|es|ing)|(?:went|goes|going) on)\b/u;

/** "he added": whether the verb of an attribution's cue says that somebody has spoken before. */
export function goesOn(input: SpeakerInput, attribution: Attribution): boolean {
  return GOES_ON.test(cueText(input, attribution));
}

/** Who spoke last in this paragraph or the one before. */
export function previousSpeakers(input: SpeakerInput, index: number, place: number): readonly number[] {
  const before = input.before[index] ?? -1;
  const attribution = input.doc.attributions[before];
  if (!attribution) return [];
  const distance = paragraphAt(input, place) - paragraphAt(input, placeOf(attribution));
  return distance <= 1 ? (input.speakers[before] ?? []) : [];
}
