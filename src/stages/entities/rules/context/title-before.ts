import { CandidateShape, type EvidenceRule } from '../../votes/evidence-rule.ts';

/** "General Ann Tolmer", "Mrs. Varden". */
export const titleBefore: EvidenceRule = {
  id: 'context/title-before',
  about: 'A title stands before the name.',
  trigger: { shape: CandidateShape.titled },
  judge(_doc, candidate, vote) {
    if (candidate.title) vote('PERSON', 8);
  },
};
