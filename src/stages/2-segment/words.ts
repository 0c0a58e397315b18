/**
 * The words met before, so that one that comes again costs neither a new string nor its key, and brings along what
 * was found out of it. Strings that are the same object are also quick to compare and to look up.
 */
import { type Word, wordOf } from '../../model/word.ts';

/** How many words are kept. Each has two places; a word that comes to taken ones drives the older one out. */
const PLACES = 1 << 15;
/** Longer words are seldom seen twice. */
const LONGEST = 40;

const WORDS: Word[] = new Array<Word>(PLACES).fill(wordOf(''));

/** The word `[start, end)` of a text. */
export function wordAt(text: string, start: number, end: number): Word {
  const length = end - start;
  if (length > LONGEST) return wordOf(text.slice(start, end));
  let hash = length;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  const first = WORDS[place] as Word;
  if (first.text.length === length && standsAt(first.text, text, start)) return first;
  const second = WORDS[place ^ 1] as Word;
  const known = second.text.length === length && standsAt(second.text, text, start);
  const word = known ? second : wordOf(ownString(text, start, end));
  WORDS[place ^ 1] = first;
  WORDS[place] = word;
  return word;
}

function standsAt(word: string, text: string, start: number): boolean {
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
