import { lowerAt } from '../../../../model/phrase-lookup.ts';
import type { Rule } from '../../../../model/rule.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import { isClause, opensSubordinate, type QuoteInput } from '../../input.ts';

export const cueAfter: Rule<QuoteInput, Candidate> = {
  id: 'indirect/cue-after',
  about: 'A statement before its cue: "The plan failed, the ministry said."',
  *find(input) {
    for (const cue of input.cues) {
      const { left, leftQuoted, complement } = cue;
      if (!left || leftQuoted || lowerAt(input, complement.start) === ',') continue;
      const kind = isClause(input, left) ? (opensSubordinate(input, left) ? 'sub ' : '') : 'phrase ';
      const found = candidateOf(input, cue, `before ${kind}${complement.frame}`, [left]);
      if (found) yield found;
    }
  },
};
