/** Words that tell whether something was said at all: what governs a verb of saying, and what opens its clause. */
import { CONDITIONS, MODAL_MEANINGS, NEGATION, NEGATORS } from './function-words.ts';
import { AFTER_NO, AFTER_NO_ALONE, AFTER_NOT } from './labels.ts';
import { union, without, words } from './word-set.ts';

/** Infinitives of verbs after which nothing is said: "declined to say", "avoided saying". Negated, it is said after all. */
export const AVOIDING = words('decline refuse fail neglect omit forbear avoid resist deny hesitate forget scruple');
/** Those of which "from" makes such verbs: "refrained from saying", "shied away from saying". */
export const RESTRAINING = words(
  'refrain abstain keep prevent bar stop restrain discourage dissuade prohibit forbid shy shrink back',
);
/** Those of which "short of" does: "stopped short of saying". */
export const STOPPING = words('stop fall pull come');
/** Verbs that leave it open whether a gerund was done, by the preposition before it: "accused of saying", "warned against saying". */
export const LEAVING_OPEN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['of', words('accuse suspect acquit absolve clear dream think')],
  ['against', words('warn caution advise counsel')],
  ['with', words('charge')],
]);
/** Adjectives before an infinitive: "unable to say". */
export const UNWILLING = words('unable unwilling reluctant afraid loath loth hesitant slow');

/** What stands between a verb that governs and a gerund: "stopped short of saying". */
export const BEFORE_GERUND = words('from of short away back');
/** Prepositions, alone or with the word before them, after which a gerund is not done: "without saying". */
export const UNDONE = words('without');
export const UNDONE_PAIRS: ReadonlySet<string> = new Set(['instead of', 'short of', 'far from', 'rather than']);

/** What opens a subject that nobody is, beside the negated words for persons and things: "no witness", "neither side". */
export const NOBODY_OPENERS = union(without(NEGATORS, NEGATION), words('not no-one noone'));
/** What after a negation takes it away: "not only", "no doubt", "not surprisingly", "no sooner". */
export const NOT_DENYING = union(
  ...[AFTER_NOT, AFTER_NO, AFTER_NO_ALONE],
  words('surprisingly unexpectedly unreasonably infrequently sooner all every everyone everybody always'),
);
/** Somebody has said it, if late: "did not say until Tuesday that". */
export const AT_LAST = words('until till');
/** Those who are told apart by having said it: "was not the first to say". */
export const SINGLED_OUT = words('first last only alone');

/** What is untrue, and what is only where it is negated: "it is not true that she said". */
export const UNTRUE = words('untrue false wrong incorrect');
export const TRUE = words('true correct right so');

/** What opens a clause that is not held to be so: "if she said", "whether he said". */
export const SUPPOSING = union(CONDITIONS, words('whether lest supposing assuming suppose imagine wish wishes wished'));
/** Auxiliaries that do so before their subject: "had she said so, …", "should she say so, …". */
export const SUPPOSING_AUXILIARIES = words('had should were');

/** Modal verbs after which something may be said or not. Of what will be said there is no doubt: it is announced. */
export const OPEN_MODALS = union(
  [...MODAL_MEANINGS].flatMap(([modal, meaning]) => (meaning === 'future' ? [] : [modal])),
  words('can ca'),
);
/** What is said in saying that one can say it: "I must say that". */
export const PERFORMED_BY = words('i we');
