/**
 * Words apart from where they stand: one object for all tokens that read the same, on which every stage can note what
 * it has found out of the word, so that a word that comes again costs a look at its notes and no search in a table.
 */

/** A word as written, its key for word lists, and what has been found out of it. */
export interface Word {
  readonly text: string;
  /** Lower case, with straight apostrophes and hyphens, without characters that have no width. */
  readonly lower: string;
  /** A place for each function made by `perWord`; nothing else reads or writes here. */
  readonly notes: unknown[];
}

let places = 0;

/** A new word, not shared with any token. */
export function wordOf(text: string): Word {
  return { text, lower: isPlain(text) ? text : keyOf(text), notes: new Array<unknown>(places) };
}

/**
 * Remembers with each word what a function gave for it. The word alone must decide what it gives, and that must not be
 * `undefined`. What is remembered goes with the word, so that memory stays flat.
 */
export function perWord<Value>(look: (word: Word) => Value): (word: Word) => Value {
  const place = places++;
  return (word) => {
    const known = word.notes[place];
    if (known !== undefined) return known as Value;
    const value = look(word);
    word.notes[place] = value;
    return value;
  };
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
