import { SEATED } from '../../../../lang/en/beside-names.ts';
import { type EvidenceRule, keyBefore } from '../../votes/evidence-rule.ts';
import { isCommon } from '../../words/word-at.ts';

/** Tokens back to the word for who sits there, other places between. */
const REACH = 12;

/** "the Member for Bradley South", "MPs for Zornik East and for Lumen". */
export const constituency: EvidenceRule = {
  id: 'context/constituency',
  about: 'A place elects who stands before it with "for".',
  trigger: { before: ({ key }) => key === 'for' },
  judge(doc, candidate, vote) {
    if (keyBefore(doc, candidate) !== 'for' || isCommon(doc, candidate.firstToken)) return;
    if (SEATED.has(keyBefore(doc, candidate, 2))) return vote('GPE', 7);
    if (keyBefore(doc, candidate, 2) !== 'and') return;
    for (let n = 3; n < REACH; n++) {
      if (keyBefore(doc, candidate, n) === 'for')
        return SEATED.has(keyBefore(doc, candidate, n + 1)) ? vote('GPE', 7) : undefined;
    }
  },
};
