import { isDay, isoDay } from '../../numbers/calendar.ts';
import { numberRule } from '../../numbers/rule.ts';

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/u;
const SLASHES = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d\d)$/u;

/** "1996-08-30", "09/22/2013"; with slashes the month comes first, as in American papers, unless it cannot. */
export const isoDate = numberRule('date/iso', 'A date in figures: 1996-08-30, 9/22/2013.', 'DATE', (doc, i) => {
  const joined = ['/', '-', '.'].includes(doc.keys[i + 1] ?? '') && doc.tokens[i + 1]?.start === doc.tokens[i]?.end;
  const end = joined ? i + 5 : i + 1;
  const last = doc.tokens[end - 1];
  if (!last) return null;
  const text = doc.text.slice(doc.tokens[i]?.start, last.end);
  const iso = ISO.exec(text);
  if (iso) return reading(i, end, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = SLASHES.exec(text);
  if (!parts) return null;
  const [a, b, c] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const year = c < 100 ? (c < 50 ? 2000 + c : 1900 + c) : c;
  return a > 12 ? reading(i, end, year, b, a) : reading(i, end, year, a, b);
});

function reading(first: number, end: number, year: number, month: number, day: number) {
  return isDay(month, day) ? { first, end, value: isoDay({ year, month, day }) } : null;
}
