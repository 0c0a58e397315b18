import { type EvidenceRule, firstBits, lastBits, lengthOf } from '../../evidence.ts';
import { knownAs } from '../../vocabulary.ts';
import { Is } from '../../word-bits.ts';

/** "Orlando Sentinel", "Buffalo Bisons": a paper, a team, a firm. */
export const cityAndWord: EvidenceRule = {
  id: 'shape/city-and-word',
  about: 'A well-known city and a word that is no family name: what the city has.',
  judge(doc, candidate, say) {
    if (lengthOf(candidate) !== 2 || firstBits(doc, candidate) & Is.firstName || lastBits(doc, candidate) & Is.surname)
      return;
    const known = knownAs(doc.keys[candidate.firstToken] ?? '');
    if (known.some(({ type, weight }) => type === 'GPE' && weight >= 5)) say('ORG', 3);
  },
};
