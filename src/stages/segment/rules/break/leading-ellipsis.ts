import { caseOf, tokenAt } from '../../sentences/gap.ts';
import type { SentenceRule } from '../../sentences/rule.ts';
import { BEFORE_MARK } from '../../sentences/traits.ts';

/** "along the quay. . . . The tide": the first full stop ends a sentence, the next begins with an ellipsis. */
export const leadingEllipsis: SentenceRule = {
  id: 'break/leading-ellipsis',
  about: 'A full stop after a word stands before an ellipsis of three full stops and a capital.',
  trigger: BEFORE_MARK,
  judge(gap) {
    const isDot = (ahead: number): boolean => tokenAt(gap, gap.last + ahead).text === '.';
    if (!isDot(1) || !isDot(2) || !isDot(3) || isDot(4)) return undefined;
    const adjoins = tokenAt(gap, gap.terminal - 1).end === tokenAt(gap, gap.terminal).start;
    return adjoins && caseOf(tokenAt(gap, gap.last + 4)) === 'upper' ? 'break' : undefined;
  },
};
