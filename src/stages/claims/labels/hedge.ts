import type { Range } from '../../../model/phrases.ts';
import type { Candidate } from '../candidate.ts';

/** The words by which the speaker leaves open whether it is so ("reportedly", "seems", "I think"), or null; tokens. */
export function hedgeOf(_candidate: Candidate): Range | null {
  return null;
}
