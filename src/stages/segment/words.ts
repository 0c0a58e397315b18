/**
 * The words met before, so that one that comes again costs neither a new string nor its key, and brings along what
 * was found out of it. Strings that are the same object are also quick to compare and to look up.
 */
import { type Word, wordOf } from '../../model/word.ts';
import { JOIN, KINDS, kindAt, lettersEnd } from './chars.ts';

/**
 * Words are kept in sets of four places, the word that was met last in the first. First places lie side by side, then
 * second ones and so on, so that those that are looked at for nearly every word take little room in the cache.
 */
const SET_BITS = 13;
const SETS = 1 << SET_BITS;
const PLACES = 4 * SETS;
/** Longer words are seldom seen twice. */
const LONGEST = 40;

const WORDS: Word[] = new Array<Word>(PLACES).fill(wordOf(''));

/** The keys of the words, two numbers each. */
const KEYS = new Int32Array(2 * PLACES).fill(-1);

/** A word of ASCII that is not longer is wholly in its key, so that equal keys are equal words. */
const LONGEST_EXACT = 8;
/** The bit that no character of ASCII sets; marks the keys that other words may have, too. */
const INEXACT = 1 << 31;

const ANY_KIND = 0xff;

/** The key of what was read last. One for all words, since a function gives back one number. */
const read = new Int32Array(2);

/** First place from `start` on that is no word character. What was read is then to be had from `wordRead`. */
export function readLetters(text: string, start: number): number {
  return readTo(text, start, text.length, JOIN);
}

/** The word `[start, end)` of a text. */
export function wordAt(text: string, start: number, end: number): Word {
  return wordRead(text, start, readTo(text, start, end, ANY_KIND));
}

/**
 * Reads from `start` up to `limit` or to the first character whose kind is greater than `most`. The key is made in the
 * same pass: the last eight characters, with what is before them folded in.
 */
function readTo(text: string, start: number, limit: number, most: number): number {
  let low = 0;
  let high = 0;
  let codes = 0;
  let end = start;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if ((KINDS[code] as number) > most) break;
    high = ((high << 8) | (high >>> 24)) ^ (low >>> 24);
    low = (low << 8) ^ code;
    codes |= code;
    end++;
  }
  // A letter for the first time, or one of two code units.
  if (end < limit && kindAt(text, end) <= most) return readTo(text, start, lettersEnd(text, end), ANY_KIND);
  const isExact = codes < 0x80 && end - start <= LONGEST_EXACT;
  read[0] = isExact ? low : low | INEXACT;
  read[1] = high;
  return end;
}

/** The word that was read last, which is `[start, end)` of the text. */
export function wordRead(text: string, start: number, end: number): Word {
  const low = read[0] as number;
  const high = read[1] as number;
  const first = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> (32 - SET_BITS);
  if (holds(first, low, high, text, start, end)) return WORDS[first] as Word;
  if (end - start > LONGEST) return wordOf(text.slice(start, end));
  let place = first + SETS;
  while (place < PLACES && !holds(place, low, high, text, start, end)) place += SETS;
  const known = place < PLACES;
  const word = known ? (WORDS[place] as Word) : wordOf(ownString(text, start, end));
  moveBack(first, known ? place : place - SETS);
  WORDS[first] = word;
  KEYS[2 * first] = low;
  KEYS[2 * first + 1] = high;
  return word;
}

/** Whether the word at a place is the one with this key that is `[start, end)` of a text. */
function holds(place: number, low: number, high: number, text: string, start: number, end: number): boolean {
  if (KEYS[2 * place] !== low || KEYS[2 * place + 1] !== high) return false;
  return low >= 0 || standsAt((WORDS[place] as Word).text, text, start, end);
}

/** Moves the words of a set from `first` on back by one place, up to `last`, whose word goes. */
function moveBack(first: number, last: number): void {
  for (let to = last; to > first; to -= SETS) {
    const from = to - SETS;
    WORDS[to] = WORDS[from] as Word;
    KEYS[2 * to] = KEYS[2 * from] as number;
    KEYS[2 * to + 1] = KEYS[2 * from + 1] as number;
  }
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
}

/** V8 makes a longer part of a text a view into it, which would keep the whole text. */
const COPIED = 12;

/** A part of a text that does not hold the text. */
function ownString(text: string, start: number, end: number): string {
  const part = text.slice(start, end);
  return part.length > COPIED ? part.split('').join('') : part;
}
