import { CandidateShape, type EvidenceRule } from '../../votes/evidence-rule.ts';

/** "Customs and Border Protection". */
export const series: EvidenceRule = {
  id: 'shape/series',
  about: 'A name of common words with "and" between them is that of a body.',
  trigger: { shape: CandidateShape.several },
  judge(_doc, candidate, vote) {
    if (!candidate.quoted && candidate.key.includes(' and ')) vote('ORG', 2);
  },
};
