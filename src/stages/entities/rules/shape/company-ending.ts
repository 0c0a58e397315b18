import { CandidateShape, type EvidenceRule, lastBits, lengthOf } from '../../votes/evidence-rule.ts';
import { Is } from '../../words/word-bits.ts';

/** "Tolmer Lamps Inc". */
export const companyEnding: EvidenceRule = {
  id: 'shape/company-ending',
  about: 'A name that ends in "Inc", "Ltd", "GmbH".',
  trigger: { shape: CandidateShape.several },
  judge(doc, candidate, vote) {
    if (lengthOf(candidate) > 1 && lastBits(doc, candidate) & Is.company) vote('ORG', 8);
  },
};
