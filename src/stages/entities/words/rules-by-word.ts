import { memoPerWord, type Word } from '../../../model/word.ts';
import { type Term, termOf } from './term.ts';

/** Rules of one list at most: each has its bit in a small integer. */
export const MOST_RULES = 30;

/**
 * Which rules of a list a word is of interest to, as a number with a bit for each rule. `tests` are those of the rules,
 * in their order; each is asked once per word. Rules without one are interested in no word.
 */
export function rulesByWord(tests: readonly (((term: Term) => boolean) | undefined)[]): (word: Word) => number {
  if (tests.length > MOST_RULES) throw new Error(`more than ${MOST_RULES} rules`);
  const asked = tests.flatMap((test, i) => (test ? [{ test, bit: 1 << i }] : []));
  return memoPerWord((word) => {
    const term = termOf(word);
    let mask = 0;
    for (const { test, bit } of asked) if (test(term)) mask |= bit;
    return mask;
  });
}
