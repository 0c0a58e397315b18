import { opensQuotation } from '../../../../model/phrase-lookup.ts';
import type { Range } from '../../../../model/phrases.ts';
import type { Rule } from '../../../../model/rule.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import { toSentenceEnd } from '../../grammar/content-end.ts';
import { quotationFrom } from '../../grammar/quotation.ts';
import type { QuoteInput } from '../../input.ts';

/** The quotation that opens at `first`, or the sentence. */
function contentAt(input: QuoteInput, first: number): Range {
  return opensQuotation(input, first) ? quotationFrom(input, first) : toSentenceEnd(input, first);
}

export const colon: Rule<QuoteInput, Candidate> = {
  id: 'direct/colon',
  about: 'What follows a cue and a colon, also in the next paragraph: “He said: “We win.””.',
  *find(input) {
    for (const cue of input.cues) {
      const { frame, start } = cue.complement;
      if (frame !== 'colon' || start >= input.tokens.length) continue;
      const kind = opensQuotation(input, start) ? 'colon”' : 'colon';
      const found = candidateOf(input, cue, kind, [contentAt(input, start)]);
      if (found) yield found;
    }
  },
};
