/**
 * The pairs of neighbouring words of a text as numbers, by which texts are found that may hold a quotation (word shingles,
 * Broder 1997). They only choose what is laid side by side afterwards: two pairs may share a number, and what is folded here is
 * less than what is folded there.
 */
import { bare } from '../model/bare.ts';
import { LETTER_OR_DIGIT } from '../model/letters.ts';

/** Shingles are numbers below 2 to the power of this. */
export const SHINGLE_BITS = 24;

const SEPARATOR = 0;
/** Characters that nobody sees and that part nothing. */
const UNSEEN = 1;
/** Read as several letters: ligatures. */
const SEVERAL = 2;

const several = new Map<number, readonly number[]>();
let folds: Uint16Array | undefined;

/** For each UTF-16 code unit the letter or digit that it counts as, or what else it is. */
function foldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) {
    const character = String.fromCharCode(code);
    // Halves of a surrogate pair count as letters.
    const isPart = (code >= 0xd800 && code < 0xe000) || LETTER_OR_DIGIT.test(character);
    if (/[\u00ad\u200b-\u200d\u2060\ufeff\p{M}]/u.test(character)) table[code] = UNSEEN;
    if (!isPart) continue;
    const folded = bare(character);
    if (folded.length === 1) table[code] = folded.charCodeAt(0);
    else {
      table[code] = SEVERAL;
      several.set(
        code,
        Array.from(folded, (one) => one.charCodeAt(0)),
      );
    }
  }
  return table;
}

const PRIME = 0x01000193;
const BASIS = 0x811c9dc5 | 0;

/** The distinct shingles of a text, in ascending order. Linear in the text but for their sorting. */
export function shinglesOf(text: string): Uint32Array {
  const hashes = wordHashesOf(text);
  const found = new Uint32Array(Math.max(0, hashes.length - 1));
  for (let i = 0; i < found.length; i++) {
    found[i] = mixed(hashes[i] as number, hashes[i + 1] as number) >>> (32 - SHINGLE_BITS);
  }
  return distinct(found);
}

/** A number of 32 bits for each word of a text, in order: the same for words that differ in case and accents alone. */
export function wordHashesOf(text: string): Int32Array {
  folds ??= foldTable();
  const found = new Int32Array((text.length >> 1) + 1);
  let [count, hash] = [0, BASIS];
  for (let i = 0; i <= text.length; i++) {
    const folded = i < text.length ? (folds[text.charCodeAt(i)] as number) : SEPARATOR;
    if (folded > SEVERAL) hash = Math.imul(hash ^ folded, PRIME);
    else if (folded === SEVERAL) hash = withSeveral(hash, text.charCodeAt(i));
    else if (folded === SEPARATOR && hash !== BASIS) {
      found[count++] = hash;
      hash = BASIS;
    }
  }
  return found.subarray(0, count);
}

function withSeveral(hash: number, code: number): number {
  return (several.get(code) ?? []).reduce((sum, one) => Math.imul(sum ^ one, PRIME), hash);
}

/** Two hashes as one: the multiplications spread the bits of both over it. */
export function mixed(before: number, hash: number): number {
  let mix = Math.imul(before, 0x9e3779b1) ^ hash;
  mix = Math.imul(mix ^ (mix >>> 15), 0x85ebca6b);
  return mix ^ (mix >>> 13);
}

/** Numbers in ascending order, each once; sorts what it is given. */
export function distinct(numbers: Uint32Array): Uint32Array {
  numbers.sort();
  let count = 0;
  for (let i = 0; i < numbers.length; i++) {
    if (i === 0 || numbers[i] !== numbers[i - 1]) numbers[count++] = numbers[i] as number;
  }
  return numbers.slice(0, count);
}
