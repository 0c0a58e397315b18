import { type EvidenceRule, Shape } from '../../votes/evidence-rule.ts';

/** "General George Casey", "Mrs. Rajavi". */
export const titleBefore: EvidenceRule = {
  id: 'context/title-before',
  about: 'A title stands before the name.',
  occasion: { shape: Shape.titled },
  judge(_doc, candidate, say) {
    if (candidate.title) say('PERSON', 8);
  },
};
