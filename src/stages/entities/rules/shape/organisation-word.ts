import { headIndex } from '../../candidates/heads.ts';
import { CandidateShape, type EvidenceRule, lastToken, lengthOf } from '../../votes/evidence-rule.ts';
import { isOfHead, isOrgFirst, isOrgWord, isPeople } from '../../words/word-at.ts';

/** "Democratic Harbour Party", "Ministry of Health". */
export const organisationWord: EvidenceRule = {
  id: 'shape/organisation-word',
  about: 'A name whose head is a word for an organisation.',
  trigger: { shape: CandidateShape.several },
  judge(doc, candidate, vote) {
    if (lengthOf(candidate) < 2) return;
    const head = headIndex(doc, candidate);
    const ofName = head < candidate.endToken - 1;
    if (isOrgWord(doc, head) || (ofName && isOrgFirst(doc, head))) vote('ORG', 5);
    else if (isOrgFirst(doc, candidate.firstToken) || (ofName && isOfHead(doc, head))) vote('ORG', 2);
    else if (!ofName && isPeople(doc, lastToken(candidate))) vote('ORG', 1.5);
  },
};
