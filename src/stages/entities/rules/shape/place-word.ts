import { FIRST_OF_FACILITIES, FIRST_OF_LANDSCAPES } from '../../../../lang/en/name-parts.ts';
import { headIndex } from '../../candidates/heads.ts';
import { CandidateShape, type EvidenceRule, firstBits, lengthOf } from '../../votes/evidence-rule.ts';
import { Is } from '../../words/word-bits.ts';

/** "Lumen River", "Lumen County", "Wall Street", "Camp Lantern", "Lake Van". */
export const placeWord: EvidenceRule = {
  id: 'shape/place-word',
  about: 'A name whose head, or first word, is a word for a place.',
  trigger: { shape: CandidateShape.several },
  judge(doc, candidate, vote) {
    if (lengthOf(candidate) < 2) return;
    const bits = doc.bits[headIndex(doc, candidate)] ?? 0;
    if (bits & Is.landscape) vote('LOC', 4.5);
    if (bits & Is.region) vote('GPE', 4.5);
    if (bits & Is.facility) vote('FAC', 4.5);
    const first = doc.keys[candidate.firstToken] ?? '';
    if (FIRST_OF_FACILITIES.has(first)) vote('FAC', 9);
    else if (FIRST_OF_LANDSCAPES.has(first)) vote('LOC', 5);
    else if (firstBits(doc, candidate) & Is.placeFirst) vote('GPE', 2.5);
    if (firstBits(doc, candidate) & Is.compass && lengthOf(candidate) === 2) vote('LOC', 1.5);
  },
};
