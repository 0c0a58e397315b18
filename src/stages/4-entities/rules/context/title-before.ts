import type { EvidenceRule } from '../../evidence.ts';

/** "General George Casey", "Mrs. Rajavi". */
export const titleBefore: EvidenceRule = {
  id: 'context/title-before',
  about: 'A title stands before the name.',
  judge(_doc, candidate, say) {
    if (candidate.title) say('PERSON', 8);
  },
};
