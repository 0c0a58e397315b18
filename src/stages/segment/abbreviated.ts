import {
  BEFORE_HONOURABLE,
  BEFORE_NUMERAL,
  HONOURABLE,
  NUMBER_ABBREVIATIONS,
  PLAIN_ABBREVIATIONS,
  STATE_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from '../../lang/en/abbreviations.ts';
import { SENTENCE_STARTS } from '../../lang/en/sentence-starts.ts';
import type { Token } from '../../model/document.ts';
import { memoPerWord } from '../../model/word.ts';
import { BLANK, DIGIT, HYPHEN, isWordAt, kindAt, LETTER, lettersEnd, UPPER } from './chars.ts';
import { wordAt } from './words.ts';

/** No abbreviation is longer. */
const LONGEST = 12;

/** A word that ends before a full stop at `at`; its last part, after a hyphen or inner full stop, begins at `part`. */
export interface BeforeDot {
  readonly start: number;
  readonly part: number;
  readonly at: number;
  readonly dots: number;
}

/** Whether the full stop at `at` belongs to the word before it although no word goes on after it. */
export function keepsDot(
  text: string,
  { start, part, at, dots }: BeforeDot,
  previous: Token | undefined,
  own: ReadonlySet<string>,
): boolean {
  const single = at - part === 1 && kindAt(text, part) <= UPPER;
  if (single && dots > 0) return true;
  if (text.charAt(at + 1) === '.' || at - part > LONGEST) return false;
  if (single && at - start === 1 && kindAt(text, part) === UPPER) return isInitial(text, at, previous);
  if (isHonourable(text, start, at, previous) || isVersus(text, start, at, previous)) return true;
  const word = wordAt(text, part, at);
  if (own.size > 0 && own.has(`${word.text}.`)) return true;
  const lists = listsOf(word);
  if (lists === 0) return false;
  if (lists & ALWAYS) return true;
  if (lists & STATE) return previous?.text === ',' || part > start;
  return kindAt(text, skipBlank(text, at + 1)) === DIGIT;
}

/** An abbreviation that keeps its full stop everywhere; that of a state; one that does so before a number. */
const ALWAYS = 1;
const STATE = 2;
const NUMBER = 4;

/** The lists of abbreviations that a word stands in without its full stop, as bits. */
const listsOf = memoPerWord(({ text }) => {
  const usual = text.charAt(0) + text.slice(1).toLowerCase();
  return (
    (PLAIN_ABBREVIATIONS.has(usual) || TITLE_ABBREVIATIONS.has(usual) ? ALWAYS : 0) |
    (STATE_ABBREVIATIONS.has(usual) ? STATE : 0) |
    (NUMBER_ABBREVIATIONS.has(usual) ? NUMBER : 0)
  );
});

/** "my hon. Friend", "the hon. and learned Members", but not "See you, hon. Friends are waiting". */
function isHonourable(text: string, start: number, at: number, previous: Token | undefined): boolean {
  if (at - start !== 3 || text.slice(start, at) !== 'hon' || kindAt(text, at + 1) !== BLANK) return false;
  if (!previous || !(BEFORE_HONOURABLE.has(previous.lower) || kindAt(previous.text, 0) === UPPER)) return false;
  const next = text.slice(at + 2, lettersEnd(text, at + 2)).toLowerCase();
  return HONOURABLE.has(next) && !(previous.lower === 'her' && next.endsWith('s'));
}

/** How far before "v." the letter or numeral of an item is sought that it would follow in a list. */
const LIST = 200;

/** "Hale v. Moss", "Acme Corp. v. Moss", but not the fifth item of a list: "iv. Pears v. Grapes". */
function isVersus(text: string, start: number, at: number, previous: Token | undefined): boolean {
  if (at - start !== 1 || text.charCodeAt(start) !== LOWER_V || !previous || previous.end !== start - 1) return false;
  if (text.charCodeAt(start - 1) !== SPACE || !isPartyAt(text, skipBlank(text, at + 1))) return false;
  if (BEFORE_NUMERAL.has(previous.lower)) return false;
  const isParty = kindAt(previous.text, 0) === UPPER || previous.text === ')' || previous.lower === 'al.';
  return isParty && !/(?:^|\s|\()(?:iv|u)[.)]/u.test(text.slice(Math.max(0, start - LIST), start));
}

/** "Moss", "The State", but not "Then they", "The court". */
function isPartyAt(text: string, from: number): boolean {
  if (kindAt(text, from) !== UPPER) return false;
  const end = lettersEnd(text, from);
  const word = text.slice(from, end).toLowerCase();
  return !SENTENCE_STARTS.has(word) || (word === 'the' && kindAt(text, skipBlank(text, end)) === UPPER);
}

const LOWER_V = 0x76;
const SPACE = 0x20;

/** "J. Smith", "John F. Kennedy", "J.-P. Dupont", but not "than I. The". */
function isInitial(text: string, at: number, previous: Token | undefined): boolean {
  if (kindAt(text, at + 1) === HYPHEN) return kindAt(text, at + 2) === UPPER;
  if (kindAt(text, skipBlank(text, at + 1)) !== UPPER) return false;
  return text.charAt(at - 1) !== 'I' || (previous !== undefined && kindAt(previous.text, 0) === UPPER);
}

function skipBlank(text: string, at: number): number {
  return kindAt(text, at) === BLANK ? at + 1 : at;
}

/** Whether a word goes on over the full stop at `at`: "3.5", "U.S", "Ph.D", "example.com", but not "end.Next". */
export function dotJoins(text: string, part: number, at: number): boolean {
  const [before, next] = [kindAt(text, at - 1), kindAt(text, at + 1)];
  if (next === DIGIT) return before === DIGIT;
  if (next === LETTER) return before !== DIGIT || kindAt(text, part) !== DIGIT;
  if (next !== UPPER) return false;
  if (text.charAt(at + 2) === '.') return at - part <= 3;
  return at - part === 1 && before <= UPPER && !isWordAt(text, at + 2);
}
