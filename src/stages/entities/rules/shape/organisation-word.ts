import { headIndex } from '../../candidates/heads.ts';
import { CandidateShape, type EvidenceRule, firstBits, lastBits, lengthOf } from '../../votes/evidence-rule.ts';
import { Is } from '../../words/word-bits.ts';

/** "Democratic Harbour Party", "Ministry of Health". */
export const organisationWord: EvidenceRule = {
  id: 'shape/organisation-word',
  about: 'A name whose head is a word for an organisation.',
  trigger: { shape: CandidateShape.several },
  judge(doc, candidate, vote) {
    if (lengthOf(candidate) < 2) return;
    const head = headIndex(doc, candidate);
    const ofName = head < candidate.endToken - 1;
    const bits = doc.bits[head] ?? 0;
    if (bits & Is.orgWord || (ofName && bits & Is.orgFirst)) vote('ORG', 5);
    else if (firstBits(doc, candidate) & Is.orgFirst || (ofName && bits & Is.ofHead)) vote('ORG', 2);
    else if (!ofName && lastBits(doc, candidate) & Is.people && lengthOf(candidate) > 1) vote('ORG', 1.5);
  },
};
