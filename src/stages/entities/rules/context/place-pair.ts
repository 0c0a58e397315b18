import type { NameInput } from '../../article/claimed-tokens.ts';
import { type EvidenceRule, keyAfter, lengthOf } from '../../votes/evidence-rule.ts';
import { knownOf } from '../../words/gazetteer-trie.ts';

/** "Bergen, Norway", "Nordvik, Ohio". */
export const placePair: EvidenceRule = {
  id: 'context/place-pair',
  about: 'A known country or state follows after a comma.',
  trigger: { after: ({ key }) => key === ',' },
  judge(doc, candidate, vote) {
    if (keyAfter(doc, candidate) !== ',' || lengthOf(candidate) > 3) return;
    const first = candidate.endToken + 1;
    if (isPlace(doc, first, first + 2) || isPlace(doc, first, first + 1)) vote('GPE', 3);
  },
};

function isPlace(doc: NameInput, first: number, end: number): boolean {
  if (doc.sentenceOf[end - 1] !== doc.sentenceOf[first - 1]) return false;
  return knownOf(doc, first, end).some(({ type, weight }) => type === 'GPE' && weight >= 5);
}
