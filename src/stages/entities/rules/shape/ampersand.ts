import { CandidateShape, type EvidenceRule } from '../../votes/evidence-rule.ts';

/** "Tolmer & Varden". */
export const ampersand: EvidenceRule = {
  id: 'shape/ampersand',
  about: 'A name that holds "&".',
  trigger: { shape: CandidateShape.several },
  judge(_doc, candidate, vote) {
    if (candidate.key.includes(' & ')) vote('ORG', 4);
  },
};
