import { LONG_PERIODS } from '../../../../lang/en/names/numbers.ts';
import { plusDays, plusMonths } from '../../numbers/calendar.ts';
import { numberAt, withModifiers } from '../../numbers/read.ts';
import { type Numbered, numberRule, type Reading, within } from '../../numbers/rule.ts';

const HYPHENED =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+ty)-(?:day|week|month|year|decade|century)(?:-old|-long)?$/u;
const AGO = new Set(['ago', 'later', 'earlier', 'before']);

/** "15 years", "two decades ago", "the next three weeks", "six-month", "decades". */
export const period = numberRule('date/period', 'A number of days, weeks, months or years.', 'DATE', (doc, i) => {
  const key = doc.keys[i] ?? '';
  if (HYPHENED.test(key)) return { first: i, end: i + 1 };
  const number = numberAt(doc, i);
  if (number) return counted(doc, i, number.end, number.amount);
  if (VAGUE.has(key)) return isAgo(doc, i + 2, i) ? counted(doc, i, i + 1, key.startsWith('a') ? 1 : null) : null;
  return key.endsWith('s') && LONG_PERIODS.get(key) !== 'season' ? counted(doc, i, i, null) : null;
});

const VAGUE = new Set(['a', 'an', 'several', 'few']);

/** The reading of a unit at `at`, behind what counts it; null where no unit stands there. */
function counted(doc: Numbered, i: number, at: number, amount: number | null): Reading | null {
  const unit = LONG_PERIODS.get(doc.keys[at] ?? '');
  if (!unit || !within(doc, at, i)) return null;
  const ago = isAgo(doc, at + 1, i);
  const value = ago && doc.keys[at + 1] === 'ago' ? before(doc, amount, unit) : undefined;
  return { first: opening(doc, i), end: ago ? at + 2 : at + 1, value };
}

function isAgo(doc: Numbered, at: number, i: number): boolean {
  return AGO.has(doc.keys[at] ?? '') && within(doc, at, i);
}

/** Back over "the next", "the past", "about". */
function opening(doc: Numbered, i: number): number {
  if (/^(?:next|past|last|first|coming)$/u.test(doc.keys[i - 1] ?? '') && within(doc, i - 1, i)) {
    return doc.keys[i - 2] === 'the' && within(doc, i - 2, i) ? i - 2 : i - 1;
  }
  return withModifiers(doc, i);
}

function before({ articleDay }: Numbered, amount: number | null, unit: string): string | undefined {
  if (!articleDay || amount === null || !Number.isInteger(amount) || amount > 1000) return undefined;
  if (unit === 'day') return plusDays(articleDay, -amount);
  if (unit === 'week') return plusDays(articleDay, -7 * amount);
  if (unit === 'month') return plusMonths(articleDay, -amount);
  return unit === 'year' ? String(Number(articleDay.slice(0, 4)) - amount) : undefined;
}
