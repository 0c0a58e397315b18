import { isAbbreviated, tokenAt } from '../../sentences/gap.ts';
import type { SentenceRule } from '../../sentences/rule.ts';

/** "… they said. https://example.com/page". */
export const address: SentenceRule = {
  id: 'break/address',
  about: 'A web address follows.',
  trigger: 0,
  judge(gap) {
    if (!gap.spaced || isAbbreviated(gap)) return undefined;
    const { lower } = tokenAt(gap, gap.next);
    return lower.startsWith('http') && /^https?:/u.test(lower) ? 'break' : undefined;
  },
};
