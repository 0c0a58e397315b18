import { AUXILIARIES } from '../../../lang/en/function-words.ts';
import { BEFORE_COMMANDS } from '../../../lang/en/refusals.ts';
import { classOf, lemmaOf, lowerOf, tagOf, type Unit, verbOf } from '../unit.ts';
import type { ClauseRefusal } from './refusal.ts';

export const command: ClauseRefusal = {
  id: 'refusals/command',
  about:
    'A command to nobody who is named in it, with what would follow from it: "Stop!", "Ask him, and you will know."',
  refuses: ({ unit, clause }) =>
    commandAt(unit, clause.first) >= 0 || (clause.first > 0 && isJoined(unit, clause.first) && commandAt(unit, 0) >= 0),
};

/** The position of the verb of a command that begins at a position; -1 where none does. */
function commandAt(unit: Unit, first: number): number {
  let at = first;
  while (classOf(unit, at) === 'PUNCT' ? at < unit.at.length : isBeforeCommand(unit, at)) at++;
  return isBareVerb(unit, at) ? at : -1;
}

function isBeforeCommand(unit: Unit, at: number): boolean {
  return BEFORE_COMMANDS.has(lowerOf(unit, at)) || tagOf(unit, at) === 'UH';
}

/** A verb without an ending where a subject would stand: "Go home", "Don't go", "Let us go"; not "Do they go". */
function isBareVerb(unit: Unit, at: number): boolean {
  const group = verbOf(unit, at);
  if (!group || unit.at[at] !== group.first) return false;
  if (group.form === 'base') return true;
  return tagOf(unit, at) === 'VBP' && lowerOf(unit, at) === lemmaOf(unit, at) && !AUXILIARIES.has(lowerOf(unit, at));
}

/** Whether "and" or "or" joins a clause to what stands before it. */
function isJoined(unit: Unit, first: number): boolean {
  const word = lowerOf(unit, first - 1);
  return word === 'and' || word === 'or' || word === 'then';
}
