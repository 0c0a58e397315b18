import { headIndex } from '../../candidates/heads.ts';
import { CandidateShape, type EvidenceRule, firstBits, lengthOf } from '../../votes/evidence-rule.ts';
import { Is } from '../../words/word-bits.ts';

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
    const bits = doc.bits[headIndex(doc, candidate)] ?? 0;
    if (bits & Is.event) vote('EVENT', 5);
    if (bits & Is.law) vote('LAW', 5);
    if (firstBits(doc, candidate) & Is.eventFirst) vote('EVENT', 3);
  },
};
