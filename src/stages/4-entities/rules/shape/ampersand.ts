import type { EvidenceRule } from '../../evidence.ts';

/** "Douglas & Lomason". */
export const ampersand: EvidenceRule = {
  id: 'shape/ampersand',
  about: 'A name that holds "&".',
  judge(_doc, candidate, say) {
    if (candidate.key.includes(' & ')) say('ORG', 4);
  },
};
