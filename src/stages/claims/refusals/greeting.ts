import { BEFORE_GREETINGS, EMPTY_WORDS, GREETINGS } from '../../../lang/en/refusals.ts';
import type { Clause } from '../candidate.ts';
import { classOf, lowerOf, type Unit } from '../unit.ts';
import type { ClauseRefusal } from './refusal.ts';

export const greeting: ClauseRefusal = {
  id: 'refusals/greeting',
  about: 'Thanks, a wish, a greeting, an answer or a cry: "Thank you.", "Good luck!", "Wow."',
  refuses: ({ unit, clause }) => isEmpty(unit, clause) || isGreeting(unit, clause),
};

/** Whether nothing stands there but answers, thanks and cries. */
function isEmpty(unit: Unit, { first, end }: Clause): boolean {
  for (let at = first; at < end; at++) {
    if (classOf(unit, at) !== 'PUNCT' && !EMPTY_WORDS.has(lowerOf(unit, at))) return false;
  }
  return true;
}

function isGreeting(unit: Unit, clause: Clause): boolean {
  let { first } = clause;
  while (first < clause.end && isFiller(unit, first)) first++;
  const words = BY_FIRST_WORD.get(lowerOf(unit, first))?.find((greeting) =>
    greeting.every((word, i) => lowerOf(unit, first + i) === word),
  );
  // "Thanks to the firemen, the dam held."
  if (!words || (words[0] === 'thanks' && lowerOf(unit, first + 1) === 'to')) return false;
  return !clause.verb || clause.verb.first < first + words.length;
}

const BY_FIRST_WORD: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  GREETINGS.map(([first = '']) => [first, GREETINGS.filter((greeting) => greeting[0] === first)]),
);

/** "And so, thank you". */
function isFiller(unit: Unit, at: number): boolean {
  return classOf(unit, at) === 'PUNCT' || BEFORE_GREETINGS.has(lowerOf(unit, at));
}
