/**
 * Words met before, so that one that comes again costs neither a new string nor its key. Strings that are the same
 * object are also quick to look up for all later stages: V8 keeps their hash.
 */

/** A word as written and its key for word lists. */
export interface Word {
  readonly text: string;
  readonly lower: string;
}

/** How many words are kept; each has one place, and a word that comes to a taken one drives the other out. */
const PLACES = 1 << 14;
/** Longer words are seldom seen twice, and V8 keeps the whole text of which they are a part. */
const LONGEST = 12;

const NOTHING: Word = { text: '', lower: '' };
const WORDS: Word[] = new Array<Word>(PLACES).fill(NOTHING);

/** The word `[start, end)` of a text. */
export function wordAt(text: string, start: number, end: number): Word {
  const length = end - start;
  if (length > LONGEST) return wordOf(text.slice(start, end));
  let hash = length;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  const known = WORDS[place] ?? NOTHING;
  if (known.text.length === length && standsAt(known.text, text, start)) return known;
  const word = wordOf(text.slice(start, end));
  WORDS[place] = word;
  return word;
}

function standsAt(word: string, text: string, start: number): boolean {
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
}

function wordOf(text: string): Word {
  return { text, lower: isPlain(text) ? text : keyOf(text) };
}

/** Whether a word is its own key: no capital and nothing beyond ASCII in it. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 0x7a || (code >= 0x41 && code <= 0x5a)) return false;
  }
  return true;
}

function keyOf(word: string): string {
  const lower = word.toLowerCase();
  if (isPlain(lower)) return lower;
  const key = lower
    .replace(/[’ʼ＇]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]+/gu, '');
  return key || lower;
}
