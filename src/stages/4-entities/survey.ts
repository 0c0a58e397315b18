/** What the name rules look up of every token and sentence, made once per document. */

import type { Sentence, Tagged } from '../../model/document.ts';
import { withLayer } from '../../model/layers.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { perWord } from '../../model/word.ts';
import { bitsOf, keyOfToken } from './vocabulary.ts';
import { Is } from './word-bits.ts';

/** How a token is written. */
export const Case = { none: 0, lower: 1, initial: 2, upper: 3, inner: 4 } as const;

/** How a sentence or line is written: as prose, as a headline with capitals, or all in capitals. */
export const Style = { prose: 0, title: 1, upper: 2 } as const;

export interface Surveyed extends Tagged {
  /** Bits of `Is`, parallel to `tokens`. */
  readonly bits: Uint32Array;
  /** `Case`, parallel to `tokens`. */
  readonly cases: Uint8Array;
  /** As the tables have it, parallel to `tokens`. */
  readonly keys: readonly string[];
  /** Index of the sentence, parallel to `tokens`. */
  readonly sentenceOf: Uint32Array;
  /** 1 where every word has a capital: first in a sentence, line or quotation, or after a colon. */
  readonly opens: Uint8Array;
  /** `Style`, parallel to `sentences`. */
  readonly styles: Uint8Array;
  /** How often a word stands with a capital inside prose, and how often without one. */
  readonly upperCount: ReadonlyMap<string, number>;
  readonly lowerCount: ReadonlyMap<string, number>;
}

/** Whether the token begins with a capital, or holds one behind a particle ("al-Abadi"). */
export function isCapital({ cases }: Surveyed, i: number): boolean {
  return (cases[i] ?? 0) >= Case.initial;
}

const OPENERS = new Set(['“', '"', '‘', '``', "''", ':', '•', '*', '—', '–', '--', '…', '...', '.', '!', '?', '[']);

function openingsOf({ tokens, sentences }: Tagged): Uint8Array {
  const opens = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of sentences) {
    opens[firstToken] = 1;
    for (let i = firstToken + 1; i < endToken; i++) {
      const before = tokens[i - 1]?.text ?? '';
      if (before.length < 4 && (OPENERS.has(before) || (before === '-' && i - 1 === firstToken))) opens[i] = 1;
    }
  }
  return opens;
}

/** Looks every token up once. */
export function survey(doc: Tagged, { titles }: Pick<Lexicon, 'titles'>): Surveyed {
  const { tokens, sentences } = doc;
  const given = new Set([...titles].map((title) => keyOfToken(title.toLowerCase())));
  const bits = new Uint32Array(tokens.length);
  const cases = new Uint8Array(tokens.length);
  const keys: string[] = new Array(tokens.length);
  const sentenceOf = new Uint32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const known = bitsAndCase(token.word);
    const key = keyOfToken(token.lower);
    keys[i] = key;
    bits[i] = given.size > 0 && given.has(key) ? (known & BITS) | Is.title : known & BITS;
    cases[i] = known >>> WIDTH;
  }
  const opens = openingsOf(doc);
  const styles = new Uint8Array(sentences.length);
  for (const [s, sentence] of sentences.entries()) {
    styles[s] = styleOf(sentence, bits, cases);
    sentenceOf.fill(s, sentence.firstToken, sentence.endToken);
  }
  const counts = countCases(doc, { keys, bits, cases, opens, styles });
  return withLayer(doc, { bits, cases, keys, sentenceOf, opens, styles, ...counts });
}

/** How many bits those of `Is` take; the case stands above them. */
const WIDTH = 29;
const BITS = (1 << WIDTH) - 1;

/** Bits and case of a word, in one number. */
const bitsAndCase = perWord(({ text, lower }) => bitsOf(lower) | (caseOf(text) << WIDTH));

const LOWER_PREFIX = /^(?:\p{Ll}+-|[a-z]{1,2}['’]?)\p{Lu}/u;

function caseOf(text: string): number {
  const first = text.charCodeAt(0);
  if (isLowerCode(first)) return text.length > 2 && LOWER_PREFIX.test(text) ? Case.inner : Case.lower;
  if (first >= 0x41 && first <= 0x5a) return restIsUpper(text) ? Case.upper : Case.initial;
  return first < 0x80 ? caseOfNumber(text) : caseOfForeign(text);
}

function isLowerCode(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** "139th", "2,000" and marks have no case; "9News", "'Ndrangheta" do. */
function caseOfNumber(text: string): number {
  return text.length === 1 || !/\p{Lu}/u.test(text) ? Case.none : Case.inner;
}

function caseOfForeign(text: string): number {
  if (/^\p{Lu}/u.test(text)) return restIsUpper(text) ? Case.upper : Case.initial;
  return /^\p{Ll}/u.test(text) ? Case.lower : Case.none;
}

/** "MEK", "U.S.", "AT&T", "F-16"; a single letter counts too. */
function restIsUpper(text: string): boolean {
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) return false;
    if (code >= 0x80 && /\p{Ll}/u.test(text[i] ?? '')) return false;
  }
  return true;
}

/** Tokens of a headline at most; longer, it is a sentence with many names. */
const LONGEST_HEADLINE = 18;

/** Whether case says anything: in capitals throughout it does not, in a headline it says little. */
function styleOf({ firstToken, endToken }: Sentence, bits: Uint32Array, cases: Uint8Array): number {
  const count = [0, 0, 0, 0, 0];
  let plain = 0;
  for (let i = firstToken; i < endToken; i++) {
    const bit = bits[i] ?? 0;
    const written = cases[i] ?? 0;
    if (bit & Is.function && written !== Case.upper) continue;
    count[written] = (count[written] ?? 0) + 1;
    if (i > firstToken && written >= Case.initial && written !== Case.upper && isPlain(bit)) plain++;
  }
  const [, lower = 0, initial = 0, upper = 0, inner = 0] = count;
  if (upper >= 2 && upper > 2 * (initial + inner + lower)) return Style.upper;
  const short = endToken - firstToken <= LONGEST_HEADLINE;
  return short && plain >= 2 && lower <= 0.2 * (initial + inner + upper) ? Style.title : Style.prose;
}

/** A common word that is no name besides: a capital on it shows a headline. */
function isPlain(bit: number): boolean {
  return (bit & Is.common) > 0 && (bit & (Is.firstName | Is.known)) === 0;
}

/** Function words are left out: they are half of all tokens, and no names. */
function countCases(
  { sentences }: Tagged,
  words: Pick<Surveyed, 'keys' | 'bits' | 'cases' | 'opens' | 'styles'>,
): Pick<Surveyed, 'upperCount' | 'lowerCount'> {
  const upperCount = new Map<string, number>();
  const lowerCount = new Map<string, number>();
  for (const [s, { firstToken, endToken }] of sentences.entries()) {
    if (words.styles[s] !== Style.prose) continue;
    for (let i = firstToken; i < endToken; i++) {
      if (!isTelling(words, i)) continue;
      const counts = words.cases[i] === Case.lower ? lowerCount : upperCount;
      const key = words.keys[i] ?? '';
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return { upperCount, lowerCount };
}

/** Whether the case of the token says how the word is written. */
function isTelling({ bits, cases, opens }: Pick<Surveyed, 'bits' | 'cases' | 'opens'>, i: number): boolean {
  if (cases[i] === Case.none || (bits[i] ?? 0) & Is.function) return false;
  return opens[i] !== 1 || cases[i] === Case.lower;
}
