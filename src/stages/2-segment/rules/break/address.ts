import { isAbbreviated, tokenAt } from '../../sentences/gap.ts';
import type { SentenceRule } from '../../sentences/rule.ts';

/** "… they said. https://example.com/page". */
export const address: SentenceRule = {
  id: 'break/address',
  about: 'A web address follows.',
  judge(gap) {
    if (!gap.spaced || isAbbreviated(gap)) return undefined;
    return /^https?:/u.test(tokenAt(gap, gap.next).lower) ? 'break' : undefined;
  },
};
