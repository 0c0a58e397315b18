/** Windows-1252, what Windows wrote in western Europe and America, and whether bytes are plausibly that. */
import { repairedWestern } from '../../model/encoding.ts';

/** Marks that stand between two letters: quotation marks, dashes, ellipsis, hard blank, soft hyphen, middle dot, ordinals. */
const WITHIN_WORDS = /[‘’‚“”„‹›«»–—…\u00a0\u00ad·ªº]/u;
/** Two letters of UTF-8 or more: whoever has these has damaged UTF-8, not another encoding. */
const UTF8_SEQUENCE = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|\u00e2\u0080$/u;
const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
/** No word of the languages that are written so has as many letters with accents in a row. */
const LONGEST_RUN = 3;
/** One high byte in so many may be odd. */
const ODD_ONE_IN = 20;

/**
 * The text of Windows-1252 bytes, or null where they make no sense as such: control characters, bytes that stand for
 * nothing, runs of accented letters (Cyrillic, Greek, Asian encodings), capitals after small letters (Macintosh), signs
 * within words, or sequences of UTF-8 among them.
 */
export function plausibleWindows1252(bytes: Uint8Array): string | null {
  const plain = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\u0000-\u0008\u000b\u000e-\u001f\u007f\u0081\u008d\u008f\u0090\u009d]/u.test(plain)) return null;
  if (UTF8_SEQUENCE.test(plain)) return null;
  const text = repairedWestern(plain);
  let [high, odd, run, at] = [0, 0, 0, 0];
  for (const character of text) {
    const isHigh = plain.charCodeAt(at) >= 0x80;
    run = isHigh && LETTER.test(character) ? run + 1 : 0;
    if (run > LONGEST_RUN) return null;
    if (isHigh) {
      high++;
      if (isOdd(text.charAt(at - 1), character, text.slice(at + 1, at + 3))) odd++;
    }
    at++;
  }
  return odd * ODD_ONE_IN <= high ? text : null;
}

/** Whether a character beyond ASCII stands where none of its kind does. */
function isOdd(before: string, character: string, [next = '', second = '']: string | readonly string[]): boolean {
  if (!LETTER.test(character)) {
    return !WITHIN_WORDS.test(character) && LETTER.test(before) && LETTER.test(next);
  }
  if (!UPPER.test(character)) return false;
  const opensOddly = UPPER.test(next) && LOWER.test(second);
  return LOWER.test(before) || (opensOddly && !LETTER.test(before));
}
