import { DAY_PARTS, WEEKDAYS } from '../../../../lang/en/names/numbers.ts';
import { nearestWeekday, plusDays } from '../../numbers/calendar.ts';
import { numberRule } from '../../numbers/rule.ts';
import { isCapital } from '../../survey.ts';

const SHORT = new Set(['sun', 'mon', 'tue', 'tues', 'wed', 'thu', 'thurs', 'fri', 'sat']);

/** "Sunday", "last Friday", "Monday morning"; the nearest one before the article, or after it with "next". */
export const weekday = numberRule(
  'date/weekday',
  'A day of the week, resolved against the day of the article.',
  'DATE',
  (doc, i) => {
    const key = doc.keys[i] ?? '';
    const day = WEEKDAYS.get(key);
    if (day === undefined || !isCapital(doc, i) || (SHORT.has(key) && doc.keys[i + 1] !== ',')) return null;
    const before = doc.keys[i - 1] ?? '';
    const relative =
      before === 'last' || before === 'next' || before === 'this' || before === 'coming' || before === 'every';
    const first = relative ? i - 1 : i;
    const end = DAY_PARTS.has(doc.keys[i + 1] ?? '') ? i + 2 : i + 1;
    if (!doc.articleDay || before === 'every' || key.endsWith('days')) return { first, end };
    const next = before === 'next' || before === 'coming' || before === 'this';
    const value = nearestWeekday(doc.articleDay, day, next ? 1 : -1);
    return { first, end, value: before === 'last' && value === doc.articleDay ? plusDays(value, -7) : value };
  },
);
