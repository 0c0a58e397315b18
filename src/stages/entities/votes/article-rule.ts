/** Evidence that needs a first opinion on every name of the article. */
import type { JudgeRule } from '../../../model/rule.ts';
import type { NameInput } from '../article/claimed-tokens.ts';
import type { NameCandidate } from '../candidates/index.ts';
import type { Vote } from './evidence-rule.ts';
import type { Verdict } from './scoreboard.ts';

/** The candidates with what has been made of them so far, parallel to them. */
export interface FirstPass {
  readonly candidates: readonly NameCandidate[];
  readonly verdicts: readonly Verdict[];
  /** Those of them that have several words. */
  readonly long: readonly LongName[];
}

/** Reads the whole article first, then speaks on each candidate; null where nothing in it gives the rule a reason to. */
export type ArticleRule = JudgeRule<NameInput, Speaker | null, [firstPass: FirstPass]>;

/** What a rule says on a candidate, told by its place in the list. */
type Speaker = (candidate: NameCandidate, index: number, vote: Vote) => void;

/** A candidate of several words with its type. */
export interface LongName {
  readonly candidate: NameCandidate;
  readonly verdict: Verdict;
  readonly words: readonly string[];
}

/** Candidates of several words with a type. */
export function longNames(candidates: readonly NameCandidate[], verdicts: readonly Verdict[]): LongName[] {
  const long: LongName[] = [];
  for (let i = 0; i < candidates.length; i++) {
    const [candidate, verdict] = [candidates[i], verdicts[i]];
    if (!candidate || !verdict || candidate.endToken - candidate.firstToken < 2) continue;
    long.push({ candidate, verdict, words: candidate.key.split(' ') });
  }
  return long;
}
