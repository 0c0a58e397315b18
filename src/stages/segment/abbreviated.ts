import {
  NUMBER_ABBREVIATIONS,
  PLAIN_ABBREVIATIONS,
  STATE_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from '../../lang/en/abbreviations.ts';
import type { Token } from '../../model/document.ts';
import { memoPerWord } from '../../model/word.ts';
import { BLANK, DIGIT, HYPHEN, isWordAt, kindAt, LETTER, UPPER } from './chars.ts';
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
