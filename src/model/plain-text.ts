/** What may be asked of any text. */
import { LETTER_OR_DIGIT } from './letters.ts';

/** A text with single blanks, and none at its edges. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** How many words a text has as people count them: whatever holds a letter or a digit between blanks. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => LETTER_OR_DIGIT.test(word)).length;
}
