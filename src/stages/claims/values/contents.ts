import type { ClaimContents } from '../../../model/document.ts';
import type { Candidate } from '../candidate.ts';
import type { Wording } from '../wording/parts.ts';

/** What a statement speaks of: times, amounts, persons, groups, places, works. */
export function contentsOf(_candidate: Candidate, _wording: Wording): ClaimContents {
  return { time: [], quantities: [], about: [] };
}
