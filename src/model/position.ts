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
