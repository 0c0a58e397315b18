import { type EvidenceRule, keyAfter, keyBefore } from '../../votes/evidence-rule.ts';

const BEFORE = new Set([
  'city',
  'town',
  'village',
  'province',
  'capital',
  'district',
  'suburb',
  'region',
  'state',
  'island',
  'county',
  'port',
  'outskirts',
  'streets',
  'people',
  'neighborhood',
  'neighbourhood',
  'settlement',
  'municipality',
  'north',
  'south',
  'east',
  'west',
  'republic',
  'enclave',
  'siege',
  'stronghold',
  'resort',
]);
const AFTER = new Set([
  'province',
  'district',
  'city',
  'area',
  'region',
  'suburb',
  'airport',
  'county',
  'neighborhood',
  'neighbourhood',
  'peninsula',
  'enclave',
  'stronghold',
  'border',
  'town',
  'village',
]);

/** "the city of Bergen", "Bergen district", "Oslo, the capital of". */
export const placeNoun: EvidenceRule = {
  id: 'context/place-noun',
  about: 'A noun for a place stands beside the name.',
  trigger: {
    before: ({ key }) => key === 'of' || BEFORE.has(key),
    after: ({ key }) => key === ',' || AFTER.has(key),
  },
  judge(doc, candidate, vote) {
    const before = keyBefore(doc, candidate);
    if (BEFORE.has(before === 'of' ? keyBefore(doc, candidate, 2) : before)) vote('GPE', before === 'of' ? 4 : 2.5);
    if (AFTER.has(keyAfter(doc, candidate))) vote('GPE', 3);
    if (
      keyAfter(doc, candidate) === ',' &&
      keyAfter(doc, candidate, 2) === 'the' &&
      keyAfter(doc, candidate, 3) === 'capital'
    )
      vote('GPE', 5);
  },
};
