/** What the key of a claim leaves out: words that say how sure, when, how often or how much, and not what is so. */
import { NEGATORS } from './function-words.ts';
import { HEDGING } from './labels.ts';
import { union, words } from './word-set.ts';

/** Verbs that only lend time, duty or guess to the infinitive after them: "has to go". */
export const LENDING_VERBS = words('be have need ought use seem appear happen tend');
/** The same in the passive, "is said to have gone". */
export const LENDING_PASSIVES = words(
  'say believe report think allege expect suppose know understand rumor rumour claim assume estimate schedule require oblige',
);
/** The same after a form of "be": "is likely to go". */
export const LENDING_PREDICATES = words(
  'likely unlikely able unable about supposed set due bound sure certain apt liable expected',
);

const ASSURANCES = words(`
  evidently obviously clearly certainly surely definitely undoubtedly indeed really actually frankly honestly
`);
const TIMES = words(`
  now then already still yet again soon later earlier recently currently previously once finally eventually today
  yesterday tomorrow tonight ever always often sometimes usually frequently repeatedly occasionally constantly
`);
const LINKS = words(`
  also too however meanwhile moreover nevertheless nonetheless instead therefore thus hence furthermore anyway besides so
  just simply very quite even
`);
/** Somebody, whom nobody names. */
const ANYBODY = words('anybody anyone anything no-one somebody someone');

/** Words that a key leaves out wherever they stand. */
export const KEYLESS = union(NEGATORS, HEDGING, ASSURANCES, TIMES, LINKS, ANYBODY, words('and but that there'));
