import { PLACE_HINTS } from '../../../../lang/en/beside-names.ts';
import type { NameInput } from '../../article/claimed-tokens.ts';
import type { NameCandidate } from '../../candidates/index.ts';
import { type EvidenceRule, keyBefore, lengthOf } from '../../votes/evidence-rule.ts';
import { isKnown, isOrdinary } from '../../words/word-at.ts';

/** "in Bergen", "near Nordvik", "northern Zornik". */
export const preposition: EvidenceRule = {
  id: 'context/preposition',
  about: 'What stands before the name is said of places.',
  trigger: { before: ({ key }) => key === 'at' || PLACE_HINTS.has(key) },
  judge(doc, candidate, vote) {
    const share = lengthOf(candidate) > 2 ? 0.5 : 1;
    const before = keyBefore(doc, candidate);
    const weight = PLACE_HINTS.get(before);
    if (weight !== undefined) return isWord(doc, candidate) ? undefined : vote('GPE', weight * share);
    if (before === 'at') {
      vote('FAC', share);
      vote('ORG', 0.8 * share);
    }
  },
};

/** "in God", "inside Edition": one word of the language that no list has as a name may have its capital for many reasons. */
function isWord(doc: NameInput, candidate: NameCandidate): boolean {
  const { firstToken } = candidate;
  return lengthOf(candidate) === 1 && isOrdinary(doc, firstToken) && !isKnown(doc, firstToken);
}
