import { NUMBERED_LAWS, NUMBERED_PRODUCTS } from '../../../../lang/en/name-parts.ts';
import { headIndex } from '../../candidates/heads.ts';
import { CandidateShape, type EvidenceRule, lengthOf } from '../../votes/evidence-rule.ts';
import { isEvent, isEventFirst, isLaw, keyAt } from '../../words/word-at.ts';

/** A year, a place, an election: see `candidates/election.ts`. */
const ELECTION = /^(?:\p{L}+ )?\d{4} .*(?:elections?|referendums?|primar(?:y|ies)|plebiscite)(?: in .*)?$/u;

const NUMBER = /^\p{L}+ \d+$/u;

/** "Harbour War", "Operation Lantern", "Tolmer-Varden Act", "Article 9", "Boeing 747". */
export const eventOrLawWord: EvidenceRule = {
  id: 'shape/event-or-law-word',
  about: 'A name whose head is a word for an event or a law, or that numbers a part of a law or what is built.',
  trigger: { shape: CandidateShape.several },
  judge(doc, candidate, vote) {
    if (lengthOf(candidate) < 2) return;
    if (ELECTION.test(candidate.key)) return vote('EVENT', 8);
    if (NUMBERED_LAWS.has(keyAt(doc, candidate.firstToken)) && NUMBER.test(candidate.key)) return vote('LAW', 6);
    if (NUMBERED_PRODUCTS.has(keyAt(doc, candidate.firstToken)) && NUMBER.test(candidate.key))
      return vote('PRODUCT', 6);
    const head = headIndex(doc, candidate);
    if (isEvent(doc, head)) vote('EVENT', 5);
    if (isLaw(doc, head)) vote('LAW', 5);
    if (isEventFirst(doc, candidate.firstToken)) vote('EVENT', 3);
  },
};
