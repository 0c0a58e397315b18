import { PARTS_QUOTATIONS } from '../../../../lang/en/clause-words.ts';
import { lowerAt } from '../../../../model/phrase-lookup.ts';
import type { Rule } from '../../../../model/rule.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import { contentFrom } from '../../grammar/content-end.ts';
import type { QuoteInput } from '../../input.ts';

/** Whether a mark or conjunction parts a quotation from the words before it; else it belongs to them. */
function isParted(input: QuoteInput, i: number): boolean {
  return PARTS_QUOTATIONS.has(lowerAt(input, i - 1));
}

export const cueAfter: Rule<QuoteInput, Candidate> = {
  id: 'direct/cue-after',
  about: 'A quotation before its cue, with what goes on after a comma and mark: “We win,” he said, “again.”',
  *find(input) {
    for (const cue of input.cues) {
      const { left, leftQuoted, complement } = cue;
      if (!left || !leftQuoted) continue;
      const goesOn = complement.frame === 'quote' && isParted(input, complement.start);
      const after = goesOn ? [contentFrom(input, complement.start, 'interrupted')] : [];
      const found = candidateOf(input, cue, goesOn ? 'interrupted' : 'before', [left, ...after]);
      if (found) yield found;
    }
  },
};
