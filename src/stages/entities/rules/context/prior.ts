import { CandidateShape, type EvidenceRule, lengthOf } from '../../votes/evidence-rule.ts';
import { isOrdinary } from '../../words/word-at.ts';

/** Where nothing else is known: one uncommon word is most often a person, several common words a group. */
export const prior: EvidenceRule = {
  id: 'context/prior',
  about: 'What names of this form are most often.',
  trigger: { shape: CandidateShape.any },
  judge(doc, candidate, vote) {
    if (lengthOf(candidate) === 1) {
      vote('PERSON', isOrdinary(doc, candidate.firstToken) ? 0.1 : 0.2);
      vote('ORG', 0.5);
      vote('GPE', 0.4);
    } else vote('ORG', 0.5);
  },
};
