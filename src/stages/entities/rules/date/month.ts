import {
  AMBIGUOUS_MONTHS,
  BEFORE_MONTH,
  MONTHS,
  POSTPONES,
  SINCE_OR_LAST,
  WEEKDAYS,
} from '../../../../lang/en/calendar.ts';
import { isDay } from '../../../../model/iso.ts';
import { isCapital, type TokenFacts } from '../../article/token-facts.ts';
import { type DatePoint, readingOf, type SeenAs } from '../../numbers/date-point.ts';
import { type NumberRule, type Reading, within } from '../../numbers/rule.ts';
import { thingsAt } from '../../numbers/units.ts';
import type { Term } from '../../words/term.ts';
import { keyAt } from '../../words/word-at.ts';

/** "3-7" in one token. */
const DAYS = /^(\d{1,2})[-–](\d{1,2})$/u;
const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/u;
const YEAR = /^(?:1[0-9]|20)\d\d$/u;
/** "May-June" in one token. */
const TWO_MONTHS = /^(\p{L}+)[-–](\p{L}+)$/u;
const LINKS = new Set(['-', '–', 'to', 'through', 'until', 'till']);

/**
 * "May 13", "September 11, 2001", "12 February", "March 2006", "May 13-15", "May to June 2011"; a weekday before it
 * belongs to it. Without a year it is of that of the article.
 */
export const month: NumberRule = {
  id: 'date/month',
  about: 'A month with its day and year, or alone.',
  type: 'DATE',
  trigger: ({ key }) => monthOf(key) !== undefined || twoMonths(key) !== null,
  find: monthAt,
};

/** "January", "mid-January": January is 1. */
function monthOf(key: Term['key']): number | undefined {
  return MONTHS.get(key.startsWith('mid-') ? key.slice('mid-'.length) : key);
}

function twoMonths(key: Term['key']): readonly [number, number] | null {
  if (!key.includes('-') && !key.includes('–')) return null;
  const [, from = '', to = ''] = TWO_MONTHS.exec(key) ?? [];
  const [a, b] = [MONTHS.get(from), MONTHS.get(to)];
  return a !== undefined && b !== undefined && a < b ? [a, b] : null;
}

function monthAt(doc: TokenFacts, i: number): Reading | null {
  const both = isCapital(doc, i) ? twoMonths(keyAt(doc, i)) : null;
  if (both) return joinedMonths(doc, i, both);
  const one = pointAt(doc, i);
  if (!one) return null;
  const two = one.lastDay === null ? secondPoint(doc, one) : null;
  if (!two) return readingOf(one, null, seenAs(doc, one.first));
  const first = isBetween(doc, one) ? one.first - 1 : one.first;
  return readingOf({ ...one, first, end: two.end }, two, 'near');
}

function joinedMonths(doc: TokenFacts, i: number, [from, to]: readonly [number, number]): Reading {
  const year = yearAt(doc, i + 1, i);
  const end = year === null ? i + 1 : i + 2;
  const point = { first: i, end, day: null, lastDay: null, year };
  return readingOf({ ...point, month: from }, { ...point, month: to }, 'near');
}

/** The month with the day, days and year that stand with it; null where it is none or the calendar lacks the day. */
function pointAt(doc: TokenFacts, i: number): DatePoint | null {
  const number = monthOf(keyAt(doc, i));
  if (number === undefined || !isCapital(doc, i)) return null;
  const before = dayBefore(doc, i);
  if (before) return closed(doc, { ...before, end: i + 1, month: number, year: null });
  const after = dayAfter(doc, i);
  if (after) return closed(doc, { ...after, first: i, month: number, year: null });
  if (isOtherNumber(doc, i + 1, i)) return null;
  const year = yearAt(doc, i + 1, i);
  if (year !== null) return { first: i, end: i + 2, month: number, day: null, lastDay: null, year };
  // Alone, what may be another word or a name needs a word of time before it.
  if (AMBIGUOUS_MONTHS.has(keyAt(doc, i)) && !BEFORE_MONTH.has(keyAt(doc, i - 1))) return null;
  return { first: i, end: i + 1, month: number, day: null, lastDay: null, year: null };
}

/** "May 13-42": days that no month has. */
function isOtherNumber(doc: TokenFacts, at: number, from: number): boolean {
  return DAYS.test(figureAt(doc, at, from));
}

/** "12 February", "the 12th of February", "3-5 June", "3 to 5 June". */
function dayBefore(doc: TokenFacts, i: number): Pick<DatePoint, 'first' | 'day' | 'lastDay'> | null {
  const at = doc.keys[i - 1] === 'of' ? i - 2 : i - 1;
  if (at < 0 || !within(doc, at, i)) return null;
  const days = daysAt(doc, at, i);
  if (days) return { first: at, ...days };
  const day = dayAt(doc, at, i);
  if (day === null) return null;
  const earlier = LINKS.has(keyAt(doc, at - 1)) || isAndBetween(doc, at) ? dayAt(doc, at - 2, i) : null;
  if (earlier !== null && earlier < day && !isMonth(doc, at - 3)) {
    return { first: isAndBetween(doc, at) ? at - 3 : at - 2, day: earlier, lastDay: day };
  }
  return { first: doc.keys[at - 1] === 'the' && at !== i - 1 ? at - 1 : at, day, lastDay: null };
}

