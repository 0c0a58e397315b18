import { PARTIES } from '../../../../lang/en/name-parts.ts';
import type { NameInput } from '../../article/claimed-tokens.ts';
import { CandidateShape, type EvidenceRule, lastToken, lengthOf } from '../../votes/evidence-rule.ts';
import { isCompass, isFirstName, isOrdinary, isOrgWord, isPeople, keyAt } from '../../words/word-at.ts';

/** "Polish Americans", "Central Europeans", "Sunni Muslim"; "Liberal Democrats" and "Norwegian Conservatives" are parties. */
export const kindOfPeople: EvidenceRule = {
  id: 'shape/kind-of-people',
  about: 'A people or faith after another one or a point of the compass, which says what kind of them.',
  trigger: { shape: CandidateShape.two },
  judge(doc, candidate, vote) {
    const [{ firstToken }, last] = [candidate, lastToken(candidate)];
    if (
      lengthOf(candidate) !== 2 ||
      candidate.title ||
      !isPeople(doc, last) ||
      isOrgWord(doc, last) ||
      isPerson(doc, firstToken, last)
    )
      return;
    if (isOrdinary(doc, last) || isParty(keyAt(doc, last))) return;
    if (isPeople(doc, firstToken) || isCompass(doc, firstToken)) vote('NORP', 6);
  },
};

/** "Liberal Democrats", "the Norwegian Conservative"; a "Polish Democrat" is one of many. */
function isParty(last: string): boolean {
  return PARTIES.has(last.replace(/s$/u, '')) && last !== 'democrat' && last !== 'republican';
}

/** "Christian English": somebody with a first name; "Christian Arabs" are many. */
function isPerson(doc: NameInput, first: number, last: number): boolean {
  return isFirstName(doc, first) && !keyAt(doc, last).endsWith('s');
}
