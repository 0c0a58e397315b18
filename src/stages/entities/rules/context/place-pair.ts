import { isStateInShort } from '../../../../lang/en/states.ts';
import type { NameInput } from '../../article/claimed-tokens.ts';
import { isCapital } from '../../article/token-facts.ts';
import type { NameCandidate } from '../../candidates/index.ts';
import { type EvidenceRule, keyAfter, lengthOf, tokenBefore } from '../../votes/evidence-rule.ts';
import { knownOf } from '../../words/gazetteer-trie.ts';
import { keyAt } from '../../words/word-at.ts';

/** "Bergen, Norway", "Nordvik, Ohio". */
export const placePair: EvidenceRule = {
  id: 'context/place-pair',
  about: 'A known country or state follows after a comma; or a state in short stands after one.',
  trigger: { before: ({ key }) => key === ',', after: ({ key }) => key === ',' },
  judge(doc, candidate, vote) {
    if (isStateOf(doc, candidate)) vote('GPE', 3);
    if (keyAfter(doc, candidate) !== ',' || lengthOf(candidate) > 3) return;
    const first = candidate.endToken + 1;
    if (isPlace(doc, first, first + 2) || isPlace(doc, first, first + 1)) vote('GPE', 3);
  },
};

/** "Nordvik, VA". */
function isStateOf(doc: NameInput, candidate: NameCandidate): boolean {
  const comma = tokenBefore(doc, candidate);
  return keyAt(doc, comma) === ',' && isCapital(doc, comma - 1) && isStateInShort(candidate.key);
}

function isPlace(doc: NameInput, first: number, end: number): boolean {
  if (doc.sentenceOf[end - 1] !== doc.sentenceOf[first - 1]) return false;
  return knownOf(doc, first, end).some(({ type, weight }) => type === 'GPE' && weight >= 5);
}
