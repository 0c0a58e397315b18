/** Words by which the main clauses of a sentence are told from those within them, and where they are joined. */
import { RELATIVE_DAYS, TIME_NOUNS, WEEKDAY_NAMES } from './calendar.ts';
import {
  ALL_SUBORDINATORS,
  CLAUSE_SUBORDINATORS,
  QUESTION_WORDS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from './function-words.ts';
import { union, without, words } from './word-set.ts';

/** What joins two main clauses. */
export const CLAUSE_COORDINATORS = words('and but or nor yet & plus');

/** Marks after which a sentence may begin anew within one: words left out too. */
export const STOPS = words('; -- – — - ... … ....');

/** What opens a clause within another, whatever follows. */
export const SURE_OPENERS = union(without(CLAUSE_SUBORDINATORS, ['as', 'since']), [
  'when',
  'whether',
  'whereas',
  'whenever',
  'wherever',
  'whatever',
  'whoever',
  'whichever',
  'lest',
  'cos',
  'cause',
]);
/** What opens one only where a subject and its verb follow: "after lunch", "as mayor", "for years" open none. */
export const DOUBTFUL_OPENERS = union(
  without(ALL_SUBORDINATORS, SURE_OPENERS),
  words('so than like provided providing given assuming supposing except'),
);
/** Nouns that make an adverbial with "as" before them, and open no clause: "as a result". */
export const AS_IDIOMS = words('result consequence rule whole matter precaution reminder');
/** What opens a relative clause or an indirect question, where it is tagged as such. */
export const WH_OPENERS = union(RELATIVES, QUESTION_WORDS, ['what']);

/** Verbs that take a clause without "that": "he thinks it is bad". */
export const TAKES_CLAUSE = words(`
  say think know believe hope guess feel see hear tell mean suppose suspect assume wish swear bet find realize realise
  understand claim argue fear imagine figure reckon doubt expect ensure note add report learn admit insist decide
  remember forget notice show suggest promise warn mention conclude agree explain declare announce worry pray
  sure glad afraid sorry certain happy confident aware
`);

/** Nouns after which a clause that has no opener belongs to them: "by the time he came", "the way she works". */
export const TAKES_BARE_CLAUSE = words('time moment day way reason minute second instant fact');

/** Nouns that tell when: before a subject they are no antecedent, "last week the mayor left". */
export const TELLS_WHEN = union(TIME_NOUNS, RELATIVE_DAYS.keys(), WEEKDAY_NAMES, ['time']);

/** Verbs that are one word with their "to" or "not". */
export const CONTRACTED = words('wanna gonna gotta dont doesnt didnt cant wont couldnt wouldnt');

/** Coordinators that set against, and that leave a choice. */
export const ADVERSATIVES = words('but yet');
export const ALTERNATIVES = words('or nor');

/** Subjects of a verb without "s", and those of a verb with it. */
export const PLAIN_VERB_SUBJECTS = words('i we you they');
export const S_VERB_SUBJECTS = without(SUBJECT_PRONOUNS, PLAIN_VERB_SUBJECTS);

/** What may open the only clause of an answer or of a question told: "because he left", "whether it holds". */
export const OPENS_CONTENT_ALONE = words('because cause whether if');

/** Determiners of a noun of time that a clause belongs to: "the day he came", not "last week he came". */
export const OPENS_TIME_CLAUSE = words('the every each any all');

/** Verbs without a passive: after "was built and" they have their own tense. */
export const INTRANSITIVE = words(`
  collapse die appear disappear vanish arrive happen occur remain stay live look seem last belong exist emerge rain
  depart retire resign survive expire erupt fail work sleep walk travel attend serve
`);

/** Pronouns to which a clause without opener belongs, where two phrases follow: "everything Lund and Brun taught". */
export const TAKES_GAP = words('everything anything something nothing all everyone everybody anyone');

/** Those verbs with a bare clause that take no person as an object: "saying he left", not "knowing him". */
export const SAYS_CLAUSE = words(
  'say claim argue note add insist suggest warn admit explain declare announce conclude',
);