/** "between 3 and 5", where the token is the 5. */
function isAndBetween(doc: TokenFacts, at: number): boolean {
  return keyAt(doc, at - 1) === 'and' && keyAt(doc, at - 3) === 'between' && within(doc, at - 3, at);
}

/** "13", "13-15", "13 to 15" after a month. */
function dayAfter(doc: TokenFacts, i: number): Pick<DatePoint, 'end' | 'day' | 'lastDay'> | null {
  const days = daysAt(doc, i + 1, i);
  if (days) return { end: i + 2, ...days };
  const day = dayAt(doc, i + 1, i);
  if (day === null) return null;
  const later = lastDayAt(doc, i + 2, i);
  return later !== null && later > day ? { end: i + 4, day, lastDay: later } : { end: i + 2, day, lastDay: null };
}

/** The day to which a link leads, unless a month or something else goes with the number. */
function lastDayAt(doc: TokenFacts, link: number, i: number): number | null {
  const isLink = LINKS.has(keyAt(doc, link)) || (keyAt(doc, link) === 'and' && keyAt(doc, i - 1) === 'between');
  if (!isLink || isMonth(doc, link + 2) || thingsAt(doc, link + 2)) return null;
  return dayAt(doc, link + 1, i);
}

function isMonth(doc: TokenFacts, i: number): boolean {
  return MONTHS.has(keyAt(doc, i)) && isCapital(doc, i);
}

/** The key of a token of the sentence that begins with a figure; '' for any other. */
function figureAt(doc: TokenFacts, i: number, from: number): string {
  const key = keyAt(doc, i);
  const first = key.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 && within(doc, i, from) ? key : '';
}

function daysAt(doc: TokenFacts, i: number, from: number): { day: number; lastDay: number } | null {
  const figure = figureAt(doc, i, from);
  const days = figure === '' ? null : DAYS.exec(figure);
  if (!days) return null;
  const [day, lastDay] = [Number(days[1]), Number(days[2])];
  return day >= 1 && day < lastDay && lastDay <= 31 ? { day, lastDay } : null;
}

function dayAt(doc: TokenFacts, i: number, from: number): number | null {
  const figure = figureAt(doc, i, from);
  const day = figure === '' ? 0 : Number(DAY.exec(figure)?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

function yearAt(doc: TokenFacts, i: number, from: number): number | null {
  const figure = figureAt(doc, i, from);
  return figure !== '' && YEAR.test(figure) ? Number(figure) : null;
}

/** Adds the year and a weekday before it. */
function closed(doc: TokenFacts, point: DatePoint): DatePoint | null {
  let { first, end } = point;
  const comma = doc.keys[end] === ',' ? 1 : 0;
  const year = yearAt(doc, end + comma, first);
  if (year !== null) end += comma + 1;
  const back = doc.keys[first - 1] === ',' ? 2 : 1;
  if (WEEKDAYS.has(keyAt(doc, first - back)) && within(doc, first - back, first)) first -= back;
  const { month: number, day, lastDay } = point;
  if (!isDay(number, day ?? 1, year) || !isDay(number, lastDay ?? 1, year)) return null;
  return { ...point, first, end, year };
}

/** The month or day to which "to", a dash or "between … and" leads from another, both with a day or both without. */
function secondPoint(doc: TokenFacts, one: DatePoint): DatePoint | null {
  const { first, end } = one;
  if (!LINKS.has(keyAt(doc, end)) && !isBetween(doc, one)) return null;
  if (keyAt(doc, first - 1) === 'from' && isPostponed(doc, first)) return null;
  for (const at of [end + 1, end + 2]) {
    const two = within(doc, at, first) && isMonth(doc, at) ? pointAt(doc, at) : null;
    if (two?.first === end + 1 && (two.day === null) === (one.day === null) && two.lastDay === null) return two;
  }
  return null;
}

function isBetween(doc: TokenFacts, { first, end }: DatePoint): boolean {
  return keyAt(doc, end) === 'and' && keyAt(doc, first - 1) === 'between' && within(doc, first - 1, end);
}

/** Words before "from" among which one may say that a day became another. */
const NEAR = 5;

function isPostponed(doc: TokenFacts, first: number): boolean {
  for (let i = Math.max(0, first - NEAR); i < first; i++) if (POSTPONES.has(keyAt(doc, i))) return true;
  return false;
}

/** On which side of the day of the article a month lies. */
function seenAs(doc: TokenFacts, first: number): SeenAs {
  const before = within(doc, first - 1, first) ? keyAt(doc, first - 1) : '';
  if (before === 'every' || before === 'each') return 'always';
  if (SINCE_OR_LAST.has(before)) return 'past';
  return before === 'next' || before === 'coming' ? 'future' : 'near';
}
