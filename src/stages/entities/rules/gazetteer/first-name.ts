import type { NameInput } from '../../article/claimed-tokens.ts';
import { namesThing } from '../../candidates/heads.ts';
import { CandidateShape, type EvidenceRule, lastToken, lengthOf } from '../../votes/evidence-rule.ts';
import { isFirstName, isOrdinary, isSurname } from '../../words/word-at.ts';

/** "Tobias Tolmer"; a first name or family name alone says less. */
export const firstName: EvidenceRule = {
  id: 'gazetteer/first-name',
  about: 'A first name, with or without a family name after it.',
  trigger: { shape: CandidateShape.personal },
  judge(doc, candidate, vote) {
    if (namesThing(doc, candidate)) return;
    const [first, last] = [candidate.firstToken, lastToken(candidate)];
    const alone = lengthOf(candidate) === 1;
    if (isFirstName(doc, first)) vote('PERSON', weight(doc, first, alone ? [2, 0.7] : [4, 2]));
    if (isSurname(doc, last)) vote('PERSON', weight(doc, last, alone ? [1.5, 0.5] : [1.5, 0.7]));
  },
};

/** The first weight for a word that is a name and nothing else, the second for one that is a common word too. */
function weight(doc: NameInput, i: number, [rare, plain]: readonly [number, number]): number {
  return isOrdinary(doc, i) ? plain : rare;
}
