import { COMMISSIVES, DENIALS, DIRECTIVES } from '../../../lang/en/labels.ts';
import { union } from '../../../lang/en/word-set.ts';
import type { Candidate } from '../candidate.ts';
import type { PolarityLabel } from './label.ts';
import { negationOf } from './negation.ts';
import { predicatesOf, wordAt } from './predicate.ts';

const ASKS_OR_PROMISES = union(DIRECTIVES, COMMISSIVES);

/**
 * Whether a clause is negated, by itself or through its cue ("denied that"), with the word or the cue that makes it so; both
 * together are affirmative.
 */
export function polarityOf(candidate: Candidate): PolarityLabel {
  const { unit, saying } = candidate;
  let at = -1;
  for (const predicate of predicatesOf(candidate)) {
    // "praised the choice not to leave" denies nothing, "urged them not to leave" does.
    const counts = predicate.finite || (saying !== null && ASKS_OR_PROMISES.has(saying.cue.lemma));
    if (at < 0 && counts) at = negationOf(predicate);
  }
  const denied = saying !== null && DENIALS.has(saying.cue.lemma);
  if (at >= 0 === denied) return { value: 'affirmative', by: null };
  if (at >= 0) return { value: 'negative', by: wordAt(unit, at) };
  const { tokens = [] } = saying?.cue ?? {};
  return { value: 'negative', by: { first: tokens[0] ?? 0, end: (tokens.at(-1) ?? 0) + 1 } };
}
