/** Evidence that needs a first opinion on every name of the article. */
import type { Described } from '../../model/rule.ts';
import type { Verdict } from './board.ts';
import type { Candidate, Candidates } from './candidates/index.ts';
import type { Say } from './evidence.ts';

/** The candidates with what has been made of them so far, parallel to them. */
export interface Judged extends Candidates {
  readonly verdicts: readonly Verdict[];
}

/** Reads the whole article first, then speaks on each candidate. */
export interface ArticleRule extends Described {
  readonly read: (doc: Judged) => (candidate: Candidate, index: number, say: Say) => void;
}

/** Candidates of several words with a type. */
export function* longNames(doc: Judged): Iterable<{ candidate: Candidate; verdict: Verdict; words: string[] }> {
  for (const [i, candidate] of doc.candidates.entries()) {
    const verdict = doc.verdicts[i];
    if (!verdict || candidate.endToken - candidate.firstToken < 2) continue;
    yield { candidate, verdict, words: candidate.key.split(' ') };
  }
}
