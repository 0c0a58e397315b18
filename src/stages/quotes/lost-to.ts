import type { Drop, Signed } from '../../model/rule.ts';
import type { Candidate } from './candidate.ts';

/** For the trace: to which candidate another lost its cue or content, and with which rates. */
export function lostTo(
  winner: Signed<Candidate> | undefined,
  { rate, rule, what }: { readonly rate: number; readonly rule: string; readonly what: string },
): Drop {
  const own = `rate ${rate.toFixed(2)} (${rule})`;
  if (!winner) return { reason: own, rate, measure: 'rate' };
  const reason = `${own}; its ${what} goes to ${winner.rule} with ${winner.rate.toFixed(2)}`;
  return { reason, rate, threshold: winner.rate, measure: 'rate', lostTo: winner.rule };
}
