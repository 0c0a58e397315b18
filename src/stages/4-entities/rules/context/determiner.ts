import { type EvidenceRule, keyBefore, lengthOf } from '../../evidence.ts';
import { Is } from '../../vocabulary.ts';

/** "the MEK"; people and towns take no article. */
export const determiner: EvidenceRule = {
  id: 'context/determiner',
  about: 'An article stands before the name, as it does with groups.',
  judge(doc, candidate, say) {
    if (keyBefore(doc, candidate) !== 'the' || candidate.title) return;
    say('PERSON', lengthOf(candidate) === 1 ? -2 : -1);
    say('GPE', -0.8);
    if (!((doc.bits[candidate.endToken - 1] ?? 0) & (Is.facility | Is.landscape | Is.event | Is.law))) say('ORG', 1);
  },
};
