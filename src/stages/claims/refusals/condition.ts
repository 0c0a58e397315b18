import { WH_OPENERS } from '../../../lang/en/clause-joins.ts';
import { ALL_SUBORDINATORS, CONDITIONS } from '../../../lang/en/function-words.ts';
import { union } from '../../../lang/en/word-set.ts';
import type { Clause } from '../candidate.ts';
import { classOf, lowerOf, tagOf, tokenOf, type Unit, verbOf } from '../unit.ts';
import { asksInside } from '../wording/frame.ts';
import type { ClauseRefusal } from './refusal.ts';

export const condition: ClauseRefusal = {
  id: 'refusals/condition',
  about: 'A condition of which nothing is said to follow: "If I may, Governor."',
  refuses: (candidate) => {
    const { unit, clause } = candidate;
    if (!CONDITIONS.has(lowerOf(unit, clause.first)) || asksInside(candidate)) return false;
    return isOfCondition(unit, clause) && verbsAreOpened(unit, clause);
  },
};

/** Whether the verb of a clause is that of the condition with which it begins. */
function isOfCondition(unit: Unit, { first, verb }: Clause): boolean {
  // Where the cue stood a comma was, too.
  if (!verb || tokenOf(unit, verb.first) - tokenOf(unit, first) !== verb.first - first) return false;
  for (let at = first + 1; at < verb.first; at++) {
    const wordClass = classOf(unit, at);
    if (wordClass === 'VERB' || wordClass === 'AUX' || wordClass === 'PUNCT') return false;
  }
  return true;
}

/** Whether each finite verb after the first has its own conjunction or relative pronoun. */
function verbsAreOpened(unit: Unit, { end, verb }: Clause): boolean {
  let open = 0;
  for (let at = verb?.end ?? end; at < end; at++) {
    if (OPENERS.has(lowerOf(unit, at)) && !isSubjectThat(unit, at)) open++;
    const group = verbOf(unit, at);
    if (group?.form === 'finite' && group.first === tokenOf(unit, at) && --open < 0) return false;
  }
  return true;
}

/** "If it leaks, that is bad". */
function isSubjectThat(unit: Unit, at: number): boolean {
  return lowerOf(unit, at) === 'that' && (tagOf(unit, at) === 'DT' || lowerOf(unit, at - 1) === ',');
}

const OPENERS = union(ALL_SUBORDINATORS, WH_OPENERS);
