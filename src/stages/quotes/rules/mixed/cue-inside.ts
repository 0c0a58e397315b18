import type { Rule } from '../../../../model/rule.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import { contentFrom } from '../../grammar/content-end.ts';
import { finishedQuotation } from '../../grammar/quotation.ts';
import type { QuoteInput } from '../../input.ts';
import { resumesLeft } from '../../resumes-left.ts';

/** Rank among the candidates of one cue, set by hand; what share is right, lang/en/data/quote-confidence.tsv says. */
const RATE = 0.85;

export const cueInside: Rule<QuoteInput, Candidate> = {
  id: 'mixed/cue-inside',
  about: 'A sentence around its cue that ends in quotation marks: "If they move, he said, “we will follow.””.',
  *find(input) {
    const { isCue, endRate } = input.knowledge;
    for (const cue of input.cues) {
      if (!cue.left || !resumesLeft(input, cue)) continue;
      const { start } = cue.complement;
      const right = finishedQuotation(input, start) ?? contentFrom(input, start, 'interrupted', isCue, endRate);
      const found = candidateOf(input, cue, 'interrupted', [cue.left, right]);
      if (found) yield { ...found, rate: RATE };
    }
  },
};
