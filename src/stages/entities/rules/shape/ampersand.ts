import { CandidateShape, type EvidenceRule } from '../../votes/evidence-rule.ts';

/** "Tolmer & Varden", "Customs and Border Protection". */
export const ampersand: EvidenceRule = {
  id: 'shape/ampersand',
  about: 'A name that holds "&", or "and" between its words.',
  trigger: { shape: CandidateShape.several },
  judge(_doc, candidate, vote) {
    if (candidate.key.includes(' & ')) vote('ORG', 4);
    else if (!candidate.quoted && candidate.key.includes(' and ')) vote('ORG', 2);
  },
};
