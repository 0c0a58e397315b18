import type { Edit } from '../../../model/origin.ts';

/** CRLF and a lone CR read as LF. */
export function lineEndEdits(text: string): Edit[] {
  return [...text.matchAll(/\r\n?/gu)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    by: '\n',
  }));
}

/** Characters that nobody sees: soft hyphens, marks of direction, blanks without width. Joiners join emoji. */
export function invisibleEdits(text: string): Edit[] {
  return [...text.matchAll(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu)].map(
    ({ index, 0: { length } }) => ({ start: index, end: index + length, by: '' }),
  );
}
