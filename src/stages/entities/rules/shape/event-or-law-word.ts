import { headIndex } from '../../candidates/heads.ts';
import { CandidateShape, type EvidenceRule, lengthOf } from '../../votes/evidence-rule.ts';
import { isEvent, isEventFirst, isLaw } from '../../words/word-at.ts';

/** A year, a place, an election: see `candidates/election.ts`. */
const ELECTION = /^(?:\p{L}+ )?\d{4} .*(?:elections?|referendums?|primar(?:y|ies)|plebiscite)(?: in .*)?$/u;

/** "Harbour War", "Operation Lantern", "Tolmer-Varden Act". */
export const eventOrLawWord: EvidenceRule = {
  id: 'shape/event-or-law-word',
  about: 'A name whose head is a word for an event or a law.',
  trigger: { shape: CandidateShape.several },
  judge(doc, candidate, vote) {
    if (lengthOf(candidate) < 2) return;
    if (ELECTION.test(candidate.key)) return vote('EVENT', 8);
    const head = headIndex(doc, candidate);
    if (isEvent(doc, head)) vote('EVENT', 5);
    if (isLaw(doc, head)) vote('LAW', 5);
    if (isEventFirst(doc, candidate.firstToken)) vote('EVENT', 3);
  },
};
