/** Evidence that needs a first opinion on every name of the article. */
import type { Candidate, Candidates } from './candidates/index.ts';
import type { Verdict } from './decide.ts';

/** The candidates with what has been made of them so far. */
export interface Judged extends Candidates {
  readonly verdicts: readonly (Verdict | null)[];
}

/** Candidates of several words with a type. */
export function* longNames(doc: Judged): Iterable<{ candidate: Candidate; verdict: Verdict; words: string[] }> {
  for (const [i, candidate] of doc.candidates.entries()) {
    const verdict = doc.verdicts[i];
    if (!verdict || candidate.endToken - candidate.firstToken < 2) continue;
    yield { candidate, verdict, words: candidate.key.split(' ') };
  }
}
