import { type EvidenceRule, keyBefore, lengthOf, type NameType } from '../../evidence.ts';

const PLACES: Readonly<Record<string, readonly [NameType, number][]>> = {
  in: [['GPE', 2.5]],
  near: [['GPE', 3]],
  throughout: [['GPE', 3]],
  across: [['GPE', 2]],
  inside: [['GPE', 2]],
  outside: [['GPE', 2]],
  from: [['GPE', 1.2]],
  to: [['GPE', 0.6]],
  into: [['GPE', 1.2]],
  at: [
    ['FAC', 1],
    ['ORG', 0.8],
  ],
  around: [['GPE', 1.5]],
  northern: [['GPE', 3]],
  southern: [['GPE', 3]],
  eastern: [['GPE', 3]],
  western: [['GPE', 3]],
  central: [['GPE', 3]],
  nearby: [['GPE', 3]],
  downtown: [['GPE', 3]],
};

/** "in Zahedan", "near Sinjar", "northern Raqqa". */
export const preposition: EvidenceRule = {
  id: 'context/preposition',
  about: 'What stands before the name is said of places.',
  judge(doc, candidate, say) {
    const before = keyBefore(doc, candidate);
    const votes = Object.hasOwn(PLACES, before) ? PLACES[before] : undefined;
    for (const [type, weight] of votes ?? []) say(type, lengthOf(candidate) > 2 ? weight / 2 : weight);
  },
};
