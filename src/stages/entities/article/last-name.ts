import { isSuffix } from '../words/word-at.ts';
import type { TokenFacts } from './token-facts.ts';

/**
 * The family name of a person's name in full, of its words in lower case: the last that is no "Jr."; of two surnames that
 * "y" joins the first, "Vrell" of "Ann Vrell y Zornik".
 *
 * @param endToken the end of the name in the article
 */
export function lastName(doc: TokenFacts, endToken: number, words: readonly string[]): string {
  const link = words.lastIndexOf('y');
  if (link > 1) return words[link - 1] ?? '';
  const suffix = isSuffix(doc, endToken - 1) && words.length > 2;
  return words.at(suffix ? -2 : -1) ?? '';
}
