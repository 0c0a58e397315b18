/** Evidence that needs a first opinion on every name of the article. */
import type { Described } from '../../../model/rule.ts';
import type { Ground } from '../article/claimed-tokens.ts';
import type { Candidate } from '../candidates/index.ts';
import type { Say } from './evidence-rule.ts';
import type { Verdict } from './scoreboard.ts';

/** The candidates with what has been made of them so far, parallel to them. */
export interface Judged {
  readonly candidates: readonly Candidate[];
  readonly verdicts: readonly Verdict[];
  /** Those of them that have several words. */
  readonly long: readonly LongName[];
}

/** Reads the whole article first, then speaks on each candidate; null where nothing in it gives the rule a reason to. */
export interface ArticleRule extends Described {
  readonly read: (doc: Ground, judged: Judged) => ((candidate: Candidate, index: number, say: Say) => void) | null;
}

/** A candidate of several words with its type. */
export interface LongName {
  readonly candidate: Candidate;
  readonly verdict: Verdict;
  readonly words: readonly string[];
}

/** Candidates of several words with a type. */
export function longNames(candidates: readonly Candidate[], verdicts: readonly Verdict[]): LongName[] {
  const long: LongName[] = [];
  for (let i = 0; i < candidates.length; i++) {
    const [candidate, verdict] = [candidates[i], verdicts[i]];
    if (!candidate || !verdict || candidate.endToken - candidate.firstToken < 2) continue;
    long.push({ candidate, verdict, words: candidate.key.split(' ') });
  }
  return long;
}
