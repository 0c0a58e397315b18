import { AGO, HYPHENED_PERIODS, LONG_PERIODS } from '../../../../lang/en/calendar.ts';
import { ARTICLES, INDEFINITE_ARTICLES } from '../../../../lang/en/function-words.ts';
import { UNITS } from '../../../../lang/en/names/numbers.ts';
import { union, without } from '../../../../lang/en/word-set.ts';
import type { TokenFacts } from '../../article/token-facts.ts';
import { plusDays, plusMonths } from '../../numbers/calendar.ts';
import { durationOf } from '../../numbers/duration.ts';
import { numeralOf } from '../../numbers/numeral.ts';
import { numberAt, withModifiers } from '../../numbers/read.ts';
import { isNumeral, type NumberRule, type Reading, within } from '../../numbers/rule.ts';
import { keyAt } from '../../words/word-at.ts';

const NUMBERS = without(UNITS.keys(), ['zero']);
const HYPHENED = new RegExp(
  `^(?:\\d+|(?:\\p{L}+ty-)?(?:${[...NUMBERS].join('|')})|\\p{L}+ty)-(?:${[...HYPHENED_PERIODS].join('|')})(?:-old|-long)?$`,
  'u',
);

/** "15 years", "two decades ago", "the next three weeks", "six-month", "decades". */
export const period: NumberRule = {
  id: 'date/period',
  about: 'A number of days, weeks, months or years.',
  type: 'DATE',
  trigger: (term) => isNumeral(term) || VAGUE.has(term.key) || isSpan(term.key) || isHyphened(term.key),
  find(doc, i) {
    const key = keyAt(doc, i);
    if (isHyphened(key)) return { first: i, end: i + 1, value: hyphened(key) };
    const number = numberAt(doc, i);
    if (number) return counted(doc, number.first, number.end, number.to === null ? number.amount : null);
    if (VAGUE.has(key)) return isAgo(doc, i + 2, i) ? counted(doc, i, i + 1, key.startsWith('a') ? 1 : null) : null;
    return isSpan(key) ? counted(doc, i, i, null) : null;
  },
};

const VAGUE = union(INDEFINITE_ARTICLES, ['several', 'few']);

/** "six-month". */
function isHyphened(key: string): boolean {
  return key.includes('-') && HYPHENED.test(key);
}

/** "decades". */
function isSpan(key: string): boolean {
  return key.endsWith('s') && LONG_PERIODS.has(key) && LONG_PERIODS.get(key) !== 'season';
}

/** The reading of a unit at `at`, after what counts it; null where no unit stands there. */
function counted(doc: TokenFacts, i: number, at: number, amount: number | null): Reading | null {
  const unit = LONG_PERIODS.get(keyAt(doc, at));
  if (!unit || !within(doc, at, i) || isPart(doc, at, unit)) return null;
  const ago = isAgo(doc, at + 1, i);
  const [first, end] = [opening(doc, i), ago ? at + 2 : at + 1];
  const isDated = ago && doc.keys[at + 1] === 'ago' && amount !== null;
  if (isDated) return { first, end, seenFrom: (day) => before(day, amount, unit) };
  return ago ? { first, end } : { first, end, value: durationOf(amount, unit) };
}

/** The length of "six-month". */
function hyphened(key: string): string | undefined {
  const [, count = '', word = ''] = /^(.+?)-(\p{L}+)(?:-old|-long)?$/u.exec(key) ?? [];
  const numeral = numeralOf(count, count);
  return durationOf(numeral && numeral.amount > 0 ? numeral.amount : null, LONG_PERIODS.get(word) ?? '');
}

/** "three quarters of the harbour". */
function isPart(doc: TokenFacts, at: number, unit: string): boolean {
  return unit === 'quarter' && keyAt(doc, at + 1) === 'of' && ARTICLES.has(keyAt(doc, at + 2));
}

function isAgo(doc: TokenFacts, at: number, i: number): boolean {
  return AGO.has(keyAt(doc, at)) && within(doc, at, i);
}

/** Back over "the next", "the past", "about". */
function opening(doc: TokenFacts, i: number): number {
  if (/^(?:next|past|last|first|coming)$/u.test(keyAt(doc, i - 1)) && within(doc, i - 1, i)) {
    return doc.keys[i - 2] === 'the' && within(doc, i - 2, i) ? i - 2 : i - 1;
  }
  return withModifiers(doc, i);
}

/** What lies so many units before the day. */
function before(day: string, amount: number, unit: string): string | undefined {
  if (!Number.isInteger(amount) || amount > 1000) return undefined;
  if (unit === 'day') return plusDays(day, -amount);
  if (unit === 'week') return plusDays(day, -7 * amount);
  if (unit === 'month') return plusMonths(day, -amount);
  return unit === 'year' ? String(Number(day.slice(0, 4)) - amount).padStart(4, '0') : undefined;
}
