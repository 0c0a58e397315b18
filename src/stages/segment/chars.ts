/** What a character is to the tokenizer. Word characters come first, so that `kind <= JOIN` asks for them. */
export const LETTER = 1;
export const UPPER = 2;
export const DIGIT = 3;
/** Combining marks, joiners and other characters without width: they belong to the word they stand in. */
export const JOIN = 4;
export const BLANK = 5;
export const APOSTROPHE = 6;
export const HYPHEN = 7;
const MARK = 8;

export type Kind = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const TESTS: readonly (readonly [RegExp, Kind])[] = [
  [/^\s$/u, BLANK],
  [/^['’ʼ＇]$/u, APOSTROPHE],
  [/^[-‐‑]$/u, HYPHEN],
  [/^[\p{Lu}\p{Lt}]$/u, UPPER],
  [/^\p{L}$/u, LETTER],
  [/^\p{N}$/u, DIGIT],
  [/^[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]$/u, JOIN],
];

/** Greater than every kind: a character not seen so far, or a high surrogate, whose pair decides. */
const UNSEEN = 0xff;

/** Kinds of the code units seen so far, `UNSEEN` elsewhere; filled on first sight, the same for every document. */
export const KINDS = new Uint8Array(0x10000).fill(UNSEEN);

function measure(char: string): Kind {
  return TESTS.find(([test]) => test.test(char))?.[1] ?? MARK;
}

/** Kind of the character at `at`; a surrogate pair counts as one character. `MARK` outside the text. */
export function kindAt(text: string, at: number): Kind {
  if (at < 0 || at >= text.length) return MARK;
  const kind = KINDS[text.charCodeAt(at)] as Kind | typeof UNSEEN;
  return kind === UNSEEN ? firstSight(text, at) : kind;
}

function firstSight(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  const kind = measure(String.fromCodePoint(text.codePointAt(at) ?? code));
  if (!isHighSurrogate(code)) KINDS[code] = kind;
  return kind;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

const TERMINALS = new Set([...'.!?…。！？｡؟।‼⁇⁈⁉'].map((char) => char.charCodeAt(0)));
const QUESTION_MARK = 0x3f;

/** Whether a mark ends sentences, by its code unit. */
export function isTerminal(code: number): boolean {
  // Nearly all that is asked about is a letter of ASCII.
  return (code <= QUESTION_MARK || code > 0x7f) && TERMINALS.has(code);
}

/** First place from `at` on that is no word character. */
export function lettersEnd(text: string, at: number): number {
  while (at < text.length && kindAt(text, at) <= JOIN) at += widthAt(text, at);
  return at;
}

/** Length in code units of the character at `at`. */
export function widthAt(text: string, at: number): 1 | 2 {
  return isHighSurrogate(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Whether the character at `at` can stand within a word: a letter, digit or combining mark. */
export function isWordAt(text: string, at: number): boolean {
  return kindAt(text, at) <= JOIN;
}
