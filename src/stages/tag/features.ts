/**
 * What the tagger sees of a word and its neighbours, as 24-bit hashes. Training and tagging share this file, so that
 * both see the same. The templates follow Ratnaparkhi (1996) and Collins (2002), with word classes from a lexicon.
 */
import { PIVOTS } from '../../lang/en/clause-words.ts';
import type { Penn } from '../../model/tags.ts';
import { hashFrom, hashTo, mix } from './hash.ts';
import { shapeOf } from './shape.ts';
import { NO_SETS, type WordSets, wordSetsOf } from './word-sets.ts';

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
  /** Hash of the word where it parts clauses or carries a verb group, else 0. */
  readonly pivot: number;
}

/** Features of the two tags before a word. */
export const TAG_FEATURES = 2;
/** Features that pair a word with the tag before it or with a neighbour. */
export const PAIR_FEATURES = 11;

/** Whether a tag is one that later words of the clause depend on. */
export function isPivotTag(penn: Penn): boolean {
  return penn.startsWith('VB') || penn === 'MD' || penn === 'TO';
}

/** What stands for a verb's tag among the pivots. */
export function tagPivot(tag: number): number {
  return mix(70, tag, 0);
}

/** What is paired of a form. */
export type Pairable = Pick<FormFeatures, 'word' | 'ending' | 'sets'>;

/** Writes the features of the two tags before a word. */
export function tagFeatures(out: Int32Array, tag: number, tag2: number): void {
  out[0] = mix(101, tag, 0);
  out[1] = mix(102, tag, tag2);
}

/**
 * Writes the features of a word with the tag before it, with its neighbours, and with the nearest pivots: `last` is
 * the tag of a verb or the word, `next` the word.
 */
export function pairFeatures(
  out: Int32Array,
  tag: number,
  last: number,
  next: number,
  before: Pairable,
  self: Pairable,
  after: Pairable,
): void {
  out[0] = mix(103, tag, self.word);
  out[1] = mix(104, tag, self.ending);
  out[2] = mix(105, tag, after.word);
  out[3] = mix(106, tag, after.sets);
  out[4] = mix(107, self.sets, after.sets);
  out[5] = mix(108, self.word, after.word);
  out[6] = mix(109, self.word, before.word);
  out[7] = mix(110, last, self.ending);
  out[8] = mix(111, last, self.sets);
  out[9] = mix(112, next, self.ending);
  out[10] = mix(113, next, self.sets);
}

/** A word that stands before the first or after the last of a sentence. */
export const EDGE: FormFeatures = formFeatures(NO_SETS, '', '', 'plain');

/** The features of one form. `lower` is the token's key, `text` the word as written. */
export function formFeatures(known: WordSets, text: string, lower: string, lettering: Lettering): FormFeatures {
  const key = normalKey(lower);
  const sets = wordSetsOf(known, key);
  let setsHash = 7;
  for (const set of sets) setsHash = mix(1, setsHash, set);
  const word = hashFrom(10, key, 0);
  const ending = hashFrom(20, key, key.length - 3);
  const shape = shapeOf(text, lettering === 'plain');
  const capital = lettering === 'plain' && text !== lower ? 1 : 0;
  const classes = mix(40, setsHash, capital);
  const self = [...ownFeatures(key, word, ending, sets, setsHash), ...lastPart(known, key)];
  const places = [
    [...self, mix(21, shape, 0), mix(22, shape, ending), mix(23, shape, setsHash)],
    [...self, mix(24, shape, 0), mix(25, shape, ending), mix(26, shape, setsHash)],
    neighbour(BEFORE, word, ending, shape, classes, sets),
    [mix(35, BEFORE_2, word), mix(36, BEFORE_2, setsHash), mix(39, BEFORE_2, shape)],
    neighbour(AFTER, word, ending, shape, classes, sets),
    [mix(35, AFTER_2, word), mix(36, AFTER_2, setsHash), mix(39, AFTER_2, shape)],
  ];
  return { places, word, ending, sets: classes, pivot: PIVOTS.has(key) ? word : 0 };
}

function ownFeatures(key: string, word: number, ending: number, sets: readonly number[], setsHash: number): number[] {
  const out = [mix(11, 0, 0), mix(12, word, 0), mix(17, setsHash, 0), mix(18, setsHash, ending)];
  for (let n = 1; n <= 4; n++) out.push(mix(13, n, hashFrom(14, key, key.length - n)));
  for (let n = 1; n <= 3; n++) out.push(mix(15, n, hashTo(16, key, n)));
  for (const set of sets) out.push(mix(19, set, 0));
  return out;
}

/** What the last part of a hyphenated word tells. */
function lastPart(known: WordSets, key: string): number[] {
  const hyphen = key.lastIndexOf('-');
  if (hyphen <= 0 || hyphen === key.length - 1) return [];
  const last = mix(50, hashFrom(51, key, hyphen + 1), 0);
  return [last, ...wordSetsOf(known, key.slice(hyphen + 1)).map((set) => mix(52, set, 0))];
}

function neighbour(
  place: number,
  word: number,
  ending: number,
  shape: number,
  classes: number,
  sets: readonly number[],
): number[] {
  const out = [mix(30, place, word), mix(31, place, ending), mix(32, place, shape), mix(33, place, classes)];
  for (const set of sets) out.push(mix(34, place, set));
  return out;
}

/** All double quotation marks are one to the tagger, all single ones are, and all digits. */
function normalKey(lower: string): string {
  if (lower.length < 3) {
    if ('"“”„‟«»'.includes(lower) || lower === "''" || lower === '``') return lower && '"';
    if ("‘’‹›'`".includes(lower)) return "'";
  }
  return /\d/u.test(lower) ? lower.replace(/\d/gu, '0') : lower;
}
