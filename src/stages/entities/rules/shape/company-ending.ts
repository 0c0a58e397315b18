import { CandidateShape, type EvidenceRule, lastToken, lengthOf } from '../../votes/evidence-rule.ts';
import { isCompany } from '../../words/word-at.ts';

/** "Tolmer Lamps Inc". */
export const companyEnding: EvidenceRule = {
  id: 'shape/company-ending',
  about: 'A name that ends in "Inc", "Ltd", "GmbH".',
  trigger: { shape: CandidateShape.several },
  judge(doc, candidate, vote) {
    if (lengthOf(candidate) > 1 && isCompany(doc, lastToken(candidate))) vote('ORG', 8);
  },
};
