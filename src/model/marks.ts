/** Quotation marks as characters. Pairing them is the segmenter's work. */

const OPENING = /^(?:''|``|["“”„‟«»‘‹'])/u;
const CLOSING = /(?:''|["”“»«’›'])$/u;

/** One content span's text without the marks that enclose it; a mark at one side only goes too. */
export function withoutOuterMarks(text: string): string {
  return text.replace(OPENING, '').replace(CLOSING, '');
}
