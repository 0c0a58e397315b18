import { EMBEDDING_OPENERS } from '../../lang/en/refusals.ts';
import type { VerbGroup } from '../../model/phrases.ts';
import type { Clause } from './candidate.ts';
import { lowerOf, tagOf, type Unit, verbOf } from './unit.ts';

/**
 * Whether a clause has a finite verb that no relative pronoun and no conjunction within it takes for a clause of its own:
 * "the dam leaks", not "the dam that leaks". A conjunction that a comma follows before any verb takes none.
 */
export function hasMainVerb(unit: Unit, { first, end, verb }: Clause): boolean {
  if (!verb) return false;
  let taken = false;
  let last: VerbGroup | undefined;
  for (let position = first; position < end; position++) {
    const group = verbOf(unit, position);
    if (group?.form === 'finite' && group !== last) {
      if (!taken) return true;
      taken = false;
      last = group;
    } else if (lowerOf(unit, position) === ',') taken = false;
    else taken ||= takesVerb(unit, position, first);
  }
  return false;
}

/** The conjunction of a whole content takes no verb from it: "that the dam leaks". */
function takesVerb(unit: Unit, position: number, first: number): boolean {
  const word = lowerOf(unit, position);
  return EMBEDDING_OPENERS.has(word) && tagOf(unit, position) !== 'DT' && !(position === first && word === 'that');
}
