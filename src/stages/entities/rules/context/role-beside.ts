import type { NameInput } from '../../article/claimed-tokens.ts';
import type { NameCandidate } from '../../candidates/index.ts';
import { bitsBefore, type EvidenceRule, keyAfter, lengthOf } from '../../votes/evidence-rule.ts';
import { Case } from '../../words/case.ts';
import { Is } from '../../words/word-bits.ts';

/** "spokesman Rob Tolmer", "Ann al-Vrell, Norway's harbour minister". */
export const roleBeside: EvidenceRule = {
  id: 'context/role-beside',
  about: 'A role in lower case stands before the name, or in an apposition behind it.',
  trigger: { before: ({ bits }) => (bits & Is.role) > 0, after: ({ key }) => key === ',' },
  judge(doc, candidate, vote) {
    if (bitsBefore(doc, candidate) & Is.role) vote('PERSON', lengthOf(candidate) > 1 ? 4 : 3);
    if (keyAfter(doc, candidate) === ',' && isRoleBehind(doc, candidate)) vote('PERSON', 3);
  },
};

const END = new Set(['', ',', '.', ';']);
/** Tokens behind the comma in which the role must stand. */
const REACH = 8;

function isRoleBehind(doc: NameInput, candidate: NameCandidate): boolean {
  for (let n = 2; n <= REACH; n++) {
    if (END.has(keyAfter(doc, candidate, n))) return false;
    const at = candidate.endToken + n - 1;
    const bits = doc.bits[at] ?? 0;
    if (bits & Is.humanVerb && n < 4) return false;
    if (bits & Is.role) return doc.cases[at] === Case.lower;
  }
  return false;
}
