import { LONG_PERIODS, SEASONS } from '../../../../lang/en/names/numbers.ts';
import { plusDays, plusMonths } from '../../numbers/calendar.ts';
import { type Numbered, numberRule, type Reading, within } from '../../numbers/rule.ts';

const DAYS: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };
const TURN: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
};

/** "yesterday", "last year", "this weekend", "the past century", "the next year or two". */
export const relative = numberRule(
  'date/relative',
  'A day, week, month or year seen from the article.',
  'DATE',
  (doc, i) => {
    const key = doc.keys[i] ?? '';
    const days = Object.hasOwn(DAYS, key) ? DAYS[key] : undefined;
    if (days === undefined) return turned(doc, i);
    return { first: i, end: i + 1, value: doc.articleDay ? plusDays(doc.articleDay, days) : undefined };
  },
);

function turned(doc: Numbered, i: number): Reading | null {
  const key = doc.keys[i] ?? '';
  const period = LONG_PERIODS.get(key) ?? (SEASONS.has(key) ? 'season' : undefined);
  const word = within(doc, i - 1, i) ? (doc.keys[i - 1] ?? '') : '';
  const turn = Object.hasOwn(TURN, word) ? TURN[word] : undefined;
  if (!period || turn === undefined) return null;
  const first = doc.keys[i - 2] === 'the' && within(doc, i - 2, i) ? i - 2 : i - 1;
  const orTwo = doc.keys[i + 1] === 'or' && doc.keys[i + 2] === 'two';
  return { first, end: orTwo ? i + 3 : i + 1, value: orTwo ? undefined : valueFrom(doc, period, turn) };
}

function valueFrom({ articleDay }: Numbered, period: string, turn: number): string | undefined {
  if (!articleDay) return undefined;
  if (period === 'year') return String(Number(articleDay.slice(0, 4)) + turn);
  if (period === 'month') return plusMonths(articleDay, turn);
  if (period === 'day') return plusDays(articleDay, turn);
  return undefined;
}
