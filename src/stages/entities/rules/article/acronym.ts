import type { NameInput } from '../../article/claimed-tokens.ts';
import type { NameCandidate } from '../../candidates/index.ts';
import type { ArticleRule, FirstPass } from '../../votes/article-rule.ts';
import { lengthOf } from '../../votes/evidence-rule.ts';

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}.&-]+s?$/u;

/** "People's Lantern Organization of Norway (PLON/LEK)". */
export const acronymInBrackets: ArticleRule = {
  id: 'article/acronym',
  about: 'An acronym in brackets after a full name has its type, and confirms it.',
  judge(doc, firstPass) {
    return (candidate, index, vote) => {
      if (lengthOf(candidate) > 1) {
        const after = firstPass.candidates[index + 1];
        if (after && isPair(doc, candidate, after)) vote(shared(firstPass, index), 3);
      } else {
        const before = firstPass.candidates[index - 1];
        if (before && isPair(doc, before, candidate)) vote(shared(firstPass, index - 1), 6);
      }
    };
  },
};

function isPair(doc: NameInput, long: NameCandidate, short: NameCandidate): boolean {
  return (
    short.firstToken === long.endToken + 1 &&
    doc.keys[long.endToken] === '(' &&
    lengthOf(short) === 1 &&
    lengthOf(long) > 1 &&
    !isKnownPlace(short) &&
    ACRONYM.test(doc.text.slice(short.start, short.end))
  );
}

/** People are not called by acronyms: what looks like a person with one is a group. */
function shared({ verdicts }: FirstPass, index: number): 'ORG' | 'GPE' | 'LOC' | 'FAC' | 'EVENT' | 'LAW' {
  const type = verdicts[index]?.type;
  return type === 'GPE' || type === 'LOC' || type === 'FAC' || type === 'EVENT' || type === 'LAW' ? type : 'ORG';
}

/** "Ann Tolmer (U.S.)" gives a country, not an acronym. */
function isKnownPlace({ known }: NameCandidate): boolean {
  return known.some(({ type }) => type === 'GPE');
}
