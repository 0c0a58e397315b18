/** Words and marks at which clauses begin, end or are parted. */
import {
  BE,
  COORDINATORS,
  CORRELATIVES,
  DO,
  GET,
  HAVE,
  MODALS,
  NEGATION,
  QUESTION_WORDS,
  RELATIVES,
  SHORT_PREPOSITIONS,
  SUBORDINATORS,
  TIME_ADVERBS,
  VERB_PARTICLES,
} from './function-words.ts';
import { union, without, words } from './word-set.ts';

/** Before one of these a clause ends, and what follows is another's. */
export const CLAUSE_OPENERS = union(
  ...[SUBORDINATORS, QUESTION_WORDS, ['that', 'whether', 'than'], without(COORDINATORS, ['nor', 'yet'])],
  words('; : — – -- “ " ( ) ”'),
);

/** What opens a clause after a phrase, so that the phrase is not joined to what stands before it. */
export const PARTS_PHRASES = union(SUBORDINATORS, words('that and but , : ; - – — ( )'));

/** What ends a subject before its verb: "said the plan | because …". */
export const PARTS_SUBJECT = union(SUBORDINATORS, words('but ; :'));

/** What joins two who speak: "Ann Tolmer and her brother". */
export const JOINS_SPEAKERS = union(CORRELATIVES, words('and or nor &'));

/** Conjunctions between verbs of one subject. */
export const JOINS_PREDICATES = words('and but or nor');
/** Conjunctions before what somebody does next, or another clause. */
export const JOINS_DEEDS = words('and but');
/** Conjunctions and marks between verbs that may share a subject. */
export const JOINS_VERBS = union(without(COORDINATORS, ['so']), words('then , &'));

/** Words with which an adverbial before the main clause begins: "If …", "With …", "During …". */
export const ADVERBIAL_OPENERS = union(
  ...[SUBORDINATORS, without(SHORT_PREPOSITIONS, ['of'])],
  words('during despite'),
);

/** How a range opens that is an adverbial or the end of a sentence rather than a statement. */
export const NO_STATEMENT_OPENERS = union(
  ...[ADVERBIAL_OPENERS, without(TIME_ADVERBS, ['again', 'once', 'recently', 'previously', 'now'])],
  words('and but also still meanwhile instead however following asked speaking'),
);

/** How a parenthesis opens that has no main clause of its own: ", who won,", ", speaking on Monday,". */
export const PARENTHESIS_OPENERS = union(
  ...[ADVERBIAL_OPENERS, without(RELATIVES, ['that'])],
  words('where of like along then now speaking'),
);

/** After one of these a comma and "according to" lead to a clause: "that's because, according to …, …". */
export const LEADS_TO_CLAUSE = union(COORDINATORS, SUBORDINATORS, ['that']);

/** Subordinators that open content after a verb of saying: "said if he wins …"; the others tell when and why it is said. */
export const OPENS_CONTENT = words('if because although');

/** A mark or word between a quotation and the words that go on before it: “…,” he said, “…”. */
export const PARTS_QUOTATIONS = words(', . : ; — – - -- and but that');

/** Words that tie what follows to a quotation: a “blueprint” for jobs. */
export const TIES = union(without(RELATIVES, ['whom', 'whose']), words('for of to with against because'));

/** What joins a noun of saying to what was said: "claim that", "warning of". */
export const NOUN_LINKS = union(without(SHORT_PREPOSITIONS, ['in', 'at', 'with']), words('that about against :'));

/**
 * Conjunctions before a clause that make kinds of places of their own in the table of content ends, as do the words below:
 * they are its keys, so that a new one needs new counts.
 */
export const PLACE_CONJUNCTIONS = without(COORDINATORS, ['nor']);
export const PLACE_SUBORDINATORS = words('as while after when');
export const PLACE_WORDS = union(
  ...[COORDINATORS, ADVERBIAL_OPENERS, without(RELATIVES, ['whom']), ['where', 'whether']],
  words('amid without like even according including such not rather instead then however following citing referring'),
  words('a the one'),
);
/** Those that may end content without a mark before them. */
export const PLACES_WITHOUT_MARK = union(
  without(SUBORDINATORS, ['unless', 'until']),
  words('and but in on at during amid despite following according even'),
);

/** Adverbs before a verb that stand with the words before them: "away", "ago". */
export const NOT_LEADING = union(
  without(VERB_PARTICLES, ['forward']),
  words('in over away ago so too there here then however instead home'),
);

/** Auxiliaries that make a participle of a verb of speech after them: "was told", "has always said". */
export const BEFORE_PARTICIPLE = union(BE, HAVE, GET);
/** Auxiliaries of the passive. */
export const PASSIVE = union(BE, GET);

/**
 * Words that part clauses or carry a verb group. The nearest of them on either side tells a verb's form where the
 * words beside it do not: "the report released by … said". The tagger was trained with these: a change needs training.
 */
export const PIVOTS = union(
  words('. , : ; ? ! -- — – ( ) "'),
  ...[RELATIVES, without(QUESTION_WORDS, ['why']), words('while because if as and but or than to by')],
  ...[BE, HAVE, DO, without(MODALS, ['ought']), without(NEGATION, ['never']), GET, words('let lets')],
);

/** What opens a parenthesis between commas, beside relative pronouns: "though he denied it". */
export const CONCESSIVE_OPENERS = words('whether if though although');

/** What stands before a label at the head of its line: "Thus Lena Voss: …", "And Tom Okello: …". */
export const LABEL_LEADS = words('- • * – — thus and but then so or now');

/** After "according to" these tell how something is measured, and nobody speaks: "according to how much they pay". */
export const MEASURE_WORDS = words('how whether which where when plan schedule');

/** Nouns of what something is measured by: "paid according to size". */
export const MEASURE_NOUNS = words(`
  hour size weight age height length width number amount need income rank type kind value ability merit custom taste
  plan schedule wish whim colour color season circumstance principle
`);

/** Forms of verbs that give a name a noun phrase: "Tolmer became the mayor". */
export const COPULAS = words('is was became remains');

/** Prepositions before a gerund that stands for a clause: "accused him of taking it". */
export const GERUND_LINKS = words('of for from with');
/** Those by which it tells what the one before it does: "warned him against taking it", "talked him into leaving". */
export const BEFORE_ACT = union(GERUND_LINKS, words('against into'));
/** Infinitives of verbs whose object is who does it. */
export const OBJECT_ACTS = words(`
  accuse acquit convict suspect absolve clear
  applaud arrest assail attack berate blame blast castigate censure charge chastise chide commend condemn congratulate credit
  criticise criticize denounce discipline excuse expel fault fine fire forgive honor honour impeach indict jail lambast lambaste
  lampoon laud mock pardon pillory praise prosecute punish pursue rap rebuke remember reprimand ridicule sack salute sanction
  scold shame slam slate suspend sue thank upbraid
  ban bar block deter discourage dissuade keep prevent prohibit restrain stop
  bully cajole coax coerce deceive frighten fool force goad lure mislead persuade pressure pressurise push scare shame talk
  trick
  caution warn
`);

/** What opens a clause that is not whole before its verb: "whether the mayor, who left, will return". */
export const AWAITS_VERB = words('that whether how if');
/** Pronouns in the place of what is said: "as he put it". */
export const STANDS_FOR_CLAUSE = words('it this that so');
