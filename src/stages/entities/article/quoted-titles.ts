import { Title } from '../../../model/phrases.ts';
import { wordsWithin } from '../../../model/quotations.ts';
import type { TokenFacts } from './token-facts.ts';

/** Words of a title at most, the comma within the marks counted. */
const LONGEST = 12;

/** By its first token, the token after the title of each work in quotation marks: "her single “Baby Lantern”". */
export function quotedTitles(doc: TokenFacts): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let from = 0;
  doc.quotations.forEach((quotation, index) => {
    if (doc.phrases.titles[index] !== Title.work) return;
    const { first, end } = wordsWithin(doc, quotation, from, LONGEST);
    from = first;
    if (end > first) found.set(first, end);
  });
  return found;
}
