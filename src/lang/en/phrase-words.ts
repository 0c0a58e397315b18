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
