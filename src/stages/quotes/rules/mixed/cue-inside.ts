import type { Rule } from '../../../../model/rule.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import type { Prior } from '../../frames.ts';
import { contentFrom } from '../../grammar/content-end.ts';
import { finishedQuotation } from '../../grammar/quotation.ts';
import type { QuoteInput } from '../../input.ts';
import { resumesLeft } from '../../resumes-left.ts';

const PRIOR: Prior = { rate: 0.85, why: 'half of a sentence before the cue calls for the other half after it' };

export const cueInside: Rule<QuoteInput, Candidate> = {
  id: 'mixed/cue-inside',
  about: 'A sentence around its cue that ends in quotation marks: "If they move, he said, “we will follow.””.',
  *find(input) {
    for (const cue of input.cues) {
      if (!cue.left || !resumesLeft(input, cue)) continue;
      const { start } = cue.complement;
      const right = finishedQuotation(input, start) ?? contentFrom(input, start, 'interrupted');
      const options = { endFrame: 'interrupted', prior: PRIOR } as const;
      const found = candidateOf(input, cue, 'resumed quote', [cue.left, right], options);
      if (found) yield found;
    }
  },
};
