/**
 * Words apart from where they stand: one object for all tokens that read the same, on which every stage can note what
 * it has found out of the word, so that a word that comes again costs a look at its notes and no search in a table.
 */
import { LETTER_OR_DIGIT } from './letters.ts';

/** A word as written, its key for word lists, and what has been found out of it. */
export interface Word {
  /** No two words have the same, and those met one after the other have numbers in a row. */
  readonly serial: number;
  readonly text: string;
  /** Lower case, with straight apostrophes and hyphens, without characters that have no width. */
  readonly lower: string;
  /** A place for each function made by `memoPerWord`; nothing else reads or writes here. */
  readonly notes: unknown[];
}

type Look = (word: Word) => unknown;

/** The functions whose answers are noted, by place. */
const LOOKS: Look[] = [];

let words = 0;

/** A new word, not shared with any token. */
export function wordOf(text: string): Word {
  return {
    serial: words++,
    text,
    lower: isPlain(text) ? text : foldedKey(text),
    notes: new Array<unknown>(LOOKS.length),
  };
}

/**
 * Remembers with each word what a function gave for it. The word alone must decide what it gives, and that must not be
 * `undefined`. What is remembered goes with the word, so that memory stays flat.
 */
export function memoPerWord<Value>(look: (word: Word) => Value): (word: Word) => Value {
  const place = LOOKS.push(look) - 1;
  return (word) => {
    const known = word.notes[place];
    return (known === undefined ? noted(word, place) : known) as Value;
  };
}

/**
 * Looks and notes. Through the list of functions, as V8 would put the whole of a function that it knows in place of each
 * call, and compile it as often as it is called from somewhere.
 */
function noted(word: Word, place: number): unknown {
  const value = LOOKS[place]?.(word);
  word.notes[place] = value;
  return value;
}

/** Whether a word is more than marks. */
export const hasLetterOrDigit = memoPerWord(({ text }) => LETTER_OR_DIGIT.test(text));

/** Whether a word is its own key: no capital and nothing beyond ASCII in it. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 0x7a || (code >= 0x41 && code <= 0x5a)) return false;
  }
  return true;
}

function foldedKey(word: string): string {
  const lower = word.toLowerCase();
  if (isPlain(lower)) return lower;
  const key = lower
    .replace(/[’ʼ＇]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]+/gu, '');
  return key || lower;
}
