import { bitsBefore, type EvidenceRule, keyAfter, lengthOf } from '../../evidence.ts';
import { Case } from '../../survey.ts';
import { Is } from '../../vocabulary.ts';

/** "spokesman Peter Cook", "Shirwan al-Wa'eli, Iraq's national security minister". */
export const roleBeside: EvidenceRule = {
  id: 'context/role-beside',
  about: 'A role in lower case stands before the name, or in an apposition behind it.',
  judge(doc, candidate, say) {
    if (bitsBefore(doc, candidate) & Is.role) say('PERSON', lengthOf(candidate) > 1 ? 4 : 3);
    if (keyAfter(doc, candidate) !== ',') return;
    for (let n = 2; n <= 8; n++) {
      const key = keyAfter(doc, candidate, n);
      if (key === '' || key === ',' || key === '.' || key === ';') return;
      const bits = doc.bits[candidate.endToken + n - 1] ?? 0;
      if (bits & Is.humanVerb && n < 4) return;
      if (bits & Is.role) return doc.cases[candidate.endToken + n - 1] === Case.lower ? say('PERSON', 3) : undefined;
    }
  },
};
