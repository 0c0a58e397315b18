import { TIME_ZONES } from '../../../../lang/en/calendar.ts';
import { lowerAt } from '../../../../model/phrase-lookup.ts';
import type { TokenFacts } from '../../article/token-facts.ts';
import { hasFigure, type NumberRule, type Reading } from '../../numbers/rule.ts';
import type { Term } from '../../words/term.ts';
import { keyAt } from '../../words/word-at.ts';

const CLOCK = /^(\d{1,2})[:.](\d\d)(?::\d\d)?$/u;
const GLUED = /^(\d{1,2})(?:[:.](\d\d))?(am|pm)$/u;
/** "8" before "p.m.", "0830" before "GMT". */
const HOUR = /^\d{1,2}$/u;
const DIGITS = /^\d{4}$/u;

/** "8 p.m. EST", "11am", "14:30 GMT", "0830 GMT". */
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
  if (exact && (half || key.includes(':'))) {
    return reading(doc.keys, i, half ? i + 2 : i + 1, Number(exact[1]), Number(exact[2]), half);
  }
  if (HOUR.test(key) && half) return reading(doc.keys, i, i + 2, Number(key), 0, half);
  if (DIGITS.test(key) && TIME_ZONES.has(next))
    return reading(doc.keys, i, i + 1, Number(key.slice(0, 2)), Number(key.slice(2)));
  return null;
}

function reading(
  keys: readonly string[],
  first: number,
  end: number,
  hour: number,
  minute: number,
  half?: string,
): Reading | null {
  const full = half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour;
  if (full > 24 || minute > 59) return null;
  const value = `T${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return { first, end: TIME_ZONES.has(keys[end] ?? '') ? end + 1 : end, value };
}
