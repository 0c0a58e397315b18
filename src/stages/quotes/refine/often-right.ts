import { tagAt, verbAt } from '../../../model/phrase-lookup.ts';
import type { Refiner, Signed } from '../../../model/rule.ts';
import type { Candidate } from '../candidate.ts';
import { confidenceOf } from '../confidence.ts';
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
  refine: (found, input) => found.filter((candidate) => isSure(input, candidate)),
  why: ({ rate, rule, frame }) => {
    const least = leastOf(rule);
    if (rate < least) {
      const reason = `rate ${rate.toFixed(2)} < ${least} (${rule}, frame ${frame})`;
      return { reason, rate, threshold: least, measure: 'rate' };
    }
    const confidence = confidenceOf(rule, rate);
    const reason = `confidence ${confidence} < ${LEAST_CONFIDENCE} (${rule}, frame ${frame})`;
    return { reason, rate: confidence, threshold: LEAST_CONFIDENCE, measure: 'confidence' };
  },
};

function isSure(input: QuoteInput, { rate, rule, lemma, content, frame }: Signed<Candidate>): boolean {
  if (rate < leastOf(rule)) return false;
  // "may announce that": seldom a saying that is counted, but what is said is plain, and that it is left open is told.
  if (frame === 'that/modal') return true;
  const first = content[0]?.first ?? -1;
  const isClause = tagAt(input, first) === 'PRP' && verbAt(input, first + 1)?.form === 'finite';
  // Confidence was counted on verbs of speech; of others the rate alone says what there is to say.
  return isClause || !input.knowledge.isCue(lemma) || confidenceOf(rule, rate) >= LEAST_CONFIDENCE;
}

/**
 * The gate for all rules: what is whole less often than that (on train) costs more precision than it brings recall. A
 * pronoun and its verb are a clause all the same: "denies it is over".
 */
const LEAST_CONFIDENCE = 0.33;

function leastOf(rule: string): number {
  return LEAST_OF.get(rule) ?? LEAST;
}
