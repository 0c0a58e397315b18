import { AMBIGUOUS_MONTHS, BEFORE_MONTH, MONTHS, WEEKDAYS } from '../../../../lang/en/calendar.ts';
import { isCapital, type TokenFacts } from '../../article/token-facts.ts';
import { isDay, isoDay, isoMonth } from '../../numbers/calendar.ts';
import { type NumberRule, type Reading, within } from '../../numbers/rule.ts';
import { keyAt } from '../../words/word-at.ts';

/** "3-7" in one token. */
const DAYS = /^(\d{1,2})[-–](\d{1,2})$/u;
const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/u;
const YEAR = /^(?:1[0-9]|20)\d\d$/u;
/** "May 13", "September 11, 2001", "12 February", "March 2006", "May 13-15"; a weekday before it belongs to it. */
export const month: NumberRule = {
  id: 'date/month',
  about: 'A month with its day and year, or alone.',
  type: 'DATE',
  trigger: ({ key }) => MONTHS.has(key),
  find: monthAt,
};

function monthAt(doc: TokenFacts, i: number): Reading | null {
  const number = MONTHS.get(keyAt(doc, i));
  if (number === undefined || !isCapital(doc, i)) return null;
  const before = dayBefore(doc, i);
  if (before) return closed(doc, before.first, i + 1, number, before.day);
  const days = within(doc, i + 1, i) ? DAYS.exec(keyAt(doc, i + 1)) : null;
  if (days) return spanOfDays(i, number, Number(days[1]), Number(days[2]));
  const day = dayAt(doc, i + 1, i);
  if (day !== null) return closed(doc, i, i + 2, number, day);
  if (within(doc, i + 1, i) && YEAR.test(keyAt(doc, i + 1))) {
    return { first: i, end: i + 2, value: isoMonth(Number(doc.keys[i + 1]), number) };
  }
  // Alone, what may be another word or a name needs a word of time before it.
  if (AMBIGUOUS_MONTHS.has(keyAt(doc, i)) && !BEFORE_MONTH.has(keyAt(doc, i - 1))) return null;
  return { first: i, end: i + 1, value: isoMonth(null, number) };
}

function spanOfDays(first: number, month: number, from: number, to: number): Reading | null {
  if (!isDay(month, from) || !isDay(month, to)) return null;
  const iso = (day: number): string => isoDay({ year: null, month, day });
  return { first, end: first + 2, value: `${iso(from)}/${iso(to)}` };
}

/** "12 February", "the 12th of February". */
function dayBefore(doc: TokenFacts, i: number): { first: number; day: number } | null {
  const at = doc.keys[i - 1] === 'of' ? i - 2 : i - 1;
  if (at < 0 || !within(doc, at, i) || !DAY.test(keyAt(doc, at))) return null;
  const day = dayAt(doc, at, i);
  return day === null ? null : { first: doc.keys[at - 1] === 'the' && at !== i - 1 ? at - 1 : at, day };
}

function dayAt(doc: TokenFacts, i: number, from: number): number | null {
  const found = within(doc, i, from) ? DAY.exec(keyAt(doc, i)) : null;
  const day = found ? Number(found[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

/** Adds a second day, the year and a weekday before it. */
function closed(doc: TokenFacts, from: number, to: number, number: number, day: number): Reading | null {
  if (!isDay(number, day)) return null;
  let [first, end] = [from, to];
  let last: number | null = null;
  if ((doc.keys[end] === '-' || doc.keys[end] === '–') && dayAt(doc, end + 1, from) !== null) {
    last = dayAt(doc, end + 1, from);
    end += 2;
  }
  const comma = doc.keys[end] === ',' ? 1 : 0;
  const year =
    within(doc, end + comma, from) && YEAR.test(keyAt(doc, end + comma)) ? Number(doc.keys[end + comma]) : null;
  if (year !== null) end += comma + 1;
  const back = doc.keys[first - 1] === ',' ? 2 : 1;
  if (WEEKDAYS.has(keyAt(doc, first - back)) && within(doc, first - back, from)) first -= back;
  const start = isoDay({ year, month: number, day });
  return {
    first,
    end,
    value: last !== null && isDay(number, last) ? `${start}/${isoDay({ year, month: number, day: last })}` : start,
  };
}
