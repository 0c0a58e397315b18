import { perWord, type Word } from '../../model/word.ts';
import { type Term, termOf } from './term.ts';

/** Rules of one list at most: each has its bit in a small integer. */
const MOST = 30;

/** Which rules of a list a word is of interest to, as a number with a bit for each rule; each is asked once per word. */
export function rulesByWord<Rule>(
  rules: readonly Rule[],
  isOfInterest: (rule: Rule, term: Term) => boolean,
): (word: Word) => number {
  if (rules.length > MOST) throw new Error(`more than ${MOST} rules`);
  return perWord((word) => {
    const term = termOf(word);
    let mask = 0;
    for (const [i, rule] of rules.entries()) if (isOfInterest(rule, term)) mask |= 1 << i;
    return mask;
  });
}
