import { BEFORE_COUNT, BEFORE_YEAR, EARLY_OR_LATE, SEASONS, YEAR_PARTS } from '../../../../lang/en/calendar.ts';
import { POSSESSIVE_DETERMINERS } from '../../../../lang/en/function-words.ts';
import { lowerAt } from '../../../../model/phrase-lookup.ts';
import type { TokenFacts } from '../../article/token-facts.ts';
import { hasFigure, type NumberRule, type Reading, within } from '../../numbers/rule.ts';
import { isInTelephone } from '../../numbers/telephone.ts';
import type { Term } from '../../words/term.ts';
import { keyAt } from '../../words/word-at.ts';

const YEAR = /^(?:1[0-9]|20)\d\d$/u;
/** "2004-2007", "1996-97" in one token. */
const RANGE = /^((?:1[0-9]|20)\d\d)[-–]((?:1[0-9]|20)\d\d|\d\d)$/u;
const DECADE = /^((?:1[0-9]|20)?\d)0'?s$/u;
const SHORT = /^\d\d$/u;

/** "2011", "2004 to 2007", "the 1990s", "the middle of 2006", "Later in 2006". */
export const year: NumberRule = {
  id: 'date/year',
  about: 'A year, decade or span of years.',
  type: 'DATE',
  trigger: (term) => mayBeYear(term) && (YEAR.test(term.lower) || RANGE.test(term.lower) || DECADE.test(term.lower)),
  find: yearAt,
};

function mayBeYear(term: Term): boolean {
  return hasFigure(term) || term.lower.includes('-');
}

function yearAt(doc: TokenFacts, i: number): Reading | null {
  const key = lowerAt(doc, i);
  const decade = DECADE.exec(key);
  if (decade) {
    if (key.length < 5 && isAge(doc, i)) return null;
    const from = Number(`${decade[1]}0`) + (key.length < 5 ? 1900 : 0);
    return widened(doc, i, i + 1, `${from}/${from + 9}`);
  }
  const range = RANGE.exec(key);
  if (range) return spanOfYears(doc, i, range[1] ?? '', range[2] ?? '');
  if (!YEAR.test(key) || !isYear(doc, i)) return null;
  const to = spanEnd(doc, i);
  if (!to) return widened(doc, i, i + 1, key);
  return widened(doc, isBetween(doc, i) ? i - 1 : i, to.end, `${key}/${to.year}`);
}

/** "in her early 20s": years of life. */
function isAge(doc: TokenFacts, i: number): boolean {
  const at = EARLY_OR_LATE.has(keyAt(doc, i - 1)) ? i - 2 : i - 1;
  return POSSESSIVE_DETERMINERS.has(keyAt(doc, at)) && within(doc, at, i);
}

/** "2004-2007", "1996-97", "1999-00"; "2008-06" is June, as no span runs back. */
function spanOfYears(doc: TokenFacts, i: number, from: string, last: string): Reading | null {
  const to = lastYear(from, last);
  if (to !== null) return widened(doc, i, i + 1, `${from}/${to}`);
  const isMonth = last.length === 2 && last >= '01' && last <= '12';
  return isMonth ? { first: i, end: i + 1, value: `${from}-${last}` } : null;
}

/** The year that ends a span, in full; null where it would run back. */
function lastYear(from: string, last: string): string | null {
  if (last.length === 4) return last > from ? last : null;
  const century = Number(from.slice(0, 2));
  const to = `${century}${last}`;
  if (to > from) return to;
  return last === '00' && from.endsWith('9') && from.slice(2) === '99' ? `${century + 1}00` : null;
}

/** A bare number in the range of years is one after a word of time, or where no noun follows that it could count. */
function isYear(doc: TokenFacts, i: number): boolean {
  const before = within(doc, i - 1, i) ? keyAt(doc, i - 1) : '';
  if (/^[$£€#]$/u.test(before) || before === 'no' || isInTelephone(doc, i)) return false;
  const after = within(doc, i + 1, i) ? doc.classes[i + 1] : 'PUNCT';
  const counts = after === 'NOUN' && (doc.tags[i + 1] === 'NNS' || keyAt(doc, i + 1).endsWith('s'));
  return BEFORE_YEAR.has(before) ? !(counts && BEFORE_COUNT.has(before)) : !counts;
}

/** "2004 to 2007", "2006-08", "1996/97", "between 2004 and 2007"; null where no second year ends a span that runs forward. */
function spanEnd(doc: TokenFacts, i: number): { end: number; year: string } | null {
  const link = keyAt(doc, i + 1);
  const last = lowerAt(doc, i + 2);
  if (!within(doc, i + 2, i) || !(/^(?:to|through|until|-|–|\/)$/u.test(link) || isBetween(doc, i))) return null;
  if (!YEAR.test(last) && !(SHORT.test(last) && link.length === 1)) return null;
  const year = lastYear(lowerAt(doc, i), last);
  return year === null ? null : { end: i + 3, year };
}

function isBetween(doc: TokenFacts, i: number): boolean {
  return keyAt(doc, i - 1) === 'between' && keyAt(doc, i + 1) === 'and' && within(doc, i - 1, i);
}

/** Back over "the middle of", "late", "Later in". */
function widened(doc: TokenFacts, from: number, end: number, value: string): Reading {
  const first = from - wordsBefore(doc, from);
  const decade = doc.keys[first - 1] === 'the' && /0'?s$/u.test(keyAt(doc, from)) ? 1 : 0;
  return { first: within(doc, first - decade, from) ? first - decade : from, end, value };
}

/** How many words before a year say which part of it is meant. */
function wordsBefore({ keys }: TokenFacts, from: number): number {
  const [before = '', second = '', third = ''] = [keys[from - 1], keys[from - 2], keys[from - 3]];
  if (EARLY_OR_LATE.has(before) || SEASONS.has(before)) return 1;
  if ((before === 'in' || before === 'of') && EARLY_OR_LATE.has(second)) return 2;
  if (before !== 'of' || !YEAR_PARTS.has(second)) return 0;
  return third === 'the' ? 3 : 2;
}
