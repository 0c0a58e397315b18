import { type EvidenceRule, keyBefore, lengthOf, type NameType } from '../../votes/evidence-rule.ts';

const PLACES: ReadonlyMap<string, readonly (readonly [NameType, number])[]> = new Map([
  ['in', [['GPE', 2.5]]],
  ['near', [['GPE', 3]]],
  ['throughout', [['GPE', 3]]],
  ['across', [['GPE', 2]]],
  ['inside', [['GPE', 2]]],
  ['outside', [['GPE', 2]]],
  ['from', [['GPE', 1.2]]],
  ['to', [['GPE', 0.6]]],
  ['into', [['GPE', 1.2]]],
  [
    'at',
    [
      ['FAC', 1],
      ['ORG', 0.8],
    ],
  ],
  ['around', [['GPE', 1.5]]],
  ['northern', [['GPE', 3]]],
  ['southern', [['GPE', 3]]],
  ['eastern', [['GPE', 3]]],
  ['western', [['GPE', 3]]],
  ['central', [['GPE', 3]]],
  ['nearby', [['GPE', 3]]],
  ['downtown', [['GPE', 3]]],
]);

/** "in Bergen", "near Nordvik", "northern Zornik". */
export const preposition: EvidenceRule = {
  id: 'context/preposition',
  about: 'What stands before the name is said of places.',
  trigger: { before: ({ key }) => PLACES.has(key) },
  judge(doc, candidate, vote) {
    const share = lengthOf(candidate) > 2 ? 0.5 : 1;
    for (const [type, weight] of PLACES.get(keyBefore(doc, candidate)) ?? []) vote(type, weight * share);
  },
};
