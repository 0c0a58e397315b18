import { type EvidenceRule, lastBits, lengthOf, Shape } from '../../votes/evidence-rule.ts';
import { Is } from '../../words/word-bits.ts';

/** "Daniels Pharmaceuticals Inc". */
export const companyEnding: EvidenceRule = {
  id: 'shape/company-ending',
  about: 'A name that ends in "Inc", "Ltd", "GmbH".',
  occasion: { shape: Shape.several },
  judge(doc, candidate, say) {
    if (lengthOf(candidate) > 1 && lastBits(doc, candidate) & Is.company) say('ORG', 8);
  },
};
