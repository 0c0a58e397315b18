import { location } from 'vfile-location';

/** 1-based line and column, the column in UTF-16 code units; a line ends with LF, CRLF or CR. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Answers where an offset (UTF-16, from 0 up to the text's length) stands in a text; the lines are found once. */
export function positions(text: string): (offset: number) => Position {
  const { toPoint } = location(text);
  return (offset) => {
    const point = toPoint(offset);
    if (!point) throw new RangeError(`offset ${offset} is not in the text`);
    return { line: point.line, column: point.column };
  };
}

/** The lines of a text, by their numbers from 1; each is a span without its line end. */
export function linesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const { toOffset } = location(text);
  const lines: { start: number; end: number }[] = [];
  for (let line = 1, start = toOffset({ line, column: 1 }); start !== undefined; line++) {
    const next = toOffset({ line: line + 1, column: 1 });
    const end = next ?? text.length;
    lines.push({ start, end: start + text.slice(start, end).replace(/\r?\n$|\r$/u, '').length });
    start = next;
  }
  return lines;
}
