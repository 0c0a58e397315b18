import { ADVERBIAL_OPENERS } from '../../../lang/en/clause-words.ts';
import { AUXILIARIES } from '../../../lang/en/function-words.ts';
import { OBJECT_PRONOUNS } from '../../../lang/en/pronouns.ts';
import { BEFORE_COMMANDS } from '../../../lang/en/refusals.ts';
import type { Range } from '../../../model/phrases.ts';
import { classOf, lemmaOf, lowerOf, tagOf, tokenOf, type Unit, verbOf } from '../unit.ts';
import type { ClauseRefusal } from './refusal.ts';

export const command: ClauseRefusal = {
  id: 'refusals/command',
  about:
    'A command to nobody who is named in it, with what would follow from it: "Stop!", "Ask him, and you will know."',
  refuses: ({ unit, clause }) =>
    !clause.shared &&
    (commands(unit, clause) ||
      (clause.first > 0 && isJoined(unit, clause.first) && commands(unit, { first: 0, end: clause.first }))),
};

/** Whether a command begins there, perhaps behind an adverbial: "If it rains, stay at home". */
function commands(unit: Unit, { first, end }: Range): boolean {
  if (isCommandAt(unit, first)) return true;
  if (!ADVERBIAL_OPENERS.has(lowerOf(unit, first))) return false;
  let at = first;
  while (at < end && lowerOf(unit, at) !== ',') at++;
  return at < end && isCommandAt(unit, at);
}

/** Whether the first word from a position on, but for adverbs and marks, is the verb of a command. */
function isCommandAt(unit: Unit, first: number): boolean {
  let at = first;
  while (classOf(unit, at) === 'PUNCT' ? at < unit.at.length : isBeforeCommand(unit, at)) at++;
  return isBareVerb(unit, at, first);
}

function isBeforeCommand(unit: Unit, at: number): boolean {
  return BEFORE_COMMANDS.has(lowerOf(unit, at)) || tagOf(unit, at) === 'UH';
}

/** A verb without an ending where a subject would stand: "Go home", "Don't go", "Let us go"; not "Do they go". */
function isBareVerb(unit: Unit, at: number, from: number): boolean {
  const group = verbOf(unit, at);
  // "Jail me": with its capital the tagger takes it for a name, behind which no object stands.
  if (!group && tagOf(unit, at).startsWith('NN') && OBJECT_PRONOUNS.has(lowerOf(unit, at + 1))) return true;
  if (!group || group.first < tokenOf(unit, from)) return false;
  if (group.form === 'base') return true;
  return tagOf(unit, at) === 'VBP' && lowerOf(unit, at) === lemmaOf(unit, at) && !AUXILIARIES.has(lowerOf(unit, at));
}

/** Whether "and", "or" or "then" joins a clause to what stands before it. */
function isJoined(unit: Unit, first: number): boolean {
  const word = lowerOf(unit, first - 1);
  return word === 'and' || word === 'or' || word === 'then';
}
