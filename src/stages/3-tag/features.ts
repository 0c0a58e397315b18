/**
 * What the tagger sees of a word and its neighbours, as 24-bit hashes. Training and tagging share this file, so that
 * both see the same. The templates follow Ratnaparkhi (1996) and Collins (2002), with word classes from a lexicon.
 */
import { wordSetsOf } from './word-sets.ts';

/** How a sentence is written: in title case or capitals a capital letter tells nothing. */
export type Lettering = 'plain' | 'title' | 'capitals';

/** Places from which a word is seen: as itself, as itself at the head of a sentence, as a neighbour. */
export const SELF = 0;
export const FIRST = 1;
export const BEFORE = 2;
export const BEFORE_2 = 3;
export const AFTER = 4;
export const AFTER_2 = 5;
export const PLACES = 6;

/** What depends on the form of a word alone, made once for each form. */
export interface FormFeatures {
  /** For each place the hashes of the features seen from there. */
  readonly places: readonly (readonly number[])[];
  /** Hashes of the word, of its ending and of its lexicon classes, to be paired with what stands around it. */
  readonly word: number;
  readonly ending: number;
  readonly sets: number;
}

/** Features that pair a word with the tags before it or with a neighbour. */
export const PAIRS = 9;

export function pairFeatures(
  out: Int32Array,
  tag: number,
  tag2: number,
  before: FormFeatures,
  self: FormFeatures,
  after: FormFeatures,
): void {
  out[0] = mix(101, tag, 0);
  out[1] = mix(102, tag, tag2);
  out[2] = mix(103, tag, self.word);
  out[3] = mix(104, tag, self.ending);
  out[4] = mix(105, tag, after.word);
  out[5] = mix(106, tag, after.sets);
  out[6] = mix(107, self.sets, after.sets);
  out[7] = mix(108, self.word, after.word);
  out[8] = mix(109, self.word, before.word);
}

/** A word that stands before the first or behind the last of a sentence. */
export const EDGE: FormFeatures = formFeatures('', '', 'plain');

/** The features of one form. `lower` is the token's key, `text` the word as written. */
export function formFeatures(text: string, lower: string, lettering: Lettering): FormFeatures {
  const key = normalKey(lower);
  const sets = wordSetsOf(key);
  const setsHash = sets.reduce((hash, set) => mix(1, hash, set), 7);
  const shape = shapeOf(text, lettering);
  const end3 = hashOf(20, key, key.length - 3);
  const word = hashOf(10, key, 0);
  const capital = /^\p{Lu}/u.test(text) && lettering === 'plain' ? 1 : 0;
  const own = [
    mix(11, 0, 0),
    mix(12, word, 0),
    ...[1, 2, 3, 4].map((n) => mix(13, n, hashOf(14, key, key.length - n))),
    ...[1, 2, 3].map((n) => mix(15, n, hashOf(16, key.slice(0, n), 0))),
    mix(17, setsHash, 0),
    mix(18, setsHash, end3),
    ...sets.map((set) => mix(19, set, 0)),
    ...lastPartFeatures(key),
  ];
  const places: number[][] = [];
  places[SELF] = [...own, mix(21, shape, 0), mix(22, shape, end3), mix(23, shape, setsHash)];
  places[FIRST] = [...own, mix(24, shape, 0), mix(25, shape, end3), mix(26, shape, setsHash)];
  for (const place of [BEFORE, AFTER]) {
    places[place] = [mix(30, place, word), mix(31, place, end3), mix(32, place, shape), mix(33, place, setsHash)];
    for (const set of sets) places[place].push(mix(34, place, set));
    places[place].push(mix(37, place, mix(38, capital, setsHash)));
  }
  for (const place of [BEFORE_2, AFTER_2]) {
    places[place] = [mix(35, place, word), mix(36, place, setsHash), mix(39, place, shape)];
  }
  return { places, word, ending: end3, sets: mix(40, setsHash, capital) };
}

/** All double quotation marks are one to the tagger, and so are all single ones. */
function normalKey(lower: string): string {
  if (/^(?:["“”„‟«»]|''|``)$/u.test(lower)) return '"';
  if (/^[‘’‹›'`]$/u.test(lower)) return "'";
  return lower.replace(/\d/gu, '0');
}

function lastPartFeatures(key: string): number[] {
  const at = key.lastIndexOf('-');
  if (at <= 0 || at === key.length - 1) return [];
  const last = key.slice(at + 1);
  return [mix(50, hashOf(51, last, 0), 0), ...wordSetsOf(last).map((set) => mix(52, set, 0))];
}

/** The word's letters by kind, runs shortened: "Xx", "X.X.", "d,d", with its length up to three. */
function shapeOf(text: string, lettering: Lettering): number {
  const plain = lettering === 'plain' ? text : text.toLowerCase();
  const shape = plain
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{L}\p{M}]/gu, (letter) => (letter === 'X' ? 'X' : 'x'))
    .replace(/\p{N}/gu, 'd')
    .replace(/(.)\1+/gu, '$1$1')
    .slice(0, 8);
  return mix(60, hashOf(61, shape, 0), (lettering === 'plain' ? 0 : 4) + Math.min(plain.length, 3));
}

/** FNV-1a over the characters from `from` on. */
function hashOf(template: number, text: string, from: number): number {
  let hash = 0x811c9dc5 ^ template;
  for (let i = Math.max(0, from); i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** One 24-bit hash of three numbers. */
export function mix(template: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35), 0x27d4eb2f);
  hash ^= hash >>> 15;
  return hash >>> 8;
}
