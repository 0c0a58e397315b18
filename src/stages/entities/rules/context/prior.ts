import { type EvidenceRule, firstBits, lengthOf, Shape } from '../../votes/evidence-rule.ts';
import { Is } from '../../words/word-bits.ts';

/** Where nothing else is known: one uncommon word is most often a person, several common words a group. */
export const prior: EvidenceRule = {
  id: 'context/prior',
  about: 'What names of this form are most often.',
  occasion: { shape: Shape.any },
  judge(doc, candidate, say) {
    if (lengthOf(candidate) === 1) {
      say('PERSON', firstBits(doc, candidate) & (Is.common | Is.mixed) ? 0.1 : 0.2);
      say('ORG', 0.5);
      say('GPE', 0.4);
    } else say('ORG', 0.5);
  },
};
