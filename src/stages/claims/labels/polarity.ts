import { DENIALS, NOT_NEGATED } from '../../../lang/en/claims.ts';
import { NEGATORS } from '../../../lang/en/function-words.ts';
import type { Candidate } from '../candidate.ts';
import { lowerOf, tokenOf } from '../unit.ts';
import type { PolarityLabel } from './label.ts';

/** How far after the verb group a negator still negates the clause: "has no plans", "is of no use". */
const REACH = 2;

/** Whether a clause is negated, by itself or through its cue; both together are affirmative. */
export function polarityOf({ unit, clause, saying }: Candidate): PolarityLabel {
  const end = Math.min(clause.end, clause.verb ? clause.verb.end + REACH : clause.end);
  let by = -1;
  for (let at = clause.first; at < end && by < 0; at++) {
    if (NEGATORS.has(lowerOf(unit, at)) && !NOT_NEGATED.has(lowerOf(unit, at + 1))) by = tokenOf(unit, at);
  }
  const denied = saying !== null && DENIALS.has(saying.cue.lemma);
  const value = by >= 0 === denied ? 'affirmative' : 'negative';
  return { value, by: value === 'negative' && by >= 0 ? { first: by, end: by + 1 } : null };
}
