/**
 * Who "I" and "we" are within somebody's words: pronoun mentions that can only be placed once the quotes and their
 * speakers are known.
 */
import { pronounOf } from '../../lang/en/pronouns.ts';
import { bisect } from '../../model/bisect.ts';
import type { Attribution, Entity, Quoted } from '../../model/document.ts';
import { endAt } from '../../model/phrase-lookup.ts';
import { byPosition, firstEndingAfter, overlaps, type Span } from '../../model/span.ts';
import type { Trace } from '../../model/trace.ts';
import { groupOf } from './affiliation.ts';
import type { SpeakerInput } from './input.ts';
import { type Owned, withPronouns } from './owned-pronouns.ts';

const RULE = 'own-words';

/** The entities given, with the pronouns of the first person that stand within the words of one speaker. */
export function withOwnWords(input: SpeakerInput, entities: readonly Entity[], trace?: Trace): readonly Entity[] {
  const owned: Owned[] = [];
  for (const [token, owner] of ownersOf(input)) {
    const span = input.doc.tokens[token];
    const form = pronounOf(span);
    const entity = span && form ? ownerOf(input, owner, form.plural) : null;
    if (!span || entity === null) continue;
    owned.push({ span, entity });
    const { start, end } = span;
    const reason = entities[entity]?.name ?? '';
    trace?.(() => ({ stage: 'speakers', action: 'resolved', rule: RULE, span: { start, end }, reason }));
  }
  return withPronouns(entities, owned, RULE);
}

/** Tokens "I", "we" … within quotation marks, each with the innermost attribution in whose quoted words it stands. */
function ownersOf(input: SpeakerInput): Map<number, number> {
  const { doc } = input;
  const tokens = firstPersons(input);
  const owners = new Map<number, number>();
  for (const index of fromOutside(doc.attributions)) {
    for (const span of doc.attributions[index]?.content ?? []) {
      for (let i = firstFrom(doc, tokens, span.start); i < tokens.length; i++) {
        const token = tokens[i] ?? 0;
        if (endAt(doc, token) > span.end) break;
        owners.set(token, index);
      }
    }
  }
  return owners;
}

/** Pronouns of the first person that stand in quotation marks or in a turn of the layout, by token index. */
function firstPersons({ doc }: SpeakerInput): number[] {
  const found: number[] = [];
  let token = 0;
  for (const quotation of ownWordsIn(doc)) {
    token = firstEndingAfter(doc.tokens, quotation.start, token);
    for (; (doc.tokens[token]?.end ?? Infinity) <= quotation.end; token++) {
      const at = doc.tokens[token];
      if (at && at.start >= quotation.start && pronounOf(at)?.person === 1) found.push(token);
    }
  }
  return found;
}

/** The outermost quotations and what the layout shows to be said, in order, not overlapping. */
function ownWordsIn({ quotations, layout }: Quoted): readonly Span[] {
  const outer = quotations.filter(({ depth }) => depth === 0);
  const turns = layout.blocks.flatMap(({ content }) => content ?? []);
  if (turns.length === 0) return outer;
  const outside = outer.filter((span) => !overlaps(turns[firstEndingAfter(turns, span.start)] ?? NOWHERE, span));
  return [...outside, ...turns].sort(byPosition);
}

const NOWHERE: Span = { start: -1, end: -1 };

/** Deeper nesting than this is no prose, and would cost its depth for each word. */
const MAX_DEPTH = 4;

/** Attributions with quoted words, outer ones first. */
function fromOutside(attributions: readonly Attribution[]): number[] {
  const depths: number[] = [];
  for (const { parent } of attributions) depths.push(parent === null ? 0 : (depths[parent] ?? 0) + 1);
  const kept = depths.flatMap((depth, i) => (depth <= MAX_DEPTH && isOwnWords(attributions[i]) ? [i] : []));
  return kept.sort((a, b) => (depths[a] ?? 0) - (depths[b] ?? 0));
}

/** Quoted, or a turn of a transcript. */
function isOwnWords(attribution: Attribution | undefined): boolean {
  return attribution?.type !== 'indirect' || (attribution.foundBy ?? attribution.rule).startsWith('layout/');
}

/** Index in the list of the first token at or after an offset. */
function firstFrom(doc: Quoted, tokens: readonly number[], offset: number): number {
  return bisect(0, tokens.length, (i) => (doc.tokens[tokens[i] ?? 0]?.start ?? 0) < offset);
}

/** "I" is the one speaker; "we" the group that speaks, or for which its spokesman does. */
function ownerOf(input: SpeakerInput, attribution: number, plural: boolean): number | null {
  const [speaker, ...others] = input.speakers[attribution] ?? [];
  if (speaker === undefined || others.length > 0) return null;
  const person = input.doc.entities[speaker]?.type === 'PERSON';
  if (!plural) return person ? speaker : null;
  return person ? groupOf(input, speaker) : speaker;
}
