import { COMPOUND_ENDS } from '../../../lang/en/names/other.ts';
import type { LexiconEntity } from '../../../model/lexicon.ts';
import type { Span } from '../../../model/span.ts';
import type { Surveyed } from '../survey.ts';
import type { Taken } from '../taken.ts';
import { carve, nameOf, type Piece } from './carve.ts';
import { runsOf } from './runs.ts';

/** A stretch that is taken for one name, before anybody knows of what. */
export interface Candidate extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly title?: Span;
  /** First token of the title, or of the name where it has none. */
  readonly titleToken: number;
  readonly sentence: number;
  /** The same for the same name in any case: what is known of one is known of all. */
  readonly key: string;
  /** The entity that the user's lexicon gives. */
  readonly entity?: LexiconEntity;
  /** A title in quotation marks. */
  readonly quoted?: true;
  /** A number for each key, from 0. */
  readonly group: number;
}

/** What the search for names starts from. */
export interface Ground extends Surveyed, Taken {}

export interface Candidates extends Ground {
  readonly candidates: readonly Candidate[];
}

/** All stretches that look like names, in order and not overlapping. */
export function candidatesOf(doc: Ground): Candidate[] {
  const found: Candidate[] = [];
  const groups = new Map<string, number>();
  for (const run of runsOf(doc)) {
    for (const piece of carve(doc, run)) found.push(candidate(doc, piece, groups));
  }
  return found;
}

function candidate(
  doc: Ground,
  { first, end, titleFirst, entity, quoted }: Piece,
  groups: Map<string, number>,
): Candidate {
  const span = spanOf(doc, first, end);
  const before = entity ? 0 : prefixLength(doc.tokens[first]?.text ?? '');
  const after = entity ? 0 : suffixLength(doc.keys[end - 1] ?? '');
  const stop = end - first > 1 ? stopLength(doc, end - 1) : 0;
  const whole = nameOf(doc, first, end);
  const key = before || after ? whole.slice(before, whole.length - after) : whole;
  const group = groups.get(key) ?? groups.size;
  if (group === groups.size) groups.set(key, group);
  return {
    start: span.start + before,
    end: span.end - after - stop,
    firstToken: first,
    endToken: end,
    titleToken: titleFirst ?? first,
    sentence: doc.sentenceOf[first] ?? 0,
    key,
    group,
    ...(entity && { entity }),
    ...(quoted && { quoted }),
    ...(titleFirst !== undefined && { title: spanOf(doc, titleFirst, first) }),
  };
}

function spanOf({ tokens }: Ground, first: number, end: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

const PREFIX = /^(?!(?:al|el|ar|as|an|ash|ad|at|az|ez|de|i|e)-)\p{Ll}+-(?=\p{Lu})/u;

/** Length of "ex-" in "ex-Federal"; an article is part of the name: "al-Abadi". */
function prefixLength(text: string): number {
  return text.includes('-') ? (PREFIX.exec(text)?.[0].length ?? 0) : 0;
}

/** Length of a full stop that ends the sentence: "World War I." */
function stopLength({ keys, tokens }: Ground, last: number): number {
  return keys[last]?.length === 1 && tokens[last]?.text.endsWith('.') ? 1 : 0;
}

/** Length of "-dominated" in "Shiite-dominated". */
function suffixLength(key: string): number {
  const hyphen = key.lastIndexOf('-');
  return hyphen > 0 && COMPOUND_ENDS.has(key.slice(hyphen + 1)) ? key.length - hyphen : 0;
}
