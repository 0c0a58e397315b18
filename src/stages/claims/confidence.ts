import type { Candidate } from './candidate.ts';
import type { Wording } from './wording/parts.ts';

/** How often a claim made like this one is right, from 0 to 1, rounded to hundredths. */
export function confidenceOf({ saying }: Candidate, _wording: Wording): number {
  return saying?.attribution.confidence ?? 0.5;
}
