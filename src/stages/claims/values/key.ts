import type { Candidate } from '../candidate.ts';
import type { Wording } from '../wording/parts.ts';

/** What two statements share that differ only in wording that does not matter. */
export function keyOf(_candidate: Candidate, _wording: Wording): string {
  return 'x';
}
