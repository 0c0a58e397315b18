import type { Refiner } from '../../../model/rule.ts';
import type { NameInput } from '../article/claimed-tokens.ts';
import type { NameCandidate } from '../candidates/index.ts';
import { isBeforeNoun, lengthOf } from '../votes/evidence-rule.ts';
import type { JudgedName } from '../votes/scoreboard.ts';
import { Case } from '../words/case.ts';
import { isOrdinary, isPlain } from '../words/word-at.ts';

/** Scores below which a candidate is no name; more is asked of what may have its capital for another reason. */
const LEAST = { any: 0.55, opening: 1.2, common: 2 };

/** "Regime" inside a sentence, "Stagflation" at the head of one, "Protected Persons". */
export const dropWeak: Refiner<NameInput, JudgedName> = {
  id: 'drop-weak',
  about: 'Drops a candidate that little speaks for: common words, and single words that begin a sentence.',
  refine: (names, doc) =>
    names.filter(({ candidate, score }) => candidate.entity !== null || !isWeak(doc, candidate, score)),
  why: ({ score }) => ({ reason: `scores ${score}` }),
};

function isWeak(doc: NameInput, candidate: NameCandidate, score: number): boolean {
  if (score < LEAST.any) return true;
  const { firstToken } = candidate;
  if (lengthOf(candidate) > 1) return score < LEAST.common && isAllPlain(doc, candidate);
  if (isModifier(doc, candidate) && score < LEAST.opening) return true;
  if (doc.cases[firstToken] !== Case.initial) return false;
  return (score < LEAST.common && isAllPlain(doc, candidate)) || (score < LEAST.opening && doc.opens[firstToken] === 1);
}

/** A word of the language in capitals before a noun: "the POST method". */
function isModifier(doc: NameInput, candidate: NameCandidate): boolean {
  const { firstToken } = candidate;
  return doc.cases[firstToken] === Case.upper && isOrdinary(doc, firstToken) && isBeforeNoun(doc, candidate);
}

/** Whether all words are ones that are nearly always written in lower case. */
function isAllPlain(doc: NameInput, { firstToken, endToken }: NameCandidate): boolean {
  for (let i = firstToken; i < endToken; i++) if (!isPlain(doc, i)) return false;
  return true;
}
