import { DASHES } from '../../../../model/marks.ts';
import { caseOf, tokenAt } from '../../sentences/gap.ts';
import type { SentenceRule } from '../../sentences/rule.ts';
import { BEFORE_MARK, QUOTATION_CLOSES } from '../../sentences/traits.ts';

/** "“It is a long game.” — Ann Lee": who said it belongs to the sentence. */
export const dashSource: SentenceRule = {
  id: 'keep/dash-source',
  about: 'A dash and a name follow a closed quotation.',
  trigger: BEFORE_MARK | QUOTATION_CLOSES,
  judge(gap) {
    if (!DASHES.has(tokenAt(gap, gap.next).text)) return undefined;
    return caseOf(tokenAt(gap, gap.next + 1)) === 'upper' ? 'keep' : undefined;
  },
};
