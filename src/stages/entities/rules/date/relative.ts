import { LONG_PERIODS, RELATIVE_DAYS, TIMES_OF_YEAR, TURNS } from '../../../../lang/en/calendar.ts';
import type { TokenFacts } from '../../article/token-facts.ts';
import { plusDays, plusMonths } from '../../numbers/calendar.ts';
import { type NumberRule, type Reading, within } from '../../numbers/rule.ts';
import { keyAt } from '../../words/word-at.ts';

/** "yesterday", "last year", "this weekend", "the past century", "the next year or two". */
export const relative: NumberRule = {
  id: 'date/relative',
  about: 'A day, week, month or year seen from the article.',
  type: 'DATE',
  trigger: ({ key }) => RELATIVE_DAYS.has(key) || LONG_PERIODS.has(key) || TIMES_OF_YEAR.has(key),
  find(doc, i) {
    const days = RELATIVE_DAYS.get(keyAt(doc, i));
    if (days === undefined) return turned(doc, i);
    return { first: i, end: i + 1, seenFrom: (day) => plusDays(day, days) };
  },
};

function turned(doc: TokenFacts, i: number): Reading | null {
  const key = keyAt(doc, i);
  const period = LONG_PERIODS.get(key) ?? (TIMES_OF_YEAR.has(key) ? 'season' : undefined);
  const word = within(doc, i - 1, i) ? keyAt(doc, i - 1) : '';
  const turn = TURNS.get(word);
  if (!period || turn === undefined) return null;
  const first = doc.keys[i - 2] === 'the' && within(doc, i - 2, i) ? i - 2 : i - 1;
  const orTwo = doc.keys[i + 1] === 'or' && doc.keys[i + 2] === 'two';
  return orTwo ? { first, end: i + 3 } : { first, end: i + 1, seenFrom: (day) => valueFrom(day, period, turn) };
}

function valueFrom(day: string, period: string, turn: number): string | undefined {
  if (period === 'year') return String(Number(day.slice(0, 4)) + turn);
  if (period === 'month') return plusMonths(day, turn);
  if (period === 'day') return plusDays(day, turn);
  return undefined;
}
