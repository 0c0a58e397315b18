/** Reading numbers, words or figures, from a token on. */
import { LONG_MODIFIERS, MODIFIERS, ROUGH, SCALES, UNITS } from '../../../lang/en/names/numbers.ts';
import type { Surveyed } from '../survey.ts';

/** A number over the tokens `[first, end)`. */
export interface Read {
  readonly first: number;
  readonly end: number;
  /** What it comes to; null where the words leave that open ("dozens"). */
  readonly amount: number | null;
}

const FIGURE = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u;
const SCALED = /^(\d+(?:\.\d+)?)(bn|m|mn|k|million|billion)$/u;

/** The number that begins at the token, without modifiers: "2.5 million", "two hundred", "3,800"; null where none does. */
export function numberAt(doc: Surveyed, i: number): Read | null {
  const start = figure(doc.tokens[i]?.lower ?? '');
  if (start !== null) return scaled(doc, i, start);
  const word = wordNumber(doc.keys[i] ?? '');
  if (word !== null) return wordsFrom(doc, i, word);
  return ROUGH.has(doc.keys[i] ?? '') ? { first: i, end: roughEnd(doc, i), amount: null } : null;
}

/** "2.5 million", "10bn". */
function scaled(doc: Surveyed, first: number, start: number): Read {
  const scale = SCALES.get(doc.keys[first + 1] ?? '');
  return scale === undefined
    ? { first, end: first + 1, amount: start }
    : { first, end: first + 2, amount: start * scale };
}

/** "two hundred and fifty thousand": what stands before a scale is multiplied, what stands behind is added. */
function wordsFrom(doc: Surveyed, first: number, start: number): Read {
  let amount = start;
  let total = 0;
  let end = first + 1;
  for (;;) {
    const step = nextWord(doc, end, amount);
    if (!step) return { first, end, amount: total + amount };
    end = step.end;
    amount = step.scale ? amount * step.scale : amount + step.more;
    if (step.scale < 1000) continue;
    total += amount;
    amount = 0;
  }
}

function nextWord(doc: Surveyed, at: number, amount: number): { end: number; scale: number; more: number } | null {
  const next = doc.keys[at] ?? '';
  const scale = next.length > 2 ? SCALES.get(next) : undefined;
  if (scale !== undefined) return { end: at + 1, scale, more: 0 };
  const and = next === 'and' ? 1 : 0;
  const more = wordNumber(doc.keys[at + and] ?? '');
  if (more === null || more >= 100 || amount % 100 !== 0 || (and && amount === 0)) return null;
  return { end: at + and + 1, scale: 0, more };
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

/** End of "hundreds", "tens of thousands". */
function roughEnd(doc: Surveyed, first: number): number {
  return doc.keys[first + 1] === 'of' && ROUGH.has(doc.keys[first + 2] ?? '') ? first + 3 : first + 1;
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
