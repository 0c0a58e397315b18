import { TAKES_CLAUSE } from '../../../lang/en/clause-joins.ts';
import { isQuotationMark, lowerAt } from '../../../model/phrase-lookup.ts';
import type { Candidate } from '../candidate.ts';
import { type ClaimInput, classOf, lemmaOf, lowerOf, tokenOf } from '../unit.ts';
import type { ClauseRefusal } from './refusal.ts';

export const announcing: ClauseRefusal = {
  id: 'refusals/announcing',
  about: 'What only announces the words quoted after it: "he remembers thinking, …".',
  refuses: ({ unit, clause: { first, end } }: Candidate) => {
    let last = end - 1;
    while (last > first && classOf(unit, last) === 'PUNCT') last--;
    const mark = lowerOf(unit, last + 1);
    if ((mark !== ',' && mark !== ':') || !TAKES_CLAUSE.has(lemmaOf(unit, last))) return false;
    const token = tokenOf(unit, last + 1);
    return opensWords(unit.doc, token + 1) && lowerAt(unit.doc, token + 1) !== "'s";
  },
};

/** Whether a quotation mark has a word right behind it; what closes has none: "I know what I saw," */
function opensWords(doc: ClaimInput, token: number): boolean {
  const isGlued = doc.tokens[token]?.end === doc.tokens[token + 1]?.start;
  return isQuotationMark(doc, token) && isGlued && doc.classes[token + 1] !== 'PUNCT';
}
