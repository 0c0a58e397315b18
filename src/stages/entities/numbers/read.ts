/** Reading numbers, words or figures, from a token on. */
import { LONG_MODIFIERS, MODIFIERS, PARTS, ROUGH, SCALES } from '../../../lang/en/names/numbers.ts';
import type { TokenFacts } from '../article/token-facts.ts';
import { Case } from '../words/case.ts';
import { termOf } from '../words/term.ts';
import { keyAt } from '../words/word-at.ts';
import { times } from './decimal.ts';
import { figureAt, rangeInToken } from './figure.ts';
import type { Numeral, Read } from './numeral.ts';
import { ranged } from './range.ts';
import { minusBefore } from './sign.ts';
import { unitAt } from './units.ts';

/**
 * The number or range that the token begins, without modifiers: "2.5 million", "two hundred", "3,800", "3 to 5 million";
 * null where none does. A sign, "a" or "between" before the token belongs to it.
 */
export function numberAt(doc: TokenFacts, i: number): Read | null {
  const before = doc.read.get(i);
  if (before !== undefined) return before;
  const one = oneAt(doc, i);
  const read = one && one.to === null ? ranged(doc, one, oneAt) : one;
  doc.read.set(i, read);
  return read;
}

function oneAt(doc: TokenFacts, i: number): Read | null {
  const numeral = numeralAt(doc, i);
  if (!numeral) return null;
  const { kind } = numeral;
  if (kind === 'figure' || kind === 'dotted') return signed(doc, partly(doc, figureAt(doc, i, numeral)));
  if (kind === 'word') return signed(doc, partly(doc, wordsFrom(doc, i, i + 1, numeral.amount)));
  if (kind === 'range') return rangeInToken(doc, i, numeral);
  if (kind === 'scale') return scaleAlone(doc, i);
  return kind === 'part' ? partOfUnit(doc, i) : open(i, roughEnd(doc, i));
}

function open(first: number, end: number): Read {
  return { first, end, amount: null, to: null, scale: 1 };
}

function numeralAt({ tokens }: TokenFacts, i: number): Numeral | null {
  const token = tokens[i];
  return token ? termOf(token.word).numeral : null;
}

function signed(doc: TokenFacts, read: Read | null): Read | null {
  if (!read || read.amount === null || read.amount === 0) return read;
  const minus = minusBefore(doc, read.first, read.end);
  return minus < 0 ? read : { ...read, first: minus, amount: -read.amount };
}

/** "two and a half", "two and a half million". */
function partly(doc: TokenFacts, read: Read | null): Read | null {
  if (!read || read.amount === null || !Number.isInteger(read.amount) || keyAt(doc, read.end) !== 'and') return read;
  const part = doc.keys[read.end + 1] === 'a' ? PARTS.get(keyAt(doc, read.end + 2)) : undefined;
  if (part === undefined) return read;
  if (read.scale > 1) return { ...read, end: read.end + 3, amount: read.amount + times(part, read.scale) };
  const scale = SCALES.get(keyAt(doc, read.end + 3));
  const amount = times(read.amount + part, scale ?? 1);
  return { first: read.first, end: read.end + (scale ? 4 : 3), amount, to: null, scale: scale ?? 1 };
}

/** "half an hour", "half a percent": the part with its article, before a unit. */
function partOfUnit(doc: TokenFacts, i: number): Read | null {
  const part = PARTS.get(keyAt(doc, i));
  const isPart = part !== undefined && /^an?$/u.test(keyAt(doc, i + 1)) && unitAt(doc, i + 2);
  return isPart ? { first: i, end: i + 2, amount: part, to: null, scale: 1 } : null;
}

/** "a million", "half a million", "a half million", "a hundred and fifty": a scale that an article counts. */
function scaleAlone(doc: TokenFacts, i: number): Read | null {
  if (doc.cases[i] !== Case.lower) return null;
  const before = keyAt(doc, i - 1);
  const isHalf = PARTS.has(before);
  const article = isHalf ? i - 2 : i - 1;
  if (doc.keys[article] !== 'a' || doc.sentenceOf[article] !== doc.sentenceOf[i]) return null;
  const part = isHalf ? before : keyAt(doc, article - 1);
  const amount = PARTS.get(part);
  if (amount !== undefined) {
    const scale = SCALES.get(keyAt(doc, i)) ?? 1;
    return { first: isHalf ? article : article - 1, end: i + 1, amount: times(amount, scale), to: null, scale };
  }
  return part === 'of' ? partOfScale(doc, i) : wordsFrom(doc, article, i, 1);
}

/** "a quarter of a million"; other parts are not reckoned: "two thirds of a million". */
function partOfScale(doc: TokenFacts, i: number): Read | null {
  const amount = PARTS.get(keyAt(doc, i - 3));
  const hasArticle = keyAt(doc, i - 4) === 'a';
  if (amount === undefined || !(hasArticle || keyAt(doc, i - 3) === 'half')) return null;
  const scale = SCALES.get(keyAt(doc, i)) ?? 1;
  const first = hasArticle ? i - 4 : i - 3;
  if (doc.sentenceOf[first] !== doc.sentenceOf[i]) return null;
  return { first, end: i + 1, amount: times(amount, scale), to: null, scale };
}

/** Steps of a number in words, at most, so that a row of them stays linear. */
const MOST_WORDS = 20;

/** "two hundred and fifty thousand": what stands before a scale is multiplied, what stands after is added. */
function wordsFrom(doc: TokenFacts, first: number, from: number, start: number): Read {
  let amount = start;
  let total = 0;
  let end = from;
  let scale = 1;
  for (let words = 1; words < MOST_WORDS; words++) {
    const step = nextWord(doc, end, amount);
    if (!step) break;
    end = step.end;
    amount = step.scale ? amount * step.scale : amount + step.more;
    scale = step.scale || 1;
    if (step.scale < 1000) continue;
    total += amount;
    amount = 0;
  }
  return { first, end, amount: total + amount, to: null, scale };
}

function nextWord(doc: TokenFacts, at: number, amount: number): { end: number; scale: number; more: number } | null {
  const next = keyAt(doc, at);
  const scale = next.length > 2 ? SCALES.get(next) : undefined;
  if (scale !== undefined) return { end: at + 1, scale, more: 0 };
  const and = next === 'and' ? 1 : 0;
  const more = numeralAt(doc, at + and);
  if (more?.kind !== 'word' || more.amount >= 100 || amount % 100 !== 0 || (and && amount === 0)) return null;
  return { end: at + and + 1, scale: 0, more: more.amount };
}

/** End of "hundreds", "tens of thousands". */
function roughEnd(doc: TokenFacts, first: number): number {
  return doc.keys[first + 1] === 'of' && ROUGH.has(keyAt(doc, first + 2)) ? first + 3 : first + 1;
}

/** The last words of the long modifiers: nearly always none of them stands before a number. */
const LAST_WORDS: ReadonlySet<string> = new Set(LONG_MODIFIERS.map((words) => words.at(-1) ?? ''));

/** The token from which modifiers of a number that begins at `first` stand: "more than 2,000". */
export function withModifiers(doc: TokenFacts, first: number): number {
  const before = keyAt(doc, first - 1);
  const limit = doc.sentences[doc.sentenceOf[first] ?? 0]?.firstToken ?? 0;
  if (first > limit && MODIFIERS.has(before)) return first - 1;
  if (!LAST_WORDS.has(before)) return first;
  for (const words of LONG_MODIFIERS) {
    const from = first - words.length;
    if (from >= limit && words.every((word, n) => doc.keys[from + n] === word)) return from;
  }
  return first;
}
