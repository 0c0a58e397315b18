import { BORN_AS } from '../../../../lang/en/names/people.ts';
import { type EvidenceRule, keyBefore } from '../../votes/evidence-rule.ts';

/** "Ann Tolmer (née Brenk)". */
export const bornAs: EvidenceRule = {
  id: 'context/born-as',
  about: 'The name after "née" is a person’s.',
  trigger: { before: ({ key }) => BORN_AS.has(key) },
  judge(doc, candidate, vote) {
    if (BORN_AS.has(keyBefore(doc, candidate))) vote('PERSON', 8);
  },
};
