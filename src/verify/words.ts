/** The words of a text as verification compares them: what typography alone changes is folded. */
import { memoize } from '../model/memoize.ts';
import type { Span } from '../model/span.ts';

/** A word or figure where it stands; offsets are UTF-16 code units of the text it was taken from. */
export interface Word extends Span {
  /** As it is compared: without soft hyphens and ligatures, straight apostrophes, "U.S." as "US", "1,000" as "1000". */
  readonly form: string;
  /** The same in lower case. */
  readonly lower: string;
  /** Whether it begins a sentence, a line of its own or a quotation, so that its capital tells nothing. */
  readonly opens: boolean;
}

/** A text with its words. */
export interface Words {
  readonly text: string;
  readonly words: readonly Word[];
}

const UNSEEN = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const CHARACTER = '[\\p{L}\\p{M}\\p{N}]';
/** What may stand within a word: apostrophes, brackets as in "[W]e", what nobody sees. A hyphen parts words as a blank does. */
const JOINT = `(?:[${UNSEEN}]+|['’‘ʼ\`´]|[\\[\\]()])`;
const WORD = new RegExp(
  [
    // "U.S.", "a.m."
    `(?<!${CHARACTER})\\p{L}(?:\\.\\p{L})+(?!${CHARACTER})`,
    // "1,000", "10:15", "-5"; a sign only where nothing but a blank or a bracket stands before it
    `(?:(?<=^|[\\s(])[-−])?\\p{N}+(?:[.,:]\\p{N}+)*(?:${CHARACTER}|${JOINT}(?=${CHARACTER}))*`,
    `${CHARACTER}+(?:${JOINT}${CHARACTER}+)*`,
    '[$€£¥₹%‰&@§]',
  ].join('|'),
  'gu',
);

/** What stands before a word that opens something; a blank line is enough. */
const OPENS = /[.!?:;…"“”‘«»„([]|\n\s*\n/u;

/** All words of a text, in order. Linear in the text. */
export function wordsOf(text: string): Words {
  const words: Word[] = [];
  let last = 0;
  for (const { index, 0: written } of text.matchAll(WORD)) {
    const form = folded(written);
    const opens = words.length === 0 || OPENS.test(text.slice(last, index));
    last = index + written.length;
    words.push({ form, lower: lowered(form), opens, start: index, end: last });
  }
  return { text, words };
}

const folded = memoize(fold);
const lowered = memoize((form) => form.toLowerCase());

const NOT_PLAIN = /[^a-zA-Z]/u;
const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
]);
const HIDDEN = new RegExp(`[${UNSEEN}\\[\\]()]`, 'gu');

function fold(written: string): string {
  if (!NOT_PLAIN.test(written)) return written;
  const seen = written
    .replace(HIDDEN, '')
    .normalize('NFKC')
    .replace(/[œŒæÆ]/gu, (ligature) => LIGATURES.get(ligature) ?? ligature)
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/^−/u, '-');
  if (/^-?\d{1,3}(?:,\d{3})+(?!\d)/u.test(seen)) return seen.replaceAll(',', '');
  return /^\p{L}(?:\.\p{L})+$/u.test(seen) ? seen.replaceAll('.', '') : seen;
}

/** Whether two words read the same: the case of a letter counts but for one that opens something. */
export function sameWord(a: Word, b: Word): boolean {
  if (a.form === b.form) return true;
  if (a.lower !== b.lower) return false;
  return (a.opens || b.opens) && a.form.slice(1) === b.form.slice(1);
}

/** The words of a stretch of a text, each parted by one blank, as they are compared: a key for whole quotations. */
export function wordKey(text: string): string {
  return wordsOf(text)
    .words.map(({ lower }) => lower)
    .join(' ');
}
