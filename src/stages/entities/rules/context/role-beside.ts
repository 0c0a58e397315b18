import type { NameInput } from '../../article/claimed-tokens.ts';
import type { NameCandidate } from '../../candidates/index.ts';
import { type EvidenceRule, keyAfter, lengthOf, tokenBefore } from '../../votes/evidence-rule.ts';
import { Case } from '../../words/case.ts';
import { isHumanVerb, isJob, isRole, termIs } from '../../words/word-at.ts';
import { Is } from '../../words/word-bits.ts';

/** "spokesman Rob Tolmer", "Ann al-Vrell, Norway's harbour minister". */
export const roleBeside: EvidenceRule = {
  id: 'context/role-beside',
  about: 'A role or trade stands before the name, or a role in lower case in an apposition after it.',
  trigger: { before: termIs(Is.role | Is.job), after: ({ key }) => key === ',' },
  judge(doc, candidate, vote) {
    if (isJob(doc, tokenBefore(doc, candidate))) vote('PERSON', lengthOf(candidate) > 1 ? 4 : 3);
    if (keyAfter(doc, candidate) === ',' && isRoleBehind(doc, candidate)) vote('PERSON', 3);
  },
};

const END = new Set(['', ',', '.', ';']);
/** Tokens after the comma in which the role must stand. */
const REACH = 8;

function isRoleBehind(doc: NameInput, candidate: NameCandidate): boolean {
  for (let n = 2; n <= REACH; n++) {
    if (END.has(keyAfter(doc, candidate, n))) return false;
    const at = candidate.endToken + n - 1;
    if (isHumanVerb(doc, at) && n < 4) return false;
    if (isRole(doc, at)) return doc.cases[at] === Case.lower;
  }
  return false;
}
