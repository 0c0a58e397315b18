/** Words that decide what a statement claims: whether it is denied, how it is meant, how sure its speaker is. */
import { BE, NEGATION } from './function-words.ts';
import { union, without, words } from './word-set.ts';

/** Auxiliaries with "not" whose apostrophe nobody wrote. */
const UNMARKED_NOT = words(`
  dont doesnt didnt isnt arent wasnt werent wont cant couldnt wouldnt shouldnt hasnt havent hadnt aint nt
`);
const HARDLY = words('hardly scarcely');
/** Words that negate the verb beside which they stand. */
export const VERB_NEGATORS = union(NEGATION, UNMARKED_NOT, HARDLY, ['cannot']);
/** Pronouns that are nobody and nothing. */
export const NOBODY = words('nobody none nothing no-one noone nowhere');
/** Pronouns and determiners that negate the clause whose subject or object they open. */
export const NOMINAL_NEGATORS = union(NOBODY, words('no neither'));
/** What opens a clause whose auxiliary then stands before its subject: "Nor did she". */
export const FRONTED_NEGATORS = union(HARDLY, words('nor neither never nowhere'));

/** What follows a negator of a verb that negates nothing: "not only". */
export const AFTER_NOT = words('only just merely simply least');
/** What follows a "no" that negates nothing: "no doubt", "no less". */
export const AFTER_NO = words('doubt doubts matter wonder less fewer sooner');
/** The same where no "of" comes after it: "no question that", but "no question of". */
export const AFTER_NO_ALONE = words('question');
/** What follows "nothing" that is something after all: "nothing but", "nothing less than". */
export const AFTER_NOTHING = words('but more less like short');
/** What follows "in no" that is much, clear or soon: "in no small part", "in no uncertain terms". */
export const IN_NO = words('small uncertain time mean');
/** What "not" before a subject is about: "not a single voter", "not all voters", "not one of them". */
export const AFTER_SUBJECT_NOT = words('a an one all every everyone everybody everything many much enough');
/** Adverbs before "no" and "nobody": "almost no one", "virtually nothing". */
export const NEARLY = words('almost nearly virtually practically absolutely literally basically');
/** Nouns of phrases that open an inversion: "At no time did she", "Under no circumstances will he". */
export const NO_OCCASION = words('time point stage moment circumstances case account way event means sense');

/** Infinitives of verbs that, before an infinitive, tell that it is not done. */
export const LEFT_UNDONE = words('fail refuse decline neglect');
/** Verbs that with "could not" and "more" say yes: "could not agree more". */
export const NOT_MORE = words('agree');
/** What one cannot help, one does. */
export const HELP = words('help');

/** Infinitives of cues, and their nouns, that hold their content to be untrue. */
export const DENIALS = words('deny refute dispute rebut reject dismiss disavow disclaim contradict repudiate denial');

/** Infinitives and nouns of cues that ask for an action. */
export const DIRECTIVES = words(`
  urge order demand call instruct advise recommend command direct press implore beg appeal request plead insist require
  oblige exhort counsel encourage ask tell warn
`);
/** Those of them that ask it in a clause and not with an infinitive: "requested anonymity to speak freely". */
export const CLAUSE_DIRECTIVES = words('demand request insist recommend');
/** What makes a directive of "call". */
export const CALL_ON = words('on for upon');
/** Those of them whose that-clause may tell what is so: "insisted that he is innocent". */
export const ALSO_ASSERTING = words('insist tell warn advise');
/** Infinitives of cues whose speaker binds himself by an infinitive: "promised to leave". */
export const COMMISSIVES = words('promise vow pledge threaten swear undertake');
/** Infinitives of cues whose content is a question. */
export const QUESTIONS = words('ask wonder inquire enquire query question');

/** Modal verbs with "not" whose apostrophe nobody wrote, by the verb in them. */
export const UNMARKED_MODALS: ReadonlyMap<string, string> = new Map([
  ['wont', 'will'],
  ['cant', 'can'],
  ['couldnt', 'could'],
  ['wouldnt', 'would'],
  ['shouldnt', 'should'],
]);
/** Modal verbs of what can be. */
export const ABILITY = words('can ca cannot');
/** "would", in full and short. */
export const WOULD = words("would 'd");
/** Forms that stand for "going to" and "got to". */
export const GOING_TO = words('gonna');
export const GOT_TO = words('gotta');

/** Infinitives of verbs of a duty, before "to". */
export const OBLIGED = words('have need');
/** Participles and adjectives of a duty, between "be" and "to". */
export const BE_OBLIGED = words('obliged required obligated');
/** Forms of "be" after which "supposed to" is a duty. */
export const PRESENT_BE = without(BE, words('be was were been being'));
/** What is near, between "be" and "to". */
export const BE_FUTURE = words('going about set due expected scheduled slated');
/** What may be, between "be" and "to". */
export const BE_POSSIBLE = words('likely unlikely');
/** What stands before "to do with", which is no duty. */
export const TO_DO_WITH: readonly string[] = ['to', 'do', 'with'];

/** Adverbs that leave open whether something is so. */
export const POSSIBLY = words('perhaps maybe possibly probably potentially conceivably likely');
/** Adverbs with which "would" tells a habit. */
export const HABITUALLY = words('sometimes often usually always frequently occasionally regularly generally');

/** Participles that open a condition at the start and after a comma. */
export const SUPPOSING_OPENERS = words('provided assuming supposing');
/** Words before "if" that make no condition of it: "as if", "depends on if". */
export const NO_CONDITION_AFTER = words('as on of about');
/** Words after "if" that make an aside of it: "many, if not all", "little, if any". */
export const NO_CONDITION_BEFORE = words('not any anything ever only');
/** Lemmas before an "if" that asks: "see if", "is not sure if". */
export const ASKS_IF = words(`
  see know ask wonder tell care check sure unsure doubt determine decide learn find out question matter understand say
  remember clear unclear certain test consider discuss debate guess idea
`);
/** Infinitives of verbs after whose infinitive an "if" is a condition of that one: "threatened to leave if". */
export const BINDS_INFINITIVE = union(DIRECTIVES, COMMISSIVES, words('want plan agree offer prepare'));
/** Auxiliaries before their subject in a condition without "if": "had it rained", "should it rain", "were it to rain". */
export const INVERTED_CONDITION = words('had should were');

/** Adverbs by which a speaker leaves open whether it is so, or says that others say so. */
export const HEDGING = union(
  POSSIBLY,
  words('reportedly allegedly apparently supposedly purportedly seemingly presumably ostensibly arguably'),
);
/** Infinitives of verbs of what seems. */
export const SEEMING = words('seem appear');
/** Infinitives of verbs that with "it" and one of these do so too: "it looks like". */
export const LOOKING = words('look sound');
export const LIKENING = words('like as');
/** Participles between "be" and "to" by which something is only said: "is said to". */
export const SAID_TO = words('said believed thought alleged reported rumored rumoured understood reputed');
/** Infinitives of what somebody does who is not sure. */
export const OPINING = words('think believe guess suppose suspect assume imagine reckon feel');
/** Those who speak of themselves; in reported speech they are "she" and "they". */
export const OPINERS = words('i we');
export const REPORTED_OPINERS = words('he she they');
/** Nouns of "in my opinion", "to my knowledge". */
export const OPINIONS = words('opinion view mind knowledge understanding estimation judgment judgement');
/** Prepositions before them. */
export const OPINION_LINKS = words('in to from');
/** Adverbs that compare a "likely", which then guesses nothing. */
export const COMPARES_LIKELY = words('more less as');
/** "sort of", "kind of". */
export const SORTS = words('sort kind');
