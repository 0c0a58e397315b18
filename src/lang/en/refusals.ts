/** Words by which a sentence shows that it claims nothing, or that its clause is no sentence of its own. */
import { CORRELATIVES, DO, FINITE_BE, HAVE, QUANTIFIERS } from './function-words.ts';
import { LOOKING, SEEMING } from './labels.ts';
import { INDEFINITE_PERSONS } from './pronouns.ts';
import { union, without, words } from './word-set.ts';

/** What is said where nothing is claimed: answers, thanks, greetings, cries. */
export const EMPTY_WORDS = words(`
  yes yeah yep no nope ok okay oh ah well wow hello hi hey thanks thank you sorry please goodbye bye comment sure right so very
  much sir madam god my ha haha amen congratulations absolutely exactly true never really gosh um uh welcome bravo cheers hurrah
  hooray indeed certainly maybe perhaps good great fine
`);

/** How thanks, wishes and greetings open; the words of a line in their order. */
export const GREETINGS: readonly (readonly string[])[] = `
  thank you|thank god|thanks|many thanks|congratulations|good luck|good morning|good afternoon|good evening|good night|good day
  |goodbye|god bless|bless you|happy birthday|happy new|happy anniversary|happy holidays|happy thanksgiving|merry christmas
  |welcome|hello|hi|dear|best wishes|best of luck|rest in peace|long live|sorry for|sorry about|my condolences|shame on
`
  .trim()
  .split(/\s*\|/u)
  .map((line) => line.split(' '));

/** What may stand before them. */
export const BEFORE_GREETINGS = words('and so but well');

/** What may stand before the verb of a command: "please stop". */
export const BEFORE_COMMANDS = words('please just so and but or now then also never always kindly simply first');

/** Cues before a name of something written, which nobody claims. */
export const TITLING = words('title entitle headline');

/** Verbs of saying that take no noun for what was said: "said a mess" makes no sentence. */
export const CLAUSE_ONLY = words(`
  say add think reply respond retort quip continue observe opine remark snap shout yell cry exclaim whisper laugh sigh shrug smile
  nod grin contend interject reason fume gush boom bark chime counter wonder state
`);

/** Subjects of which a denial is no denial of each: "denied that anybody had left". */
export const QUANTIFYING = union(
  ...[QUANTIFIERS, CORRELATIVES, INDEFINITE_PERSONS],
  words('anything everything something much more only even ever'),
);

/** Auxiliaries after which "not" turns a clause into its denial: not "must", of which "must not" denies something else. */
export const DENIABLE = union(FINITE_BE, HAVE, DO, words("will 'll would can could"));
/** Those of them that need no other verb: "is safe"; "'s" may be "has". */
export const DENIABLE_ALONE = without(FINITE_BE, ["'s"]);

/** How a clause opens whose subject and verb are left to guess, by its first word: "Hope it helps", "Glad to hear it". */
export const ELLIPTICAL: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['hope', words('you your all this that it the i we they')],
  ['glad', words('to i you that')],
  ['sorry', words('to i that')],
  ['wish', words('you i')],
  ['guess', words('i')],
  ['too', words('bad')],
  ...['pleased', 'happy', 'good', 'nice', 'great', 'delighted', 'proud', 'just'].map(
    (word) => [word, words('to')] as const,
  ),
]);

/** Verbs whose "it" speech leaves out, which would say nothing: "Looks like rain". */
export const LEAVES_OUT_IT = union(SEEMING, LOOKING);

/** Adverbs behind which a subject follows its verb: "Here stands the mill". */
export const PLACES = words('here there below above beneath inside outside nowhere so neither nor');

/** Right before a source these take their place in what is said from it: "what Lund says his plan would do". */
export const GAP_OPENERS = words('what which whom whatever');

/** Words behind which an auxiliary and its subject only repeat what was said of others: "Nor would Brun", "So did Lund". */
export const ECHOES = words('nor neither so');
