/** JSON of long documents as UTF-8 in pieces, so that it is never one string of two bytes a character. */
import { compactJson, isNested, prettyJson } from './printed.ts';

/** Characters of a piece; the last one may have less, and one with a long item in it more. */
const PIECE = 1 << 16;

/**
 * The UTF-8 of what `compactJson` or `prettyJson` makes of an object, in pieces. The items of its arrays are written by
 * themselves: most of a document lies in those.
 *
 * @param layout `compact`, or the blanks before the first line, as for `prettyJson`
 */
export function jsonBytes(value: object, layout: 'compact' | number): Uint8Array<ArrayBuffer>[] {
  const encoder = new TextEncoder();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let held = '';
  const hand = (): void => {
    pieces.push(encoder.encode(held));
    held = '';
  };
  for (const piece of piecesOf(value, layout)) {
    held += piece;
    if (held.length >= PIECE) hand();
  }
  if (held !== '') hand();
  return pieces;
}

function* piecesOf(value: object, layout: 'compact' | number): Generator<string, void> {
  const isCompact = layout === 'compact';
  const write = isCompact ? compactJson : prettyJson;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const indent = isCompact ? 0 : layout;
  if (!fields.some(([, field]) => isNested(field))) {
    yield write(value, indent);
    return;
  }
  const lineAt = (blanks: number): string => (isCompact ? '' : `\n${' '.repeat(indent + blanks)}`);
  let before = '{';
  for (const [name, field] of fields) {
    yield `${before}${lineAt(2)}${compactJson(name)}:${isCompact ? '' : ' '}`;
    if (Array.isArray(field) && field.some(isNested)) {
      let separator = '[';
      for (const item of field) {
        yield `${separator}${lineAt(4)}${write(item, indent + 4)}`;
        separator = ',';
      }
      yield `${lineAt(2)}]`;
    } else yield write(field, indent + 2);
    before = ',';
  }
  yield `${lineAt(0)}}`;
}
