import { type EvidenceRule, Shape } from '../../votes/evidence-rule.ts';

/** "Douglas & Lomason". */
export const ampersand: EvidenceRule = {
  id: 'shape/ampersand',
  about: 'A name that holds "&".',
  occasion: { shape: Shape.several },
  judge(_doc, candidate, say) {
    if (candidate.key.includes(' & ')) say('ORG', 4);
  },
};
