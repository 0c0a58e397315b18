import { type EvidenceRule, keyAfter, lengthOf } from '../../evidence.ts';
import { beginsName, knownAs } from '../../vocabulary.ts';

/** "Zahedan, Iran", "Bowling Green, Ohio". */
export const placePair: EvidenceRule = {
  id: 'context/place-pair',
  about: 'A known country or state follows after a comma.',
  judge(doc, candidate, say) {
    if (keyAfter(doc, candidate) !== ',' || lengthOf(candidate) > 3) return;
    const one = keyAfter(doc, candidate, 2);
    const found = (beginsName(one) && isPlace(`${one} ${keyAfter(doc, candidate, 3)}`)) || isPlace(one);
    if (found) say('GPE', 3);
  },
};

function isPlace(name: string): boolean {
  return knownAs(name).some(({ type, weight }) => type === 'GPE' && weight >= 5);
}
