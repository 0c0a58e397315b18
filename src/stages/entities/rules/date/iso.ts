import { isDay } from '../../../../model/iso.ts';
import { isoDay } from '../../numbers/calendar.ts';
import { hasFigure, type NumberRule, type Reading } from '../../numbers/rule.ts';

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/u;
const PARTS = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d\d)$/u;

/**
 * "2001-05-04", "05/22/2001", "22.5.2001"; with slashes the month comes first, as in American papers, with full stops the
 * day, as on the Continent, unless it cannot.
 */
export const isoDate: NumberRule = {
  id: 'date/iso',
  about: 'A date in figures: 1996-08-30, 9/22/2013.',
  type: 'DATE',
  trigger: hasFigure,
  find({ tokens }, i) {
    return dateIn(tokens[i]?.text ?? '', i);
  },
};

function dateIn(text: string, i: number): Reading | null {
  const iso = ISO.exec(text);
  if (iso) return reading(i, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, first = '', mark, second = '', last = ''] = PARTS.exec(text) ?? [];
  if (mark === undefined) return null;
  const [a, b, c] = [Number(first), Number(second), Number(last)];
  // "2.10.11" may be the number of a version or section.
  if (mark === '.' && last.length < 4) return null;
  const year = c < 100 ? (c < 50 ? 2000 + c : 1900 + c) : c;
  const dayFirst = a > 12 || (mark === '.' && b <= 12);
  return dayFirst ? reading(i, year, b, a) : reading(i, year, a, b);
}

function reading(first: number, year: number, month: number, day: number): Reading | null {
  return isDay(month, day, year) ? { first, end: first + 1, value: isoDay({ year, month, day }) } : null;
}
