import type { Refiner } from '../../../model/rule.ts';
import type { Candidate } from '../candidate.ts';
import type { QuoteInput } from '../input.ts';

/** Below this share a lemma and frame cost more precision than they bring recall (chosen on train). */
const LEAST = 0.3;

/**
 * Nouns are mostly found beside a verb that says the same, and seldom right without one. A clause after a verb of
 * speech is hardly ever anything but what is said, however few cases of the verb were counted.
 */
const LEAST_OF: ReadonlyMap<string, number> = new Map([
  ['indirect/noun-cue', 0.6],
  ['indirect/bare-clause', 0.25],
  ['indirect/that-clause', 0.25],
]);

export const oftenRight: Refiner<QuoteInput, Candidate> = {
  id: 'refine/often-right',
  about: 'Drops candidates whose lemma and frame are seldom an attribution: "announced his wife".',
  refine: (found) => found.filter(({ rate, rule }) => rate >= leastOf(rule)),
  why: ({ rate, rule, frame }) => `rate ${rate.toFixed(2)} < ${leastOf(rule)} (${rule}, frame ${frame})`,
};

function leastOf(rule: string): number {
  return LEAST_OF.get(rule) ?? LEAST;
}
