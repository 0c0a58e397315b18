import { evidence, lastBits, lengthOf } from '../../evidence.ts';
import { Is } from '../../vocabulary.ts';

/** "Daniels Pharmaceuticals Inc". */
export const companyEnding = evidence(
  'shape/company-ending',
  'A name that ends in "Inc", "Ltd", "GmbH".',
  (doc, candidate, say) => {
    if (lengthOf(candidate) > 1 && lastBits(doc, candidate) & Is.company) say('ORG', 8);
  },
);
