import { ONE_OF_MANY, PARTIES } from '../../../../lang/en/name-parts.ts';
import type { NameInput } from '../../article/claimed-tokens.ts';
import type { NameCandidate } from '../../candidates/index.ts';
import { CandidateShape, type EvidenceRule, lastToken, lengthOf } from '../../votes/evidence-rule.ts';
import { Case } from '../../words/case.ts';
import { isCompass, isFirstName, isOrdinary, isOrgWord, isPeople, keyAt } from '../../words/word-at.ts';

/** "Polish Americans", "Central Europeans", "Sunni Muslim"; "Liberal Democrats" and "Norwegian Conservatives" are parties. */
export const kindOfPeople: EvidenceRule = {
  id: 'shape/kind-of-people',
  about:
    'A people or faith after another one or a point of the compass, which says what kind of them; or what they believe in.',
  trigger: { shape: CandidateShape.any },
  judge(doc, candidate, vote) {
    if (isDoctrine(doc, candidate)) return vote('NORP', 3);
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

const DOCTRINE = /^\p{L}{4,}ism$/u;

/** "Zornikism" within a sentence, where no list has the word. */
function isDoctrine(doc: NameInput, candidate: NameCandidate): boolean {
  const { firstToken } = candidate;
  if (lengthOf(candidate) !== 1 || doc.opens[firstToken] === 1 || !DOCTRINE.test(candidate.key)) return false;
  return doc.cases[firstToken] === Case.initial && !isOrdinary(doc, firstToken) && candidate.known.length === 0;
}

/** "Liberal Democrats", "the Norwegian Conservative"; a "Polish Democrat" is one of many. */
function isParty(last: string): boolean {
  return PARTIES.has(last.replace(/s$/u, '')) && !ONE_OF_MANY.has(last);
}

/** "Christian English": somebody with a first name; "Christian Arabs" are many. */
function isPerson(doc: NameInput, first: number, last: number): boolean {
  return isFirstName(doc, first) && !keyAt(doc, last).endsWith('s');
}
