import { RELATIVE_PRONOUNS } from '../../../../lang/en/pronouns.ts';
import { without } from '../../../../lang/en/word-set.ts';
import { bitsAfter, bitsBefore, type EvidenceRule, keyAfter } from '../../votes/evidence-rule.ts';
import { Is } from '../../words/word-bits.ts';

const WHO = without(RELATIVE_PRONOUNS.keys(), ['which']);

/** "Tolmer said", "said Varden", "Halvik, who". */
export const humanVerb: EvidenceRule = {
  id: 'context/human-verb',
  about: 'The name does what people do.',
  trigger: {
    before: ({ bits }) => (bits & Is.humanVerb) > 0,
    after: ({ key, bits }) => (bits & Is.humanVerb) > 0 || key === ',' || WHO.has(key),
  },
  judge(doc, candidate, vote) {
    if (bitsAfter(doc, candidate) & Is.humanVerb) {
      vote('PERSON', 1.5);
      vote('ORG', 0.7);
    }
    if (bitsBefore(doc, candidate) & Is.humanVerb) vote('PERSON', 1);
    const next = keyAfter(doc, candidate) === ',' ? keyAfter(doc, candidate, 2) : keyAfter(doc, candidate);
    if (WHO.has(next)) vote('PERSON', 2.5);
  },
};
