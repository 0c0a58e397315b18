/** Reading numbers, words or figures, from a token on. */
import { LONG_MODIFIERS, MODIFIERS, ROUGH, SCALES } from '../../../lang/en/names/numbers.ts';
import type { TokenFacts } from '../article/token-facts.ts';
import { termOf } from '../words/term.ts';
import { keyAt } from '../words/word-at.ts';
import type { Numeral } from './numeral.ts';

/** A number over the tokens `[first, end)`. */
export interface Read {
  readonly first: number;
  readonly end: number;
  /** What it comes to; null where the words leave that open ("dozens"). */
  readonly amount: number | null;
}

/** The number that begins at the token, without modifiers: "2.5 million", "two hundred", "3,800"; null where none does. */
export function numberAt(doc: TokenFacts, i: number): Read | null {
  const numeral = numeralAt(doc, i);
  if (!numeral) return null;
  const { kind, amount } = numeral;
  if (kind === 'figure') return scaled(doc, i, amount);
  return kind === 'word' ? wordsFrom(doc, i, amount) : { first: i, end: roughEnd(doc, i), amount: null };
}

function numeralAt({ tokens }: TokenFacts, i: number): Numeral | null {
  const token = tokens[i];
  return token ? termOf(token.word).numeral : null;
}

/** "2.5 million", "10bn". */
function scaled(doc: TokenFacts, first: number, start: number): Read {
  const scale = SCALES.get(keyAt(doc, first + 1));
  return scale === undefined
    ? { first, end: first + 1, amount: start }
    : { first, end: first + 2, amount: start * scale };
}

/** "two hundred and fifty thousand": what stands before a scale is multiplied, what stands after is added. */
function wordsFrom(doc: TokenFacts, first: number, start: number): Read {
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
