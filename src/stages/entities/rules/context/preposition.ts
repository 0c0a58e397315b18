import { PLACE_HINTS } from '../../../../lang/en/beside-names.ts';
import { type EvidenceRule, keyBefore, lengthOf } from '../../votes/evidence-rule.ts';

/** "in Bergen", "near Nordvik", "northern Zornik". */
export const preposition: EvidenceRule = {
  id: 'context/preposition',
  about: 'What stands before the name is said of places.',
  trigger: { before: ({ key }) => key === 'at' || PLACE_HINTS.has(key) },
  judge(doc, candidate, vote) {
    const share = lengthOf(candidate) > 2 ? 0.5 : 1;
    const before = keyBefore(doc, candidate);
    const weight = PLACE_HINTS.get(before);
    if (weight !== undefined) vote('GPE', weight * share);
    else if (before === 'at') {
      vote('FAC', share);
      vote('ORG', 0.8 * share);
    }
  },
};
