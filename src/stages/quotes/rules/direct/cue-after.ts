import { PARTS_QUOTATIONS } from '../../../../lang/en/clause-words.ts';
import { lowerAt } from '../../../../model/phrase-lookup.ts';
import type { Range } from '../../../../model/phrases.ts';
import type { Rule } from '../../../../model/rule.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import type { Cue } from '../../cue.ts';
import { contentFrom } from '../../grammar/content-end.ts';
import { isAdverbial } from '../../grammar/main-clause.ts';
import type { QuoteInput } from '../../input.ts';

/** Whether a mark or conjunction parts a quotation from the words before it; else it belongs to them. */
function isParted(input: QuoteInput, i: number): boolean {
  return PARTS_QUOTATIONS.has(lowerAt(input, i - 1));
}

/** "Although he called it “old,” she said it stood": what is said stands after the verb, and before it only when. */
function leadsTo(input: QuoteInput, { subject, complement }: Cue, left: Range): boolean {
  return subject?.kind === 'subject' && complement.frame !== 'none' && isAdverbial(input, left);
}

export const cueAfter: Rule<QuoteInput, Candidate> = {
  id: 'direct/cue-after',
  about: 'A quotation before its cue, with what goes on after a comma and mark: “We win,” he said, “again.”',
  *find(input) {
    for (const cue of input.cues) {
      const { left, leftQuoted, complement } = cue;
      if (!left || !leftQuoted || leadsTo(input, cue, left)) continue;
      const goesOn = complement.frame === 'quote' && isParted(input, complement.start);
      const after = goesOn ? [contentFrom(input, complement.start, 'interrupted')] : [];
      const found = candidateOf(input, cue, goesOn ? 'interrupted' : 'before', [left, ...after]);
      if (found) yield found;
    }
  },
};
