import type { NameInput } from '../../article/claimed-tokens.ts';
import { headIndex } from '../../candidates/heads.ts';
import type { NameCandidate } from '../../candidates/index.ts';
import { CandidateShape, type EvidenceRule, lastToken, lengthOf } from '../../votes/evidence-rule.ts';
import { knownOf } from '../../words/gazetteer-trie.ts';
import { isOfHead, isOrgFirst, isOrgWord, isPeople } from '../../words/word-at.ts';

/** "Democratic Harbour Party", "Ministry of Health". */
export const organisationWord: EvidenceRule = {
  id: 'shape/organisation-word',
  about: 'A name whose head is a word for an organisation.',
  trigger: { shape: CandidateShape.several },
  judge(doc, candidate, vote) {
    if (lengthOf(candidate) < 2) return;
    if (endsInBody(doc, candidate)) vote('ORG', 4);
    const head = headIndex(doc, candidate);
    const ofName = head < candidate.endToken - 1;
    if (isOrgWord(doc, head) || (ofName && isOrgFirst(doc, head))) vote('ORG', 5);
    else if (isOrgFirst(doc, candidate.firstToken) || (ofName && isOfHead(doc, head))) vote('ORG', 2);
    else if (!ofName && isPeople(doc, lastToken(candidate))) vote('ORG', 1.5);
  },
};

/** "Tolmer White House": after somebody's name a body that is known. */
function endsInBody(doc: NameInput, { firstToken, endToken }: NameCandidate): boolean {
  if (endToken - firstToken < 3) return false;
  return knownOf(doc, endToken - 2, endToken).some(({ type, weight }) => type === 'ORG' && weight >= 5);
}
