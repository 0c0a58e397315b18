import { type EvidenceRule, keyAfter, lengthOf } from '../../evidence.ts';
import { knownAs } from '../../vocabulary.ts';

/** "Zahedan, Iran", "Bowling Green, Ohio". */
export const placePair: EvidenceRule = {
  id: 'context/place-pair',
  about: 'A known country or state follows after a comma.',
  judge(doc, candidate, say) {
    if (keyAfter(doc, candidate) !== ',' || lengthOf(candidate) > 3) return;
    const one = keyAfter(doc, candidate, 2);
    const two = `${one} ${keyAfter(doc, candidate, 3)}`;
    for (const name of [two, one]) {
      const known = knownAs(name);
      if (known.some(({ type, weight }) => type === 'GPE' && weight >= 5)) return say('GPE', 3);
    }
  },
};
