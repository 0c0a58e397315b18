import { DAY_PARTS, WEEKDAYS } from '../../../../lang/en/names/numbers.ts';
import { isCapital } from '../../article/survey.ts';
import { nearestWeekday, plusDays } from '../../numbers/calendar.ts';
import type { NumberRule } from '../../numbers/rule.ts';

const SHORT = new Set(['sun', 'mon', 'tue', 'tues', 'wed', 'thu', 'thurs', 'fri', 'sat']);

/** "Sunday", "last Friday", "Monday morning"; the nearest one before the article, or after it with "next". */
export const weekday: NumberRule = {
  id: 'date/weekday',
  about: 'A day of the week, resolved against the day of the article.',
  type: 'DATE',
  begins: ({ key }) => WEEKDAYS.has(key),
  at(doc, i) {
    const key = doc.keys[i] ?? '';
    const day = WEEKDAYS.get(key);
    if (day === undefined || !isCapital(doc, i) || (SHORT.has(key) && doc.keys[i + 1] !== ',')) return null;
    const before = doc.keys[i - 1] ?? '';
    const relative =
      before === 'last' || before === 'next' || before === 'this' || before === 'coming' || before === 'every';
    const first = relative ? i - 1 : i;
    const end = DAY_PARTS.has(doc.keys[i + 1] ?? '') ? i + 2 : i + 1;
    if (before === 'every' || key.endsWith('days')) return { first, end };
    return { first, end, seenFrom: (today) => dayMeant(today, day, before) };
  },
};

function dayMeant(today: string, weekday: number, before: string): string {
  const next = before === 'next' || before === 'coming' || before === 'this';
  const day = nearestWeekday(today, weekday, next ? 1 : -1);
  return before === 'last' && day === today ? plusDays(day, -7) : day;
}
