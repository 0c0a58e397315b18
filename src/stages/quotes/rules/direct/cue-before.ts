import type { Rule } from '../../../../model/rule.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import { contentFrom } from '../../grammar/content-end.ts';
import { finishedQuotation } from '../../grammar/quotation.ts';
import type { QuoteInput } from '../../input.ts';
import { resumesLeft } from '../../resumes-left.ts';

export const cueBefore: Rule<QuoteInput, Candidate> = {
  id: 'direct/cue-before',
  about: 'A quotation after its cue: “he said, “We win.””, “he said in a statement that “…””.',
  *find(input) {
    for (const cue of input.cues) {
      const { frame, start } = cue.complement;
      if ((frame !== 'quote' && frame !== 'quote-far') || cue.leftQuoted || resumesLeft(input, cue)) continue;
      const content = finishedQuotation(input, start) ?? contentFrom(input, start, frame);
      const found = candidateOf(input, cue, frame, [content]);
      if (found) yield found;
    }
  },
};
