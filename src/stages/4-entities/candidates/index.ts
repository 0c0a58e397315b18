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

function candidate(doc: Ground, { first, end, titleFirst, entity }: Piece, groups: Map<string, number>): Candidate {
  const key = nameOf(doc, first, end);
  const group = groups.get(key) ?? groups.size;
  if (group === groups.size) groups.set(key, group);
  const spanOf = (from: number, to: number): Span => ({
    start: doc.tokens[from]?.start ?? 0,
    end: doc.tokens[to - 1]?.end ?? 0,
  });
  return {
    ...spanOf(first, end),
    firstToken: first,
    endToken: end,
    titleToken: titleFirst ?? first,
    sentence: doc.sentenceOf[first] ?? 0,
    key,
    group,
    ...(entity && { entity }),
    ...(titleFirst !== undefined && { title: spanOf(titleFirst, first) }),
  };
}
