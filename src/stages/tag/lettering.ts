import type { Word } from '../../model/word.ts';
import type { Lettering } from './features.ts';

/** What a word tells of how its sentence is written: as bits. */
const LETTERS = 1 << 0;
const UPPER = 1 << 1;
const LONG = 1 << 2;
const CAPITALISED = 1 << 3;

/** The bits of a word, for `letteringOf`. */
export function capitalsOf({ text, lower }: Pick<Word, 'text' | 'lower'>): number {
  if (text.length < 2 || !isLetter(lower)) return 0;
  const isPlain = text === lower;
  const upper = !isPlain && text.charCodeAt(1) !== lower.charCodeAt(1) ? UPPER : 0;
  if (text.length < 4) return LETTERS | upper;
  return LETTERS | upper | LONG | (isPlain ? 0 : CAPITALISED);
}

/** How words are written, as far as their capitals tell, the bits of which are the first `count` of `capitals`. */
export function letteringOf(capitals: ArrayLike<number>, count: number): Lettering {
  let words = 0;
  let capitalised = 0;
  let letters = 0;
  let upper = 0;
  for (let i = 0; i < count; i++) {
    const bits = capitals[i] as number;
    // Counted without branches: which way they go cannot be foreseen.
    letters += bits & 1;
    upper += (bits >> 1) & 1;
    words += (bits >> 2) & 1;
    capitalised += (bits >> 3) & 1;
  }
  if (letters >= 2 && upper >= letters * 0.8) return 'capitals';
  return words >= 3 && capitalised >= words * 0.85 ? 'title' : 'plain';
}

function isLetter(lower: string): boolean {
  const code = lower.charCodeAt(0);
  return (code >= 0x61 && code <= 0x7a) || code >= 0xc0;
}
