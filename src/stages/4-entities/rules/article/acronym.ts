import type { ArticleRule, Judged } from '../../article.ts';
import type { Candidate } from '../../candidates/index.ts';
import { lengthOf } from '../../evidence.ts';
import { knownAs } from '../../vocabulary.ts';

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}.&-]+s?$/u;

/** "People's Mojahedin Organization of Iran (PMOI/MEK)". */
export const acronymInBrackets: ArticleRule = {
  id: 'article/acronym',
  about: 'An acronym in brackets behind a full name has its type, and confirms it.',
  read(doc) {
    return (candidate, index, say) => {
      const [before, after] = [doc.candidates[index - 1], doc.candidates[index + 1]];
      if (before && isPair(doc, before, candidate)) say(shared(doc, index - 1), 6);
      if (after && isPair(doc, candidate, after)) say(shared(doc, index), 3);
    };
  },
};

function isPair(doc: Judged, long: Candidate, short: Candidate): boolean {
  return (
    short.firstToken === long.endToken + 1 &&
    doc.keys[long.endToken] === '(' &&
    lengthOf(short) === 1 &&
    lengthOf(long) > 1 &&
    !isKnownPlace(short.key) &&
    ACRONYM.test(doc.text.slice(short.start, short.end))
  );
}

/** People are not called by acronyms: what looks like a person with one is a group. */
function shared(doc: Judged, index: number): 'ORG' | 'GPE' | 'LOC' | 'FAC' | 'EVENT' | 'LAW' {
  const type = doc.verdicts[index]?.type;
  return type === 'GPE' || type === 'LOC' || type === 'FAC' || type === 'EVENT' || type === 'LAW' ? type : 'ORG';
}

/** "Tiger Woods (U.S.)" gives a country, not an acronym. */
function isKnownPlace(key: string): boolean {
  return knownAs(key).some(({ type }) => type === 'GPE');
}
