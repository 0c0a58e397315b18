/** How far the key of a claim carries: what it leaves to its speaker or its article is another claim elsewhere. */
import { MONTHS, RELATIVE_DAYS, WEEKDAYS } from '../lang/en/calendar.ts';
import { KEYLESS } from '../lang/en/claim-keys.ts';
import { AUXILIARIES, DEMONSTRATIVES, FUNCTION_WORDS, QUESTION_WORDS } from '../lang/en/function-words.ts';
import { PRONOUN_FORMS } from '../lang/en/pronouns.ts';
import { wordsAsRead } from '../model/words-as-read.ts';

/** Where claims of one key are one: everywhere, among those of one speaker, or within an article. */
export type Scope = 'everywhere' | 'speaker' | 'article';

/** Fewer telling words say nothing by themselves: "be problem", "person/ann-tolmer do". */
const LEAST_WORDS = 2;
/** A key that has less of its statement's telling words left out who or what it is about. */
const LEAST_SHARE = 0.6;

/** The words that refer in a key, by its first ones: behind them "it" stands for what was named. */
const SUBJECT_REACH = 2;

/** What of a claim says how far its key carries. */
export interface Scoped {
  readonly key: string;
  readonly statement: string;
  /** Whether it can stand without its article. */
  readonly isComplete: boolean;
  /** Whether it says what its speaker does ("Ann Lund praised the plan"): the key does not name him. */
  readonly isOwnAct: boolean;
}

/** How far a claim's key carries; one that only its article explains carries no farther. */
export function scopeOf({ key, statement, isComplete, isOwnAct }: Scoped): Scope {
  const words = key.split(' ');
  const telling = words.filter(isTelling);
  if (!isComplete || telling.length < LEAST_WORDS || words[0] === 'be') return 'article';
  const pronouns = words.flatMap((word) => PRONOUN_FORMS.get(word) ?? []);
  const subject = words.slice(0, SUBJECT_REACH);
  if (subject.some((word) => PRONOUN_FORMS.get(word)?.person === 3 || pointsAway(word))) return 'article';
  if (coverage(telling, statement) < LEAST_SHARE) return 'article';
  return isOwnAct || words.includes('you') || pronouns.some(({ person }) => person < 3) ? 'speaker' : 'everywhere';
}

function pointsAway(word: string): boolean {
  return DEMONSTRATIVES.has(word) || QUESTION_WORDS.has(word) || word === 'there';
}

/** A name, or a word that says what is so. */
function isTelling(word: string): boolean {
  if (word.includes('/')) return true;
  const isSmall = FUNCTION_WORDS.has(word) || AUXILIARIES.has(word) || PRONOUN_FORMS.has(word) || pointsAway(word);
  return !isSmall && word !== 'you' && /\p{L}/u.test(word);
}

/** The telling words of a key for each one of its statement; a name counts as many words as it has. */
function coverage(telling: readonly string[], statement: string): number {
  const inKey = telling.reduce((sum, word) => sum + (word.split('/')[1]?.split('-').length ?? 1), 0);
  const inStatement = wordsAsRead(statement).filter(isKept).length;
  return inStatement === 0 ? 1 : inKey / inStatement;
}

/** What a key leaves out of a statement, as words are read: "no-one". */
const LEFT_OUT: ReadonlySet<string> = new Set(
  [...KEYLESS, ...MONTHS.keys(), ...WEEKDAYS.keys(), ...RELATIVE_DAYS.keys()].flatMap(wordsAsRead),
);

/** Whether a word of a statement belongs into its key: no time, doubt, auxiliary or short form ("'s"). */
function isKept(word: string): boolean {
  return !LEFT_OUT.has(word) && !word.startsWith("'") && isTelling(word);
}
