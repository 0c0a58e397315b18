import { MONTHS, WEEKDAY_ABBREVIATIONS } from '../../../../lang/en/calendar.ts';
import { tokenAt } from '../../sentences/gap.ts';
import type { SentenceRule } from '../../sentences/rule.ts';

/** "Fri. Sept. 29". */
export const dayOfMonth: SentenceRule = {
  id: 'keep/day-of-month',
  about: 'An abbreviated day of the week stands before a month.',
  trigger: 0,
  judge(gap) {
    if (!WEEKDAY_ABBREVIATIONS.has(tokenAt(gap, gap.terminal - 1).lower)) return undefined;
    return MONTHS.has(tokenAt(gap, gap.next).lower.replace('.', '')) ? 'keep' : undefined;
  },
};
