/** Texts as sequences of lower-case words: runs of letters and digits, whatever stands between them. */

/** A word and where it begins. */
export interface Word {
  readonly text: string;
  readonly start: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({ text: match[0].toLowerCase(), start: match.index }));
}

/** Labels as in `{content|words}`, and escapes as in `\n` or `\u201c`: neither is a word of a text. */
const NO_WORDS = /\{[a-zA-Z-]+\||\\(?:u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)/gu;

/**
 * A source file with blanks where labels and escapes stood, as long as before. Quotation marks, comment markers and
 * line breaks need no care: they are no words.
 */
export function plainText(source: string): string {
  return source.replace(NO_WORDS, (label) => ' '.repeat(label.length));
}
