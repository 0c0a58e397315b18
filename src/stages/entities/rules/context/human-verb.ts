import { bitsAfter, bitsBefore, type EvidenceRule, keyAfter } from '../../votes/evidence-rule.ts';
import { Is } from '../../words/word-bits.ts';

const WHO = new Set(['who', 'whose', 'whom']);

/** "Khalilzad said", "said Parsaii", "Conway, who". */
export const humanVerb: EvidenceRule = {
  id: 'context/human-verb',
  about: 'The name does what people do.',
  occasion: {
    before: ({ bits }) => (bits & Is.humanVerb) > 0,
    behind: ({ key, bits }) => (bits & Is.humanVerb) > 0 || key === ',' || WHO.has(key),
  },
  judge(doc, candidate, say) {
    if (bitsAfter(doc, candidate) & Is.humanVerb) {
      say('PERSON', 1.5);
      say('ORG', 0.7);
    }
    if (bitsBefore(doc, candidate) & Is.humanVerb) say('PERSON', 1);
    const next = keyAfter(doc, candidate) === ',' ? keyAfter(doc, candidate, 2) : keyAfter(doc, candidate);
    if (WHO.has(next)) say('PERSON', 2.5);
  },
};
