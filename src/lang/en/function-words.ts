/**
 * The closed classes of English, each word in the lists of its class once. Lower case, as `Token.lower` has it. What a
 * rule needs of a class it takes from here, whole or by `union` and `without`.
 */
import { RELATIVE_DAYS } from './calendar.ts';
import { PRONOUN_FORMS, RELATIVE_PRONOUNS } from './pronouns.ts';
import { union, without, words } from './word-set.ts';

export const INDEFINITE_ARTICLES = words('a an');
export const ARTICLES = union(INDEFINITE_ARTICLES, ['the']);
export const DEMONSTRATIVES = words('this that these those');
/** Determiners that say how many, of no certain ones. */
export const QUANTIFIERS = words('some any no every each another many several all most both few');
/** Other words that say how many or which: "more", "neither". */
const COMPARING = words('more much less fewer');
const OTHER_DETERMINERS = words('other such either neither');
/** "either … or": they stand before what a conjunction joins. */
export const CORRELATIVES = words('both either neither');

/** Possessives before a noun: "her". */
export const POSSESSIVE_DETERMINERS = without(
  [...PRONOUN_FORMS].flatMap(([word, { form }]) => (form === 'possessive' ? [word] : [])),
  ['mine', 'ours', 'hers', 'theirs'],
);
const YOU = words('you your yours yourself yourselves');

/** Pronouns that open a relative clause. */
export const RELATIVES = union(RELATIVE_PRONOUNS.keys(), ['that']);
const QUESTION_ADVERBS = words('when where why how');
/** Words that ask: "who", "how". */
export const QUESTION_WORDS = union(RELATIVE_PRONOUNS.keys(), ['what'], QUESTION_ADVERBS);
/** Words that open an indirect question. */
export const INDIRECT_QUESTION_WORDS = union(QUESTION_WORDS, ['if', 'whether']);

export const COORDINATORS = words('and but or nor yet so');

/** Conjunctions that open a subordinate clause, by what they say of it. */
export const CONDITIONS = words('if unless');
const REASONS = words('because since as');
const CONCESSIONS = words('although though while');
const TIMES = words('when while before after until since as');
export const SUBORDINATORS = union(CONDITIONS, REASONS, CONCESSIONS, TIMES);
/** Those that take nothing but a clause: after the others a noun or gerund may stand ("after lunch"). */
export const CLAUSE_SUBORDINATORS = union(CONDITIONS, REASONS, CONCESSIONS);
/** Rarer ones. */
const RARE = words('whereas whenever once');
export const ALL_SUBORDINATORS = union(SUBORDINATORS, RARE);

/** The nine commonest prepositions: they stay small in titles. */
export const SHORT_PREPOSITIONS = words('of in on at to for from by with');
/** Others that often open a sentence. */
export const LEADING_PREPOSITIONS = words('about over under through during without despite up upon like than');
const OTHER_PREPOSITIONS = words(`
  into off onto out per throughout toward towards within via against among amongst amid around above across along
  after below beneath beside besides between beyond down except inside near outside past regarding underneath
`);
export const PREPOSITIONS = union(SHORT_PREPOSITIONS, LEADING_PREPOSITIONS, OTHER_PREPOSITIONS);
/** Adverbs that go with a verb and change its meaning: "point out". */
export const VERB_PARTICLES = words('out up off back down on forward');

/** Forms of "be", and what is written short of them. */
export const BE = words("be is are was were been being am 's 're 'm");
/** Those of them that are finite. */
export const FINITE_BE = without(BE, ['be', 'been', 'being']);
export const HAVE = words("have has had having 've 'd");
export const DO = words('do does did done');
/** Forms of "get", which makes a passive as "be" does. */
export const GET = words('get got gets');
/** Modal verbs by what they make of a statement; of `would` its surroundings decide. */
export const MODAL_MEANINGS: ReadonlyMap<string, 'possible' | 'future' | 'obligation'> = new Map([
  ['may', 'possible'],
  ['might', 'possible'],
  ['could', 'possible'],
  ['will', 'future'],
  ["'ll", 'future'],
  ['wo', 'future'],
  ['shall', 'future'],
  ['must', 'obligation'],
  ['should', 'obligation'],
  ['ought', 'obligation'],
]);
export const MODALS = union(MODAL_MEANINGS.keys(), words("can ca would 'd"));
export const AUXILIARIES = union(BE, DO, HAVE, MODALS);

export const NEGATION = words("not n't never");
/** Words that negate the clause they stand in. */
export const NEGATORS = union(NEGATION, words('no nobody none nothing nowhere neither nor hardly scarcely cannot'));

/** Adverbs of time that are no names of days. */
export const TIME_ADVERBS = words('now then again once earlier later recently previously');
const OTHER_TIME_ADVERBS = words('still last finally next currently eventually');
/** Adverbs that tie a sentence to the one before it. */
const CONNECTIVES = words(
  'however meanwhile moreover nevertheless instead therefore thus hence furthermore otherwise also',
);
const DEGREES = words('very too even just only');
const GUESSES = words('perhaps maybe');

const CONTRACTIONS = words(`
  let let's it's he's she's that's there's i'm i've i'll we're we've they're they've you're don't didn't isn't aren't
  wasn't won't can't doesn't
`);
const EXCLAMATIONS = words('yes oh well please thanks thank sorry ok okay hello hi dear mom dad');

export const SUBJECT_PRONOUNS = [...PRONOUN_FORMS].flatMap(([word, { form }]) => (form === 'subject' ? [word] : []));

/** Those that all but show that a sentence begins where they have a capital: no part of a name within a sentence. */
export const STARTING_FUNCTION_WORDS = union(
  ...[ARTICLES, DEMONSTRATIVES, without(QUANTIFIERS, ['few']), words('other such neither more much')],
  ...[SUBJECT_PRONOUNS, POSSESSIVE_DETERMINERS, words('me them you your')],
  ...[without(QUESTION_WORDS, ['whom']), ['whether'], COORDINATORS, without(SUBORDINATORS, ['unless'])],
  ...[
    SHORT_PREPOSITIONS,
    LEADING_PREPOSITIONS,
    ['according'],
    ['is', 'are', 'was', 'were'],
    words('have has had do does did'),
  ],
  ...[
    words('can could will would should'),
    without(TIME_ADVERBS, ['recently', 'previously']),
    ['still', 'last', 'finally'],
  ],
  ...[without(CONNECTIVES, ['hence', 'furthermore', 'otherwise']), without(DEGREES, ['very']), GUESSES],
  ...[words('here there not never'), words('yes well please'), without(RELATIVE_DAYS.keys(), ['tomorrow'])],
);

/** Words of closed classes, capitalised only where a sentence or headline begins. */
export const FUNCTION_WORDS = without(
  union(
    ...[ARTICLES, DEMONSTRATIVES, QUANTIFIERS, COMPARING, OTHER_DETERMINERS, CORRELATIVES],
    ...[PRONOUN_FORMS.keys(), YOU, QUESTION_WORDS, ['whatever', 'whether', 'whereas']],
    ...[COORDINATORS, SUBORDINATORS, PREPOSITIONS, BE, HAVE, DO, MODALS],
    ...[words('not never here there no according'), TIME_ADVERBS, OTHER_TIME_ADVERBS, RELATIVE_DAYS.keys()],
    ...[CONNECTIVES, DEGREES, GUESSES, CONTRACTIONS, EXCLAMATIONS],
  ),
  // Parts of words: "SMITH'S", "San Lumen Ca".
  words("'s 're 'm 've 'd 'll ca wo"),
);
