/** Words by which noun phrases and verb groups are told from what stands around them. */
import { DEMONSTRATIVES, QUANTIFIERS } from './function-words.ts';
import { union, without, words } from './word-set.ts';

/** Words before a number or determiner that measure it: "nearly every", "about 20". */
export const MEASURES = words('nearly almost about only just roughly approximately over around even not');
/** First words of measures in two words: "more than", "at least". */
export const COMPARED = words('more less fewer at up as');

/** Words that are a phrase without a noun: "many", "the latter". "no" and "every" are none. */
export const STANDS_ALONE = union(
  ...[DEMONSTRATIVES, without(QUANTIFIERS, ['no', 'every'])],
  words('others one none either neither two three half'),
);

/** Words after which a subject has its verb in the bare form: "made voters say", "demand that he resign". */
export const TAKES_BASE = words(`
  let lets help helps helped make makes made have had see saw watch hear heard that demand
`);

/** Forms that head a clause also where they are tagged as participles. */
export const ALWAYS_FINITE = words('said added replied tweeted argued continued responded');

/** Verbs whose past tense looks like their infinitive. */
export const UNCHANGING = words('put hit let set cut cast shut hurt quit bet bid split spread burst shed');

/** Verbs that take an outlet as their hearer or a title as their object: told “Lamps and Friends”. */
export const TAKES_TITLE = words('told tell tells telling asked watched watching hosted hosting hosts titled entitled');

/** Words after a verb, by its lemma, that make it one of speech: "made it clear", "chimed in". */
export const IDIOMS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  make: [['clear'], ['it', 'clear']],
  shoot: [['back']],
  fire: [['back']],
  chime: [['in']],
};
