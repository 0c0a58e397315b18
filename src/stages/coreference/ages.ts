/** Ages, as news gives them: "Ann Tolmer, 46,", and later "the 46-year-old". */
import { memoPerWord } from '../../model/word.ts';
import { type CorefTokens, tokenAt } from './input.ts';

const AGE = /^\d{1,3}$/u;
const YEARS_OLD = /^(\d{1,3})-year-old$/u;

/** The age that a word tells: "46-year-old"; null for none. */
const ageOf = memoPerWord(({ lower }): string | null => YEARS_OLD.exec(lower)?.[1] ?? null);

const CLOSES = new Set([',', ')', '.', ';']);

/** The age between a comma or bracket and a mark after a name that ends before a token; null where none is. */
export function ageAfter(doc: CorefTokens, end: number): string | null {
  const opens = tokenAt(doc, end).text;
  if (opens !== ',' && opens !== '(') return null;
  const at = tokenAt(doc, end + 1).lower === 'aged' ? end + 2 : end + 1;
  const { text } = tokenAt(doc, at);
  return AGE.test(text) && CLOSES.has(tokenAt(doc, at + 1).text) ? text : null;
}

/** The age that a noun phrase tells: "the 46-year-old singer"; null for none. */
export function ageIn(doc: CorefTokens, first: number, end: number): string | null {
  for (let i = first; i < end; i++) {
    const age = ageOf(tokenAt(doc, i).word);
    if (age !== null) return age;
  }
  return null;
}

/** Whether a token alone describes a person by age. */
export function isAge(doc: CorefTokens, i: number): boolean {
  return ageOf(tokenAt(doc, i).word) !== null;
}
