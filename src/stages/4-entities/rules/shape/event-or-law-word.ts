import { type EvidenceRule, firstBits, lengthOf } from '../../evidence.ts';
import { headIndex } from '../../heads.ts';
import { Is } from '../../vocabulary.ts';

/** "Gulf War", "Operation Barbarossa", "Price-Anderson Act". */
export const eventOrLawWord: EvidenceRule = {
  id: 'shape/event-or-law-word',
  about: 'A name whose head is a word for an event or a law.',
  judge(doc, candidate, say) {
    if (lengthOf(candidate) < 2) return;
    const bits = doc.bits[headIndex(doc, candidate)] ?? 0;
    if (bits & Is.event) say('EVENT', 5);
    if (bits & Is.law) say('LAW', 5);
    if (firstBits(doc, candidate) & Is.eventFirst) say('EVENT', 3);
  },
};
