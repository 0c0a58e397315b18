import type { Token } from '../../model/document.ts';
import type { Lettering } from './features.ts';

/** How the words `[first, end)` are written, as far as their capitals tell. */
export function letteringOf(tokens: readonly Pick<Token, 'text' | 'lower'>[], first: number, end: number): Lettering {
  let words = 0;
  let capitalised = 0;
  let letters = 0;
  let upper = 0;
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (!token || token.text.length < 2 || !isLetter(token.lower)) continue;
    const isPlain = token.text === token.lower;
    letters++;
    if (!isPlain && token.text.charCodeAt(1) !== token.lower.charCodeAt(1)) upper++;
    if (token.text.length < 4) continue;
    words++;
    if (!isPlain) capitalised++;
  }
  if (letters >= 2 && upper >= letters * 0.8) return 'capitals';
  return words >= 3 && capitalised >= words * 0.85 ? 'title' : 'plain';
}

function isLetter(lower: string): boolean {
  const code = lower.charCodeAt(0);
  return (code >= 0x61 && code <= 0x7a) || code >= 0xc0;
}
