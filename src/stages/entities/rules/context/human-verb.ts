import { RELATIVE_PRONOUNS } from '../../../../lang/en/pronouns.ts';
import { without } from '../../../../lang/en/word-set.ts';
import { type EvidenceRule, keyAfter, tokenAfter, tokenBefore } from '../../votes/evidence-rule.ts';
import { isHumanVerb, keyAt, termIs } from '../../words/word-at.ts';
import { Is } from '../../words/word-bits.ts';

const WHO = without(RELATIVE_PRONOUNS.keys(), ['which']);
/** What is done to somebody. */
const TOLD = new Set(['told', 'tells']);
const human = termIs(Is.humanVerb);

/** "Tolmer said", "said Varden", "Halvik, who". */
export const humanVerb: EvidenceRule = {
  id: 'context/human-verb',
  about: 'The name does what people do.',
  trigger: {
    before: human,
    after: (term) => human(term) || term.key === ',' || WHO.has(term.key),
  },
  judge(doc, candidate, vote) {
    if (isHumanVerb(doc, tokenAfter(doc, candidate))) {
      vote('PERSON', 1.5);
      vote('ORG', 0.7);
    }
    // Who is told may be a newspaper as well as a person.
    const before = tokenBefore(doc, candidate);
    if (isHumanVerb(doc, before) && !TOLD.has(keyAt(doc, before))) vote('PERSON', 1);
    const next = keyAfter(doc, candidate) === ',' ? keyAfter(doc, candidate, 2) : keyAfter(doc, candidate);
    if (WHO.has(next)) vote('PERSON', 2.5);
  },
};
