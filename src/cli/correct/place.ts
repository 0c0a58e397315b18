import { location } from 'vfile-location';
import { SaysoError } from '../../model/errors.ts';
import { counted } from '../counted.ts';

/** A place as somebody named it; line and column from 1, the column in UTF-16 units. */
export interface NamedPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** @throws SaysoError `usage` where it is no `FILE:LINE:COLUMN`. */
export function namedPlace(place: string): NamedPlace {
  const [, file = '', line = '', column = ''] = /^(.+):(\d{1,9}):(\d{1,9})$/su.exec(place) ?? [];
  if (file === '') throw new SaysoError('usage', `no place: ${place} (wanted is FILE:LINE:COLUMN)`);
  return { file, line: Number(line), column: Number(column) };
}

/**
 * The offset of a place in its text.
 *
 * @throws SaysoError `usage` where the text has no such place.
 */
export function offsetOf(text: string, { file, line, column }: NamedPlace): number {
  const { toPoint, toOffset } = location(text);
  const lines = toPoint(text.length)?.line ?? 1;
  if (line < 1 || line > lines)
    throw new SaysoError('usage', `${file} has ${counted(lines, 'line')}, and no line ${line}`);
  const start = toOffset({ line, column: 1 }) ?? 0;
  const end = line < lines ? (toOffset({ line: line + 1, column: 1 }) ?? text.length) : text.length;
  const length = text.slice(start, end).replace(/[\r\n]+$/u, '').length;
  if (column < 1 || column > length) {
    throw new SaysoError(
      'usage',
      `line ${line} of ${file} has ${counted(length, 'character')}, and no column ${column}`,
    );
  }
  return start + column - 1;
}
