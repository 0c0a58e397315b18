import type { NameInput } from '../../article/claimed-tokens.ts';
import type { NameCandidate } from '../../candidates/index.ts';
import {
  type EvidenceRule,
  isBeforeNoun,
  keyBefore,
  lastToken,
  lengthOf,
  tokenAfter,
  tokenBefore,
} from '../../votes/evidence-rule.ts';
import { Case } from '../../words/case.ts';
import { isNamedThing } from '../../words/word-at.ts';

/** "the LEK"; people and towns take no article. */
export const determiner: EvidenceRule = {
  id: 'context/determiner',
  about: 'An article stands before the name, as it does with groups.',
  trigger: { before: ({ key }) => key === 'the' },
  judge(doc, candidate, vote) {
    if (keyBefore(doc, candidate) !== 'the' || candidate.title || isBeforeNoun(doc, candidate)) return;
    vote('PERSON', lengthOf(candidate) === 1 ? -2 : -1);
    vote('GPE', -0.8);
    if (!isNamedThing(doc, lastToken(candidate)) || isOutlet(doc, candidate)) vote('ORG', 1);
  },
};

/** ", The Hill reported": inside a sentence the article of a newspaper has a capital. */
function isOutlet(doc: NameInput, candidate: NameCandidate): boolean {
  const article = tokenBefore(doc, candidate);
  const isCapital = doc.cases[article] === Case.initial && doc.opens[article] === 0;
  return isCapital && doc.classes[tokenAfter(doc, candidate)] === 'VERB';
}
