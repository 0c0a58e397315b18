import { AFTER_GROUPS, GROUP_NOUNS } from '../../../../lang/en/beside-names.ts';
import { type EvidenceRule, keyAfter, keyBefore } from '../../votes/evidence-rule.ts';

/** "LEK fighters", "the militant group Lantern", "Lumen Corp, a company". */
export const groupNoun: EvidenceRule = {
  id: 'context/group-noun',
  about: 'A noun for a group or its members stands beside the name.',
  trigger: {
    before: ({ key }) => GROUP_NOUNS.has(key),
    after: ({ key }) => key === ',' || AFTER_GROUPS.has(key),
  },
  judge(doc, candidate, vote) {
    if (AFTER_GROUPS.has(keyAfter(doc, candidate))) vote('ORG', 1.5);
    if (GROUP_NOUNS.has(keyBefore(doc, candidate))) vote('ORG', 2.5);
    if (keyAfter(doc, candidate) !== ',') return;
    for (let n = 2; n <= 6; n++) {
      const key = keyAfter(doc, candidate, n);
      if (key === '' || key === ',' || key === '.') return;
      if (GROUP_NOUNS.has(key)) return vote('ORG', 3);
    }
  },
};
