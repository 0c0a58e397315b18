import { SentenceCase } from '../../article/survey.ts';
import { CandidateShape, type EvidenceRule, lengthOf } from '../../votes/evidence-rule.ts';
import { Case } from '../../words/case.ts';
import { Is } from '../../words/word-bits.ts';

/** "LEK", "NATO". */
export const acronym: EvidenceRule = {
  id: 'shape/acronym',
  about: 'One word in capitals where others are not.',
  trigger: { shape: CandidateShape.upper },
  judge(doc, candidate, vote) {
    const { firstToken } = candidate;
    if (lengthOf(candidate) !== 1 || doc.cases[firstToken] !== Case.upper) return;
    if (doc.styles[doc.sentenceOf[firstToken] ?? 0] === SentenceCase.upper) return;
    if ((doc.bits[firstToken] ?? 0) & Is.known) return;
    const length = (doc.keys[firstToken] ?? '').length;
    if (length < 2 || (doc.bits[firstToken] ?? 0) & Is.common) return;
    vote('ORG', length <= 6 ? 3 : 1.5);
  },
};
