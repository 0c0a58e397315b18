import type { TokenFacts } from '../../article/token-facts.ts';
import { isDay, isoDay } from '../../numbers/calendar.ts';
import { hasFigure, type NumberRule, type Reading } from '../../numbers/rule.ts';

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/u;
const SLASHES = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d\d)$/u;

/** "2001-05-04", "05/22/2001"; with slashes the month comes first, as in American papers, unless it cannot. */
export const isoDate: NumberRule = {
  id: 'date/iso',
  about: 'A date in figures: 1996-08-30, 9/22/2013.',
  type: 'DATE',
  trigger: hasFigure,
  find(doc, i) {
    const end = isJoined(doc, i) ? i + 5 : i + 1;
    const [first, last] = [doc.tokens[i], doc.tokens[end - 1]];
    return first && last && last.end - first.start >= SHORTEST
      ? dateIn(doc.text.slice(first.start, last.end), i, end)
      : null;
  },
};

/** "9/2/13". */
const SHORTEST = 6;

/** Whether a mark that may stand inside a date is glued to the figure. */
function isJoined({ keys, tokens }: TokenFacts, i: number): boolean {
  const next = keys[i + 1];
  return (next === '/' || next === '-' || next === '.') && tokens[i + 1]?.start === tokens[i]?.end;
}

function dateIn(text: string, i: number, end: number): Reading | null {
  const iso = ISO.exec(text);
  if (iso) return reading(i, end, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = SLASHES.exec(text);
  if (!parts) return null;
  const [a, b, c] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const year = c < 100 ? (c < 50 ? 2000 + c : 1900 + c) : c;
  return a > 12 ? reading(i, end, year, b, a) : reading(i, end, year, a, b);
}

function reading(first: number, end: number, year: number, month: number, day: number): Reading | null {
  return isDay(month, day) ? { first, end, value: isoDay({ year, month, day }) } : null;
}
