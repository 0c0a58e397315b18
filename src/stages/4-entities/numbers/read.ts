/** Reading numbers, words or figures, from a token on. */
import { LONG_MODIFIERS, MODIFIERS, ROUGH, SCALES, UNITS } from '../../../lang/en/names/numbers.ts';
import type { Surveyed } from '../survey.ts';

/** A number over the tokens `[first, end)`. */
export interface Read {
  readonly first: number;
  readonly end: number;
  readonly amount: number;
}

const FIGURE = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u;
const SCALED = /^(\d+(?:\.\d+)?)(bn|m|mn|k|million|billion)$/u;

/** The number that begins at the token, without modifiers: "2.5 million", "two hundred", "3,800"; null where none does. */
export function numberAt(doc: Surveyed, i: number): Read | null {
  const key = doc.keys[i] ?? '';
  const text = doc.tokens[i]?.lower ?? '';
  const start = figure(text) ?? wordNumber(key);
  if (start === null) return ROUGH.has(key) ? rough(doc, i) : null;
  let end = i + 1;
  let amount = start;
  let total = 0;
  for (;;) {
    const next = doc.keys[end] ?? '';
    const scale = SCALES.get(next);
    if (scale !== undefined && (next.length > 2 || figure(text) !== null)) {
      amount *= scale;
      if (scale >= 1000) {
        total += amount;
        amount = 0;
      }
      end++;
      continue;
    }
    const more = next === 'and' ? wordNumber(doc.keys[end + 1] ?? '') : wordNumber(next);
    if (more === null || figure(text) !== null || more >= 100 || !(amount === 0 || amount % 100 === 0)) break;
    amount += more;
    end += next === 'and' ? 2 : 1;
  }
  return { first: i, end, amount: total + amount };
}

/** "2,000", "3.5", "10bn". */
function figure(text: string): number | null {
  const code = text.charCodeAt(0);
  if (code < 0x30 || code > 0x39) return null;
  if (FIGURE.test(text)) return Number(text.replaceAll(',', ''));
  const scaled = SCALED.exec(text);
  return scaled ? Number(scaled[1]) * (SCALES.get(scaled[2] ?? '') ?? 1) : null;
}

/** "six", "twenty-one". */
function wordNumber(key: string): number | null {
  const whole = UNITS.get(key);
  if (whole !== undefined) return whole;
  const hyphen = key.indexOf('-');
  if (hyphen < 0) return null;
  const [tens, ones] = [UNITS.get(key.slice(0, hyphen)), UNITS.get(key.slice(hyphen + 1))];
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : null;
}

/** "tens of thousands". */
function rough(doc: Surveyed, first: number): Read {
  const least = ROUGH.get(doc.keys[first] ?? '') ?? 0;
  const more = doc.keys[first + 1] === 'of' ? ROUGH.get(doc.keys[first + 2] ?? '') : undefined;
  return more === undefined
    ? { first, end: first + 1, amount: least }
    : { first, end: first + 3, amount: (least * more) / 2 };
}

/** The token from which modifiers of a number that begins at `first` stand: "more than 2,000". */
export function withModifiers(doc: Surveyed, first: number): number {
  const limit = doc.sentences[doc.sentenceOf[first] ?? 0]?.firstToken ?? 0;
  if (first > limit && MODIFIERS.has(doc.keys[first - 1] ?? '')) return first - 1;
  for (const words of LONG_MODIFIERS) {
    const from = first - words.length;
    if (from >= limit && words.every((word, n) => doc.keys[from + n] === word)) return from;
  }
  return first;
}
