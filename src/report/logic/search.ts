/** Words that are looked for. */
import { bare } from '../../model/bare.ts';
import { LETTER_OR_DIGIT } from '../../model/letters.ts';

/** Without regard to case, accents and the shape of marks. */
export function folded(text: string): string {
  return bare(text).replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ');
}

/** What all must occur: words, and phrases that stand in quotation marks. */
export function termsOf(query: string): string[] {
  const found = query.matchAll(/["“”„«»]([^"“”„«»]*)["“”„«»]|[^\s"“”„«»]+/gu);
  return [...found].map(([whole, phrase]) => folded(phrase ?? whole).trim()).filter((term) => term !== '');
}

/** Whether each term begins at a beginning of a word of a text that is folded already. */
export function holdsAll(text: string, terms: readonly string[]): boolean {
  return terms.every((term) => holds(text, term));
}

function holds(text: string, term: string): boolean {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    if (at === 0 || !LETTER_OR_DIGIT.test(text[at - 1] ?? '') || !LETTER_OR_DIGIT.test(term[0] ?? '')) return true;
  }
  return false;
}
