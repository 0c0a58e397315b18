/** The characters that serve as quotation marks. */

/** Marks of one style belong together; a pair of two styles is reported as mixed. */
export type MarkStyle = 'curly' | 'straight' | 'doubled' | 'guillemet';

export interface Glyph {
  readonly family: 'double' | 'single';
  readonly style: MarkStyle;
  /** Which way the character itself faces; `both` where only its surroundings can tell. */
  readonly faces: 'open' | 'close' | 'both';
}

const glyph = (family: Glyph['family'], style: MarkStyle, faces: Glyph['faces']): Glyph => ({ family, style, faces });

/** By UTF-16 code unit. Two single ones in a row are one double mark of the style `doubled`. */
export const GLYPHS: ReadonlyMap<number, Glyph> = new Map([
  [0x22, glyph('double', 'straight', 'both')],
  [0x27, glyph('single', 'straight', 'both')],
  [0x60, glyph('single', 'straight', 'open')],
  [0xab, glyph('double', 'guillemet', 'open')],
  [0xbb, glyph('double', 'guillemet', 'close')],
  [0x2018, glyph('single', 'curly', 'open')],
  [0x2019, glyph('single', 'curly', 'close')],
  [0x201a, glyph('single', 'curly', 'open')],
  [0x201b, glyph('single', 'curly', 'open')],
  [0x201c, glyph('double', 'curly', 'open')],
  [0x201d, glyph('double', 'curly', 'close')],
  [0x201e, glyph('double', 'curly', 'open')],
  [0x201f, glyph('double', 'curly', 'open')],
  [0x2039, glyph('single', 'guillemet', 'open')],
  [0x203a, glyph('single', 'guillemet', 'close')],
]);

/** Two of these are one double mark. */
export const DOUBLED: ReadonlyMap<number, Glyph> = new Map([
  [0x27, glyph('double', 'doubled', 'both')],
  [0x60, glyph('double', 'doubled', 'open')],
  [0x2018, glyph('double', 'doubled', 'open')],
  [0x2019, glyph('double', 'doubled', 'close')],
]);

/** Low marks never close; every other one is sometimes found the wrong way round. */
export function isLow(code: number): boolean {
  return code === 0x201a || code === 0x201e;
}

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** No mark lies between ASCII and U+00AB, nor between U+00BB and U+2018; not everything that this finds is one. */
const MAY_BE_MARK = /["'`«»\u2018-\u203a]/gu;

/** Places of the characters of a text that may be marks, in order. */
export function placesOfMarks(text: string): number[] {
  const places: number[] = [];
  MAY_BE_MARK.lastIndex = 0;
  while (MAY_BE_MARK.test(text)) places.push(MAY_BE_MARK.lastIndex - 1);
  return places;
}
