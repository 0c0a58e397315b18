import type { Clause } from '../candidate.ts';
import { classOf, positionsOf, tagOf, type Unit, verbOf } from '../unit.ts';

/** The main clauses of a unit, in order; one that no finite verb makes a clause is there as a whole. */
export function clausesOf(unit: Unit): Clause[] {
  const verb = finiteVerb(unit);
  return [{ first: 0, end: unit.at.length, subject: null, shared: null, verb, rule: 'sentence' }];
}

function finiteVerb(unit: Unit): Clause['verb'] {
  for (let position = 0; position < unit.at.length; position++) {
    const group = verbOf(unit, position);
    if (group?.form === 'finite' && classOf(unit, position) !== 'PUNCT' && tagOf(unit, position) !== 'TO')
      return positionsOf(unit, group, position);
  }
  return null;
}
