/** Auxiliary verbs written short, and their forms that agree with a subject. */

/** What is written short, with the word that it is; "'s" and "'d" may be several. */
export const WRITTEN_SHORT: ReadonlyMap<string, string> = new Map([
  ["'m", 'am'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'s", "'s"],
  ["'d", "'d"],
]);

/** What those may be that may be several. */
export const MAY_BE_SHORT_FOR: ReadonlyMap<string, readonly string[]> = new Map([
  ["'s", ['is', 'has']],
  ["'d", ['had', 'would']],
]);

/** What stands before "n't" and nowhere else, with the word that it is. */
export const BEFORE_NOT: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
]);

/** Present forms of the third person singular that are not made with an s; forms written short are written out. */
export const SINGULAR_FORMS: ReadonlyMap<string, string> = new Map([
  ['am', 'is'],
  ["'m", 'is'],
  ['are', 'is'],
  ["'re", 'is'],
  ['have', 'has'],
  ["'ve", 'has'],
  ['do', 'does'],
  ["'ll", 'will'],
]);

/** Forms of be, have and do in the singular, with that of the plural in the same tense. */
export const PLURAL_FORMS: ReadonlyMap<string, string> = new Map([
  ['am', 'are'],
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
]);
