import { FIRST_OF_FACILITIES, FIRST_OF_LANDSCAPES } from '../../../../lang/en/name-parts.ts';
import { headIndex } from '../../candidates/heads.ts';
import { CandidateShape, type EvidenceRule, lengthOf } from '../../votes/evidence-rule.ts';
import { isCompass, isFacility, isLandscape, isPlaceFirst, isRegion, keyAt } from '../../words/word-at.ts';

/** "Lumen River", "Lumen County", "Wall Street", "Camp Lantern", "Lake Van". */
export const placeWord: EvidenceRule = {
  id: 'shape/place-word',
  about: 'A name whose head, or first word, is a word for a place.',
  trigger: { shape: CandidateShape.several },
  judge(doc, candidate, vote) {
    if (lengthOf(candidate) < 2) return;
    const head = headIndex(doc, candidate);
    if (isLandscape(doc, head)) vote('LOC', 4.5);
    if (isRegion(doc, head)) vote('GPE', 4.5);
    if (isFacility(doc, head)) vote('FAC', 4.5);
    const { firstToken } = candidate;
    const first = keyAt(doc, firstToken);
    if (FIRST_OF_FACILITIES.has(first)) vote('FAC', 9);
    else if (FIRST_OF_LANDSCAPES.has(first)) vote('LOC', 5);
    else if (isPlaceFirst(doc, firstToken)) vote('GPE', 2.5);
    if (isCompass(doc, firstToken) && lengthOf(candidate) === 2) vote('LOC', 1.5);
  },
};
