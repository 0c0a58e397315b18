import { BULLETS } from '../../../model/marks.ts';
import { INVISIBLE } from './characters.ts';
import { ITEM_DASHES } from './list-marks.ts';
import { mayHoldMarkup } from './markup.ts';

/** What in a text may ask for a change: each pass has its bit, so that one that has nothing to do does not look. */
export const Occasion = {
  lineEnds: 1,
  invisible: 2,
  markup: 4,
  quotedLines: 8,
  listMarks: 16,
  brokenWords: 32,
  pageBreaks: 64,
} as const;

/** Occasions by the code of a line's first character that is no blank. */
const AT_START = new Uint8Array(0x2700);
/** Occasions by the code of a line's last one. */
const AT_END = new Uint8Array(0x2700);
AT_START['>'.charCodeAt(0)] = Occasion.quotedLines;
for (const mark of `${BULLETS}${ITEM_DASHES}(`) AT_START[mark.charCodeAt(0)] = Occasion.listMarks;
for (const digit of '0123456789') AT_START[digit.charCodeAt(0)] = Occasion.listMarks;
for (const hyphen of '-‐') AT_END[hyphen.charCodeAt(0)] = Occasion.brokenWords;

const UNSEEN = [...INVISIBLE];

const LINE_BREAK = 0x0a;
const SPACE = 0x20;
/** "a) One": what stands after the letter of an item. */
const CLOSING = 0x29;

/**
 * The occasions of a text: one look for each character that may give one, by the engine's own search, and one at the
 * edges of each line.
 */
export function occasionsOf(text: string): number {
  let found = 0;
  if (text.includes('\r')) found |= Occasion.lineEnds;
  if (UNSEEN.some((mark) => text.includes(mark))) found |= Occasion.invisible;
  if (mayHoldMarkup(text)) found |= Occasion.markup;
  if (text.includes('\f')) found |= Occasion.pageBreaks;
  return found | occasionsOfLines(text);
}

function occasionsOfLines(text: string): number {
  let found = 0;
  let from = 0;
  for (;;) {
    const at = text.indexOf('\n', from);
    found |= occasionsOfLine(text, from, at < 0 ? text.length : at);
    if (at < 0) return found;
    from = at + 1;
  }
}

function occasionsOfLine(text: string, from: number, to: number): number {
  let start = from;
  while (start < to && text.charCodeAt(start) <= SPACE) start++;
  let end = to;
  while (end > start && text.charCodeAt(end - 1) <= SPACE) end--;
  if (start === end) return 0;
  const lettered = text.charCodeAt(start + 1) === CLOSING ? Occasion.listMarks : 0;
  const found = lettered | (AT_START[text.charCodeAt(start)] ?? 0) | (AT_END[text.charCodeAt(end - 1)] ?? 0);
  return mayBreakPage(text, start, end) && followsBlankLine(text, from) ? found | Occasion.pageBreaks : found;
}

/** A page is broken where a paragraph goes on in lower case, and where a number stands alone in a line. */
function mayBreakPage(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start);
  return (code >= 0x61 && code <= 0x7a) || (end - start <= 4 && code >= 0x30 && code <= 0x39);
}

/** Whether the line that starts there stands below an empty one or at the top of a page. */
function followsBlankLine(text: string, from: number): boolean {
  let at = from - 1;
  while (at > 0 && text.charCodeAt(at - 1) <= SPACE && text.charCodeAt(at - 1) !== LINE_BREAK) at--;
  return at > 0 && text.charCodeAt(at - 1) === LINE_BREAK;
}
