import { RELATIVES } from '../../../../lang/en/function-words.ts';
import { lowerAt } from '../../../../model/phrase-lookup.ts';
import type { Rule } from '../../../../model/rule.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import { contentFrom } from '../../grammar/content-end.ts';
import type { QuoteInput } from '../../input.ts';

export const gapClause: Rule<QuoteInput, Candidate> = {
  id: 'indirect/gap-clause',
  about: 'A relative clause that the source speaks in: "a deal which the ministry said was dead".',
  *find(input) {
    for (const cue of input.cues) {
      const { complement, subject } = cue;
      if (complement.frame !== 'gap' || subject?.kind !== 'subject') continue;
      const before = subject.first - 1;
      const head = isRelative(lowerAt(input, before)) ? [{ first: before, end: before + 1 }] : [];
      const rest = contentFrom(input, complement.start, 'gap');
      const found = candidateOf(input, cue, `gap ${head.length > 0 ? lowerAt(input, before) : '-'}`, [...head, rest]);
      if (found) yield found;
    }
  },
};

/** "which", and "what", which holds its own head: "what the ministry said was dead". */
function isRelative(form: string): boolean {
  return RELATIVES.has(form) || form === 'what';
}
