/** Ages, as news gives them: "Ann Tolmer, 46,", and later "the 46-year-old". */
import { ageInWord } from '../../lang/en/ages.ts';
import { type CorefTokens, tokenAt } from './input.ts';
import { wordFeaturesAt } from './token-features.ts';
import { WordFeature } from './word-features.ts';

const AGE = /^\d{1,3}$/u;

const CLOSES = new Set([',', ')', '.', ';']);

/** The age between a comma or bracket and a mark after a name that ends before a token; null where none is. */
export function ageAfter(doc: CorefTokens, end: number): string | null {
  if (!(wordFeaturesAt(doc, end) & (WordFeature.comma | WordFeature.opening))) return null;
  const at = tokenAt(doc, end + 1).lower === 'aged' ? end + 2 : end + 1;
  const { text } = tokenAt(doc, at);
  return AGE.test(text) && CLOSES.has(tokenAt(doc, at + 1).text) ? text : null;
}

/** The age that a noun phrase tells: "the 46-year-old singer"; null for none. */
export function ageIn(doc: CorefTokens, first: number, end: number): string | null {
  for (let i = first; i < end; i++) if (isAge(doc, i)) return ageInWord(tokenAt(doc, i).lower);
  return null;
}

/** Whether a token alone describes a person by age. */
export function isAge(doc: CorefTokens, i: number): boolean {
  return (wordFeaturesAt(doc, i) & WordFeature.age) !== 0;
}
