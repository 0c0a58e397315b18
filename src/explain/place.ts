import { SaysoError } from '../model/errors.ts';
import { linesOf } from '../model/position.ts';
import type { Span } from '../model/span.ts';

/** A place as people name it; without a line all of the file is meant, without a column all of the line. */
export interface NamedPlace {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** Parts `FILE:LINE:COLUMN`. The numbers are the last ones, so that a name may hold colons. */
export function placeNamed(text: string): NamedPlace {
  const [, file, line, column] = /^(.+?):(\d+)(?::(\d+))?$/su.exec(text) ?? [];
  if (file === undefined || line === undefined) return { file: text, line: null, column: null };
  return { file, line: Number(line), column: column === undefined ? null : Number(column) };
}

/** A place in a text: a stretch of it, or one character (`end` is `start`). */
export interface Place extends Span {
  readonly kind: 'file' | 'line' | 'point';
}

/**
 * Where a named place stands in a text.
 *
 * @throws SaysoError `usage` where the text has no such line or column.
 */
export function placeIn(text: string, { file, line, column }: NamedPlace): Place {
  if (line === null) return { kind: 'file', start: 0, end: text.length };
  if (line === 0 || column === 0) throw new SaysoError('usage', `${file}: lines and columns count from 1`);
  const lines = linesOf(text);
  const found = lines[line - 1];
  if (!found) throw new SaysoError('usage', `${file}:${line}: the text ends with line ${lines.length}`);
  if (column === null) return { kind: 'line', ...found };
  const start = found.start + column - 1;
  if (start > found.end) {
    const last = found.end - found.start;
    throw new SaysoError('usage', `${file}:${line}:${column}: the line ends with column ${last}`);
  }
  return { kind: 'point', start, end: start };
}
