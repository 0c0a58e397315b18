import { CandidateShape, type EvidenceRule, firstBits, lastBits, lengthOf } from '../../votes/evidence-rule.ts';
import { Is } from '../../words/word-bits.ts';

/** "Tobias Tolmer"; a first name or family name alone says less. */
export const firstName: EvidenceRule = {
  id: 'gazetteer/first-name',
  about: 'A first name, with or without a family name behind it.',
  trigger: { shape: CandidateShape.personal },
  judge(doc, candidate, vote) {
    const first = firstBits(doc, candidate);
    const last = lastBits(doc, candidate);
    const alone = lengthOf(candidate) === 1;
    if (first & Is.firstName) vote('PERSON', weight(first, alone ? [2, 0.7] : [4, 2]));
    if (last & Is.surname) vote('PERSON', weight(last, alone ? [1.5, 0.5] : [1.5, 0.7]));
  },
};

/** The first weight for a word that is a name and nothing else, the second for one that is a common word too. */
function weight(bits: number, [rare, plain]: readonly [number, number]): number {
  return bits & (Is.common | Is.mixed) ? plain : rare;
}
