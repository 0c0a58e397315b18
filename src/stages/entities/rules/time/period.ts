import { DAY_PARTS, SHORT_PERIODS } from '../../../../lang/en/calendar.ts';
import { durationOf } from '../../numbers/duration.ts';
import { numberAt, withModifiers } from '../../numbers/read.ts';
import { isNumeral, type NumberRule, within } from '../../numbers/rule.ts';
import { keyAt } from '../../words/word-at.ts';

/** "three hours", "90 minutes", "this morning", "tonight". */
export const timePeriod: NumberRule = {
  id: 'time/period',
  about: 'Hours, minutes, seconds, or a part of the day.',
  type: 'TIME',
  trigger: (term) => isNumeral(term) || DAY_PARTS.has(term.key),
  find(doc, i) {
    const key = keyAt(doc, i);
    if (key === 'tonight') return { first: i, end: i + 1 };
    if (DAY_PARTS.has(key)) {
      const before = keyAt(doc, i - 1);
      if (!/^(?:this|last|tomorrow|yesterday)$/u.test(before) || !within(doc, i - 1, i)) return null;
      return { first: i - 1, end: i + 1 };
    }
    const number = numberAt(doc, i);
    if (!number || !within(doc, number.end, i)) return null;
    const unit = SHORT_PERIODS.get(keyAt(doc, number.end));
    if (!unit || (unit === 'second' && !keyAt(doc, number.end).endsWith('s'))) return null;
    const value = number.to === null ? durationOf(number.amount, unit) : undefined;
    return { first: withModifiers(doc, number.first), end: number.end + 1, value };
  },
};
