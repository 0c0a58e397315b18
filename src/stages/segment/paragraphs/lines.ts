import { isBlank, type Span } from '../../../model/span.ts';

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/gu;

/** The lines of a text without the blanks at their edges; an empty one is an empty span. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let from = 0;
  LINE_BREAK.lastIndex = 0;
  while (LINE_BREAK.test(text)) {
    // Of "\r\n" the first character is left, a blank at the line's edge.
    lines.push(trimmed(text, from, LINE_BREAK.lastIndex - 1));
    from = LINE_BREAK.lastIndex;
  }
  lines.push(trimmed(text, from, text.length));
  return lines;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
