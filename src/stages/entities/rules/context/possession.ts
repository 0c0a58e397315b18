import { HAD_BY_NATIONS, HAD_BY_PERSONS } from '../../../../lang/en/beside-names.ts';
import { type EvidenceRule, keyAfter } from '../../votes/evidence-rule.ts';

/** "the Tolmer administration", "Norway's parliament". */
export const possession: EvidenceRule = {
  id: 'context/possession',
  about: 'What follows the name is had by people, or by countries.',
  trigger: { after: ({ key }) => key === "'s" || key === "'" || HAD_BY_PERSONS.has(key) || HAD_BY_NATIONS.has(key) },
  judge(doc, candidate, vote) {
    const next = keyAfter(doc, candidate);
    if (HAD_BY_PERSONS.has(next)) vote('PERSON', 2.5);
    const owned = next === "'s" || next === "'" ? keyAfter(doc, candidate, 2) : next;
    if (HAD_BY_NATIONS.has(owned)) vote('GPE', next === owned ? 1 : 2);
  },
};
