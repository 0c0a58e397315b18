import { TAKES_CLAUSE } from '../../../lang/en/clause-joins.ts';
import { isQuotationMark, lowerAt } from '../../../model/phrase-lookup.ts';
import type { Candidate } from '../candidate.ts';
import { classOf, lemmaOf, lowerOf, tokenOf } from '../unit.ts';
import type { ClauseRefusal } from './refusal.ts';

export const announcing: ClauseRefusal = {
  id: 'refusals/announcing',
  about: 'What only announces the words after it: "he remembers thinking, “This is wrong.”"',
  refuses: ({ unit, clause: { first, end } }: Candidate) => {
    let last = end - 1;
    while (last > first && classOf(unit, last) === 'PUNCT') last--;
    const mark = lowerOf(unit, last + 1);
    if ((mark !== ',' && mark !== ':') || !TAKES_CLAUSE.has(lemmaOf(unit, last))) return false;
    const token = tokenOf(unit, last + 1);
    return isQuotationMark(unit.doc, token + 1) && lowerAt(unit.doc, token + 1) !== "'s";
  },
};
