import { WORD_CLASSES } from '../../lang/en/generated/word-classes.ts';

/** Classes that a word can have by the lexicon alone, as indices into `WORD_CLASSES`. */
const SETS = compile();
const NONE: readonly number[] = [];

function compile(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  Object.values(WORD_CLASSES).forEach((words, index) => {
    for (const word of words.split('|')) {
      const sets = found.get(word);
      if (sets) sets.push(index);
      else found.set(word, [index]);
    }
  });
  return found;
}

/** The classes of a word in lower case; a possessive or plural is looked up as it stands. */
export function wordSetsOf(lower: string): readonly number[] {
  return SETS.get(lower) ?? NONE;
}
