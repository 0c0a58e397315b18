import type { Span } from '../../../model/span.ts';
import type { Surveyed } from '../survey.ts';
import { carve, nameOf, type Piece } from './carve.ts';
import { runsOf } from './runs.ts';

/** A stretch that is taken for one name, before anybody knows of what. */
export interface Candidate extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly title?: Span;
  /** The same for the same name in any case: what is known of one is known of all. */
  readonly key: string;
}

export interface Candidates extends Surveyed {
  readonly candidates: readonly Candidate[];
}

/** All stretches that look like names, in order and not overlapping. */
export function candidatesOf(doc: Surveyed): Candidate[] {
  const found: Candidate[] = [];
  for (const run of runsOf(doc)) for (const piece of carve(doc, run)) found.push(candidate(doc, piece));
  return found;
}

function candidate(doc: Surveyed, { first, end, title }: Piece): Candidate {
  return {
    start: doc.tokens[first]?.start ?? 0,
    end: doc.tokens[end - 1]?.end ?? 0,
    firstToken: first,
    endToken: end,
    key: nameOf(doc, first, end),
    ...(title && { title }),
  };
}
