/** Words that decide what a statement claims: its polarity and its modality. */
import { ALL_SUBORDINATORS, CLAUSE_SUBORDINATORS, CONDITIONS } from './function-words.ts';
import { union, words } from './word-set.ts';

/** What follows a negator that negates nothing: "no doubt", "not only". */
export const NOT_NEGATED: ReadonlySet<string> = new Set([
  'doubt',
  'doubts',
  'question',
  'only',
  'just',
  'merely',
  'simply',
  'matter',
  'wonder',
  'least',
  'less',
  'fewer',
]);

/** Infinitives of cues that hold their content to be untrue. */
export const DENIALS: ReadonlySet<string> = new Set([
  'deny',
  'refute',
  'dispute',
  'rebut',
  'reject',
  'dismiss',
  'disavow',
  'disclaim',
  'contradict',
  'repudiate',
]);

/** Infinitives of cues that ask for an action. */
export const DIRECTIVES: ReadonlySet<string> = new Set([
  'urge',
  'order',
  'demand',
  'call',
  'instruct',
  'advise',
  'recommend',
  'command',
  'direct',
  'press',
  'implore',
  'beg',
  'appeal',
  'request',
  'plead',
  'insist',
  'require',
  'oblige',
  'exhort',
  'counsel',
  'encourage',
  'ask',
  'tell',
  'warn',
]);

/** Infinitives of cues whose content is a question. */
export const QUESTIONS: ReadonlySet<string> = new Set(['ask', 'wonder', 'inquire', 'enquire', 'query']);

/** Verbs of a duty, and of what is near, with the "to" after them. */
export const OBLIGED_TO = /\b(?:ha(?:ve|s|d)|needs?|ought|supposed|obliged|required) to\b/u;
export const ABOUT_TO = /\b(?:going|about|set) to\b/u;

/** Adverbs and adjectives that leave open whether something is so. */
export const POSSIBLY: ReadonlySet<string> = new Set([
  'perhaps',
  'maybe',
  'possibly',
  'probably',
  'likely',
  'unlikely',
  'potentially',
  'apparently',
  'presumably',
  'conceivably',
  'arguably',
]);

/** Words that open a condition. */
export const CONDITION_OPENERS = union(CONDITIONS, words('provided assuming supposing'));

/** Words that open another subordinate clause before the main one. */
export const SUBORDINATE_OPENERS = union(ALL_SUBORDINATORS, ['despite']);

/** Those after which a finite verb is sure to belong to their clause: "because the poor suffer". */
export const FINITE_OPENERS = union(CLAUSE_SUBORDINATORS, ['that']);

/** What is said where nothing is claimed: answers, thanks, greetings. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set([
  'yes',
  'yeah',
  'yep',
  'no',
  'nope',
  'ok',
  'okay',
  'oh',
  'ah',
  'well',
  'wow',
  'hello',
  'hi',
  'hey',
  'thanks',
  'thank',
  'you',
  'sorry',
  'please',
  'goodbye',
  'bye',
  'comment',
  'sure',
  'right',
  'so',
  'very',
  'much',
  'sir',
  'madam',
  'god',
  'my',
  'ha',
  'haha',
  'amen',
  'congratulations',
  'absolutely',
  'exactly',
  'true',
  'never',
  'really',
  'gosh',
  'um',
  'uh',
]);

/** Infinitives of cues that need their object and what is said of it: "called X a liar", "accused X of theft". */
export const NAMING: ReadonlySet<string> = new Set([
  'call',
  'label',
  'brand',
  'dub',
  'describe',
  'characterize',
  'characterise',
  'praise',
  'accuse',
  'blame',
  'hail',
  'portray',
  'depict',
  'denounce',
  'criticize',
  'criticise',
  'condemn',
  'consider',
  'deem',
  'term',
  'name',
  'refer',
]);
