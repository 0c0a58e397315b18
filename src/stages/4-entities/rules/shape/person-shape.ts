import { type EvidenceRule, lengthOf } from '../../evidence.ts';
import { Case } from '../../survey.ts';
import { Is } from '../../vocabulary.ts';

const INITIAL = /^\p{Lu}\.(?:\p{Lu}\.)*$/u;

/** "John D. Gardner", "Haider al-Abadi", "Mojgan Parsaii". */
export const personShape: EvidenceRule = {
  id: 'shape/person-shape',
  about: 'Two to four words that are no common words, with an initial or a particle.',
  judge(doc, candidate, say) {
    const length = lengthOf(candidate);
    if (length < 2 || length > 5) return;
    let plain = 0;
    for (let i = candidate.firstToken; i < candidate.endToken; i++) {
      const bits = doc.bits[i] ?? 0;
      if (doc.keys[i] === 'of' || doc.keys[i] === '&') return;
      if (bits & (Is.common | Is.mixed) && !(bits & (Is.firstName | Is.particle | Is.surname))) plain++;
      if (i < candidate.endToken - 1 && INITIAL.test(doc.tokens[i]?.text ?? '') && (doc.keys[i] ?? '').length <= 2)
        say('PERSON', 4);
      if (i > candidate.firstToken && bits & Is.particle && doc.cases[i] === Case.lower) say('PERSON', 2);
      if (i > candidate.firstToken && doc.cases[i] === Case.inner) say('PERSON', 2);
      if (i === candidate.endToken - 1 && bits & Is.suffix && length > 2) say('PERSON', 2);
    }
    if (plain === 0 && length <= 3) say('PERSON', 2);
    else if (plain > 0) say('ORG', 0.8);
  },
};
