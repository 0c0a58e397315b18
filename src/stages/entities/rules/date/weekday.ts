import { DAY_PARTS, TURNS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../../../../lang/en/calendar.ts';
import { isCapital } from '../../article/token-facts.ts';
import { nearestWeekday, plusDays, weekdayOf } from '../../numbers/calendar.ts';
import type { NumberRule } from '../../numbers/rule.ts';
import { keyAt } from '../../words/word-at.ts';

/** "Sunday", "last Friday", "Monday morning"; the nearest one before the article, or after it with "next". */
export const weekday: NumberRule = {
  id: 'date/weekday',
  about: 'A day of the week, resolved against the day of the article.',
  type: 'DATE',
  trigger: ({ key }) => WEEKDAYS.has(key),
  find(doc, i) {
    const key = keyAt(doc, i);
    const day = WEEKDAYS.get(key);
    if (day === undefined || !isCapital(doc, i) || (WEEKDAY_ABBREVIATIONS.has(key) && doc.keys[i + 1] !== ','))
      return null;
    const before = keyAt(doc, i - 1);
    const first = isTurn(before) || before === 'every' ? i - 1 : i;
    const end = DAY_PARTS.has(keyAt(doc, i + 1)) ? i + 2 : i + 1;
    if (before === 'every' || key.endsWith('days')) return { first, end };
    return { first, end, seenFrom: (today) => dayMeant(today, day, before) };
  },
};

/** "following Monday's talks": before a day of the week it is a preposition. */
function isTurn(before: string): boolean {
  return TURNS.has(before) && before !== 'following';
}

function dayMeant(today: string, weekday: number, before: string): string {
  if (before === 'this') return thisOne(today, weekday);
  const turn = isTurn(before) ? TURNS.get(before) : undefined;
  const day = nearestWeekday(today, weekday, turn !== undefined && turn >= 0 ? 1 : -1);
  return turn === -1 && day === today ? plusDays(day, -7) : day;
}

/** Days by which "this Monday" may lie back: later in the week the coming one is meant. */
const LONGEST_BACK = 3;

/** "this Thursday" is that of the week, which begins on Monday. */
function thisOne(today: string, weekday: number): string {
  const ahead = ((weekday + 6) % 7) - ((weekdayOf(today) + 6) % 7);
  return plusDays(today, ahead < -LONGEST_BACK ? ahead + 7 : ahead);
}
