import { isBlank, type Span } from '../../model/span.ts';

/** A line without the blanks at its edges; `start === end` where it is empty. */
export interface Line extends Span {
  /** How many blanks stand before it. */
  readonly indent: number;
}

/** The lines of a reading copy, whose line ends are all "\n". */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    let start = from;
    let end = to;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    lines.push({ start, end, indent: start - from });
    from = to + 1;
  }
  return lines;
}

/** Whether nothing stands in a line. */
export function isEmpty({ start, end }: Span): boolean {
  return start === end;
}
