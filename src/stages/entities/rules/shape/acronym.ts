import { SentenceCase } from '../../article/token-facts.ts';
import { CandidateShape, type EvidenceRule, isBeforeNoun, lengthOf } from '../../votes/evidence-rule.ts';
import { Case } from '../../words/case.ts';
import { isCommon, isKnown, isOrdinary, keyAt } from '../../words/word-at.ts';

/** "LEK", "NATO". */
export const acronym: EvidenceRule = {
  id: 'shape/acronym',
  about: 'One word in capitals where others are not.',
  trigger: { shape: CandidateShape.upper },
  judge(doc, candidate, vote) {
    const { firstToken } = candidate;
    if (lengthOf(candidate) !== 1 || doc.cases[firstToken] !== Case.upper) return;
    if (doc.styles[doc.sentenceOf[firstToken] ?? 0] === SentenceCase.upper) return;
    const { length } = keyAt(doc, firstToken);
    if (length < 2 || isKnown(doc, firstToken) || isCommon(doc, firstToken)) return;
    // "The POST method": a word of the language in capitals before a noun.
    if (isOrdinary(doc, firstToken) && isBeforeNoun(doc, candidate)) return;
    vote('ORG', length <= 6 ? 3 : 1.5);
  },
};
