import { type EvidenceRule, keyAfter } from '../../votes/evidence-rule.ts';

const PERSONAL = new Set([
  'administration',
  'presidency',
  'family',
  'era',
  'supporters',
  'loyalists',
  'brothers',
  'couple',
]);
const NATIONAL = new Set([
  'government',
  'president',
  'prime',
  'foreign',
  'parliament',
  'capital',
  'economy',
  'army',
  'people',
  'border',
  'ambassador',
  'embassy',
  'constitution',
  'regime',
  'nuclear',
]);

/** "the Tolmer administration", "Norway's parliament". */
export const possession: EvidenceRule = {
  id: 'context/possession',
  about: 'What follows the name is had by people, or by countries.',
  trigger: { after: ({ key }) => key === "'s" || key === "'" || PERSONAL.has(key) || NATIONAL.has(key) },
  judge(doc, candidate, vote) {
    const next = keyAfter(doc, candidate);
    if (PERSONAL.has(next)) vote('PERSON', 2.5);
    const owned = next === "'s" || next === "'" ? keyAfter(doc, candidate, 2) : next;
    if (NATIONAL.has(owned)) vote('GPE', next === owned ? 1 : 2);
  },
};
