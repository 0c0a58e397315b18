import { tokenAt } from '../../sentences/gap.ts';
import type { SentenceRule } from '../../sentences/rule.ts';
import { BEFORE_MARK, QUOTATION_CLOSES } from '../../sentences/traits.ts';

/** Tokens that a bracket may hold to be looked through. */
const LONGEST = 12;

/** "“… tides […]” (Roe 12).": the sentence goes on to the full stop after the bracket. */
export const citation: SentenceRule = {
  id: 'keep/citation',
  about: 'A bracket follows a closed quotation, and the full stop stands after it.',
  trigger: BEFORE_MARK | QUOTATION_CLOSES,
  judge(gap) {
    if (tokenAt(gap, gap.next).text !== '(') return undefined;
    for (let i = gap.next + 1; i < gap.next + LONGEST; i++) {
      if (tokenAt(gap, i).text === ')') return tokenAt(gap, i + 1).text === '.' ? 'keep' : undefined;
    }
    return undefined;
  },
};
