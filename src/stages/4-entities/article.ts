/** Evidence that needs a first opinion on every name of the article. */
import type { Described } from '../../model/rule.ts';
import type { Verdict } from './board.ts';
import type { Candidate, Candidates } from './candidates/index.ts';
import type { Say } from './evidence.ts';

/** The candidates with what has been made of them so far, parallel to them. */
export interface Judged extends Candidates {
  readonly verdicts: readonly Verdict[];
  /** Those of them that have several words. */
  readonly long: readonly LongName[];
}

/** Reads the whole article first, then speaks on each candidate. */
export interface ArticleRule extends Described {
  readonly read: (doc: Judged) => (candidate: Candidate, index: number, say: Say) => void;
}

/** A candidate of several words with its type. */
export interface LongName {
  readonly candidate: Candidate;
  readonly verdict: Verdict;
  readonly words: readonly string[];
}

/** Candidates of several words with a type. */
export function longNames({ candidates, verdicts }: Pick<Judged, 'candidates' | 'verdicts'>): LongName[] {
  const long: LongName[] = [];
  for (const [i, candidate] of candidates.entries()) {
    const verdict = verdicts[i];
    if (!verdict || candidate.endToken - candidate.firstToken < 2) continue;
    long.push({ candidate, verdict, words: candidate.key.split(' ') });
  }
  return long;
}
