import { CandidateShape, type EvidenceRule, lastToken, lengthOf } from '../../votes/evidence-rule.ts';
import { knownOf } from '../../words/gazetteer-trie.ts';
import { isFirstName, isSurname } from '../../words/word-at.ts';

/** "Bergen Sentinel", "Bergen Herons": a paper, a team, a firm. */
export const cityAndWord: EvidenceRule = {
  id: 'shape/city-and-word',
  about: 'A well-known city and a word that is no family name: what the city has.',
  trigger: { shape: CandidateShape.two },
  judge(doc, candidate, vote) {
    if (lengthOf(candidate) !== 2 || isFirstName(doc, candidate.firstToken) || isSurname(doc, lastToken(candidate)))
      return;
    const { firstToken } = candidate;
    if (knownOf(doc, firstToken, firstToken + 1).some(({ type, weight }) => type === 'GPE' && weight >= 5))
      vote('ORG', 3);
  },
};
