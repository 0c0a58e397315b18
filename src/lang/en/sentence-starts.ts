/** Words about the edges of sentences. */
import { BEFORE_TIME, DAYS_AND_MONTHS, TIME_ZONES, WEEKDAY_ABBREVIATIONS } from './calendar.ts';
import { FUNCTION_WORDS, STARTING_FUNCTION_WORDS } from './function-words.ts';
import { union, words } from './word-set.ts';

/**
 * Words in lower case that, written with a capital, all but show that a sentence begins: function words that are no
 * part of a name in the middle of a sentence, and others that news texts begin with.
 */
export const SENTENCE_STARTS = union(
  STARTING_FUNCTION_WORDS,
  words(`
    anyone everyone someone nobody none nothing one others people police officials experts critics asked first further
    indeed nearly nonetheless often sometimes soon together unlike
  `),
);

/** Names that end in a mark that elsewhere ends a sentence, without it, in lower case. */
export const EXCLAIMED_NAMES = words('yahoo jeopardy e oklahoma mamma wham guess panic yum airplane hairspray');

/** What may follow a time of day within its sentence, in lower case. */
export const AFTER_CLOCK = union(
  DAYS_AND_MONTHS,
  WEEKDAY_ABBREVIATIONS,
  TIME_ZONES,
  words('eastern central mountain pacific local greenwich moscow beijing paris london israel'),
);

/** Prepositions that open a sentence with a time or place: "Before 4 a.m. Gen. Roe left". */
export const OPENING_PREPOSITIONS = union(BEFORE_TIME, words('around about until till from near shortly just'));

/** Abbreviations in lower case before which and after which a sentence goes on, without their full stop. */
export const LOWER_ABBREVIATIONS = words(`
  abbr acct addr admin adv amt apt approx assn assoc asst attn ave avg bldg blvd cal cap capt chap col conf cont corp
  dept dir dist div ed eds elec encl eng equiv esp est etc excl ext fed fig figs freq ft fwd gal gen gov govt hon hosp hr
  hrs hwy illus inc incl info insp inst intl lab lat lb lbs lit ltd max med mfg mgr mil min mins misc mph mtg mtn natl
  nat neg obs op opp org orig oz para pkg pop pos prof prov pub pvt qty recd ref refs reg rep resp ret rev sec secs sep
  seq sgt sig soc spec std subj supp tbsp tech tel temp treas tsp univ usu vers vet vol vols vs wk yr yrs
`);

/** The words of one or two letters that end a sentence. */
export const SHORT_WORDS = union(
  [...FUNCTION_WORDS].filter((word) => word.length < 3),
  ['go', 'lo'],
);

/** Before a colon, what a caption names its maker with. */
export const CREDIT_WORDS = words('Image Images Photo Photos Photograph Picture Credit');

/** Verbs of a name after a quotation that ends in a question or exclamation mark. */
export const ASKING_VERBS = words(`
  asked asks said says wondered wonders shouted shouts yelled yells cried cries exclaimed tweeted wrote writes added
  replied quipped joked demanded countered told
`);
