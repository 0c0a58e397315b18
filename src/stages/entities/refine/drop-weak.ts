import type { Described } from '../../../model/rule.ts';
import type { NameInput } from '../article/claimed-tokens.ts';
import type { NameCandidate } from '../candidates/index.ts';
import { lengthOf } from '../votes/evidence-rule.ts';
import type { Verdict } from '../votes/scoreboard.ts';
import { Case } from '../words/case.ts';
import { Is } from '../words/word-bits.ts';

/** A candidate may be dropped again when all is said of it. */
export interface NameFilter extends Described {
  readonly drops: (doc: NameInput, candidate: NameCandidate, verdict: Verdict) => boolean;
}

/** Scores below which a candidate is no name; more is asked of what may have its capital for another reason. */
const LEAST = { any: 0.55, opening: 1.2, common: 2 };

/** "Regime" inside a sentence, "Stagflation" at the head of one, "Protected Persons". */
export const dropWeak: NameFilter = {
  id: 'drop-weak',
  about: 'Drops a candidate that little speaks for: common words, and single words that begin a sentence.',
  drops(doc, candidate, { score }) {
    if (candidate.entity) return false;
    if (score < LEAST.any) return true;
    const { firstToken } = candidate;
    if (lengthOf(candidate) > 1) return score < LEAST.common && isPlain(doc, candidate);
    if (doc.cases[firstToken] !== Case.initial) return false;
    return (score < LEAST.common && isPlain(doc, candidate)) || (score < LEAST.opening && doc.opens[firstToken] === 1);
  },
};

/** Whether all words are ones that are nearly always written in lower case. */
function isPlain({ bits }: NameInput, { firstToken, endToken }: NameCandidate): boolean {
  for (let i = firstToken; i < endToken; i++) if (!((bits[i] ?? 0) & (Is.common | Is.function))) return false;
  return true;
}
