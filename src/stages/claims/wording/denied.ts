import { NEGATORS } from '../../../lang/en/function-words.ts';
import { DENIABLE, DENIABLE_ALONE, QUANTIFYING } from '../../../lang/en/refusals.ts';
import type { Candidate, Clause } from '../candidate.ts';
import { lowerOf, tagOf, tokenOf, type Unit, verbOf } from '../unit.ts';
import type { Part, Wording } from './parts.ts';
import { firstOf } from './render.ts';

/** Whether a "not" after its auxiliary makes of a clause what its speaker means who denies it. */
export function isDeniable(unit: Unit, clause: Clause): boolean {
  const { verb, first } = clause;
  const group = verb ? verbOf(unit, verb.first) : undefined;
  if (!verb || !group || group.negated || !takesNot(unit, clause)) return false;
  for (let at = first; at <= verb.end; at++) {
    if (QUANTIFYING.has(lowerOf(unit, at)) || NEGATORS.has(lowerOf(unit, at))) return false;
  }
  return true;
}

/** "is", "has taken", "will go"; of "has a plan" nobody says "has not a plan". */
function takesNot(unit: Unit, { verb, first }: Clause): boolean {
  if (!verb || verb.first === first) return false;
  const word = lowerOf(unit, verb.first);
  if (!DENIABLE.has(word)) return false;
  return DENIABLE_ALONE.has(word) || verb.end > verb.first + 1;
}

/** The wording with a "not" after its auxiliary. */
export function denied({ unit, clause }: Candidate, own: Wording): Wording | null {
  const auxiliary = tokenOf(unit, clause.verb?.first ?? -1);
  const at = own.parts.findIndex((part) => firstOf(part) === auxiliary);
  if (at < 0 || tagOf(unit, clause.verb?.first ?? -1) === 'PUNCT') return null;
  const not: Part = { kind: 'inserted', text: 'not', why: 'denied' };
  return { ...own, parts: [...own.parts.slice(0, at + 1), not, ...own.parts.slice(at + 1)] };
}
