import { KINDS_OF_TIME, NAMES_OF_ZONES, OF_AMERICA, TIME_ZONES } from '../../../../lang/en/calendar.ts';
import { BEFORE_CLOCK, BEFORE_HOURS, BETWEEN_HOURS, NO_CLOCK_AFTER, OF_RATES } from '../../../../lang/en/clock.ts';
import { MODIFIERS, SCALES } from '../../../../lang/en/names/numbers.ts';
import { lowerAt } from '../../../../model/phrase-lookup.ts';
import type { TokenFacts } from '../../article/token-facts.ts';
import { hasFigure, type NumberRule, type Reading, within } from '../../numbers/rule.ts';
import { thingsAt, unitAt } from '../../numbers/units.ts';
import type { Term } from '../../words/term.ts';
import { keyAt } from '../../words/word-at.ts';

const CLOCK = /^(\d{1,2})[:.](\d\d)(?::[0-5]\d)?$/u;
const GLUED = /^(\d{1,2})(?:[:.](\d\d))?(am|pm)$/u;
/** "8" before "p.m.", "0830" before "GMT". */
const HOUR = /^\d{1,2}$/u;
const DIGITS = /^\d{4}$/u;

/** "8 p.m. EST", "11am", "14:30 GMT", "0830 GMT", "at 10.15". */
export const clock: NumberRule = {
  id: 'time/clock',
  about: 'A time of day.',
  type: 'TIME',
  trigger: (term) => hasFigure(term) && isClock(term),
  find: clockAt,
};

function isClock({ lower }: Term): boolean {
  return GLUED.test(lower) || CLOCK.test(lower) || HOUR.test(lower) || DIGITS.test(lower);
}

function clockAt(doc: TokenFacts, i: number): Reading | null {
  const key = lowerAt(doc, i);
  const next = keyAt(doc, i + 1);
  const glued = GLUED.exec(key);
  if (glued) return reading(doc.keys, i, i + 1, Number(glued[1]), Number(glued[2] ?? 0), glued[3]);
  const exact = CLOCK.exec(key);
  const half = next === 'am' || next === 'pm' ? next : undefined;
  if (exact && (half || key.includes(':') || TIME_ZONES.has(next) || isTimeWithDot(doc, i))) {
    return reading(doc.keys, i, half ? i + 2 : i + 1, Number(exact[1]), Number(exact[2]), half);
  }
  if (HOUR.test(key) && half) return reading(doc.keys, i, i + 2, Number(key), 0, half);
  if (DIGITS.test(key) && TIME_ZONES.has(next))
    return reading(doc.keys, i, i + 1, Number(key.slice(0, 2)), Number(key.slice(2)));
  return null;
}

/** "At 10.15 the vote began", but not "rose 10.15 points", "traded at 10.15". */
function isTimeWithDot(doc: TokenFacts, i: number): boolean {
  if (isNumberAt(doc, i) || speaksOfRates(doc, i)) return false;
  return isAfterTimeWord(doc, i) || isFrom(doc, i);
}

/** Whether what follows is counted, or priced, with the number. */
function isNumberAt(doc: TokenFacts, i: number): boolean {
  const next = keyAt(doc, i + 1);
  if (unitAt(doc, i + 1) || SCALES.has(next) || NO_CLOCK_AFTER.has(next)) return true;
  return thingsAt(doc, i + 1) || (next === 'to' && !CLOCK.test(lowerAt(doc, i + 2)));
}

function isAfterTimeWord(doc: TokenFacts, i: number): boolean {
  const at = MODIFIERS.has(keyAt(doc, i - 1)) || keyAt(doc, i - 1) === 'just' ? i - 2 : i - 1;
  if (!within(doc, at, i)) return false;
  const word = keyAt(doc, at);
  // "rose by 10.15", but "By 10.15 the hall was full"
  return BEFORE_CLOCK.has(word) || (word === 'by' && !within(doc, at - 1, at));
}

/** "from 10.15 to 11.30", "between 10.15 and 11.30": at either end. */
function isFrom(doc: TokenFacts, i: number): boolean {
  const isOne = (from: number): boolean =>
    BEFORE_HOURS.has(keyAt(doc, from - 1)) &&
    BETWEEN_HOURS.has(keyAt(doc, from + 1)) &&
    runsOn(lowerAt(doc, from), lowerAt(doc, from + 2));
  return isOne(i) || (isOne(i - 2) && within(doc, i - 3, i));
}

function runsOn(from: string, to: string): boolean {
  const [a, b] = [CLOCK.exec(from), CLOCK.exec(to)];
  return a !== null && b !== null && 60 * Number(a[1]) + Number(a[2]) < 60 * Number(b[1]) + Number(b[2]);
}

/** Tokens on either side among which a word speaks of rates. */
const NEAR = 12;

function speaksOfRates(doc: TokenFacts, i: number): boolean {
  for (let at = Math.max(0, i - NEAR); at <= i + NEAR; at++) {
    if (OF_RATES.has(keyAt(doc, at)) && within(doc, at, i)) return true;
  }
  return false;
}

/** Past "EST", "Eastern", "Pacific Standard Time", "local time" after a time of day. */
function zoneEnd(keys: readonly string[], end: number): number {
  const key = keys[end] ?? '';
  if (TIME_ZONES.has(key)) return end + 1;
  if (!NAMES_OF_ZONES.has(key)) return end;
  const last = KINDS_OF_TIME.has(keys[end + 1] ?? '') ? end + 2 : end + 1;
  if (keys[last] === 'time') return last + 1;
  return OF_AMERICA.has(key) ? end + 1 : end;
}

function reading(
  keys: readonly string[],
  first: number,
  end: number,
  hour: number,
  minute: number,
  half?: string,
): Reading | null {
  if (half && hour > 12) return null;
  const full = half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour;
  if (full > 24 || minute > 59 || (full === 24 && minute > 0)) return null;
  const value = `T${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return { first, end: zoneEnd(keys, end), value };
}
