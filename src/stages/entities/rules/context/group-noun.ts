import { type EvidenceRule, keyAfter, keyBefore } from '../../votes/evidence-rule.ts';

const NOUNS = new Set([
  'group',
  'party',
  'company',
  'movement',
  'organization',
  'organisation',
  'agency',
  'firm',
  'bank',
  'militia',
  'network',
  'coalition',
  'fighters',
  'militants',
  'forces',
  'officials',
  'shares',
  'stock',
  'unit',
  'subsidiary',
  'members',
  'newspaper',
  'magazine',
  'club',
  'team',
  'board',
  'union',
  'institute',
  'leadership',
  'guerrillas',
  'rebels',
  'spokesman',
  'spokeswoman',
  'chairman',
  'ceo',
  'executives',
  'analysts',
  'analyst',
  'employees',
  'news',
  'lawmakers',
  'faction',
  'supporters',
  'headquarters',
  'common',
  'branch',
  'members',
  'troops',
]);
const BEFORE = new Set([
  'group',
  'party',
  'company',
  'movement',
  'organization',
  'organisation',
  'agency',
  'firm',
  'militia',
  'network',
  'newspaper',
  'magazine',
  'club',
  'team',
  'bank',
  'chain',
  'giant',
  'carmaker',
  'brokerage',
  'insurer',
  'broadcaster',
  'retailer',
  'airline',
  'maker',
]);

/** "LEK fighters", "the militant group Lantern", "Lumen Corp, a company". */
export const groupNoun: EvidenceRule = {
  id: 'context/group-noun',
  about: 'A noun for a group or its members stands beside the name.',
  trigger: {
    before: ({ key }) => BEFORE.has(key),
    after: ({ key }) => key === ',' || NOUNS.has(key),
  },
  judge(doc, candidate, vote) {
    if (NOUNS.has(keyAfter(doc, candidate))) vote('ORG', 1.5);
    if (BEFORE.has(keyBefore(doc, candidate))) vote('ORG', 2.5);
    if (keyAfter(doc, candidate) !== ',') return;
    for (let n = 2; n <= 6; n++) {
      const key = keyAfter(doc, candidate, n);
      if (key === '' || key === ',' || key === '.') return;
      if (BEFORE.has(key)) return vote('ORG', 3);
    }
  },
};
