import { type EvidenceRule, firstBits, lastBits, lengthOf } from '../../evidence.ts';
import { Is } from '../../vocabulary.ts';

/** "Tobias Ellwood"; a first name or family name alone says less. */
export const firstName: EvidenceRule = {
  id: 'gazetteer/first-name',
  about: 'A first name, with or without a family name behind it.',
  judge(doc, candidate, say) {
    const first = firstBits(doc, candidate);
    const last = lastBits(doc, candidate);
    const plain = (first & (Is.common | Is.mixed)) > 0;
    if (lengthOf(candidate) === 1) {
      if (first & Is.firstName) say('PERSON', plain ? 0.7 : 2);
      if (first & Is.surname) say('PERSON', plain ? 0.5 : 1.5);
      return;
    }
    if (first & Is.firstName) say('PERSON', plain ? 2 : 4);
    if (last & Is.surname) say('PERSON', last & (Is.common | Is.mixed) ? 0.7 : 1.5);
  },
};
