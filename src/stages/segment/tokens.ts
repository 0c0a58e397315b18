import type { Token } from '../../model/document.ts';
import type { Word } from '../../model/word.ts';
import { type BeforeDot, dotJoins, keepsDot } from './abbreviated.ts';
import {
  APOSTROPHE,
  BLANK,
  DIGIT,
  HYPHEN,
  isTerminal,
  isWordAt,
  JOIN,
  kindAt,
  lettersEnd,
  UPPER,
  widthAt,
} from './chars.ts';
import { cliticEnd, elisionEnd, isNegation, leansOn } from './clitics.ts';
import { readLetters, wordAt, wordRead } from './words.ts';

const NONE: ReadonlySet<string> = new Set();
/** Marks of which a run is one token. Quotation marks are not among them but for '' and ``. */
const RUNS = new Set('.!?-–—_*=~#…+•·');
const SPACE = 0x20;
const DOT = 0x2e;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const SLASH = 0x2f;
/** What ends an address or is no part of its end. */
const ADDRESS_STOPS = new Set('<>"“”«»|');
const NO_ADDRESS_END = new Set(".,;:!?)]}'’…");

/** The tokens of a text, and those by which sentences end or begin, so that nobody has to look for them. */
export interface Tokens {
  readonly tokens: readonly Token[];
  /** Indices of the tokens that end in a mark that ends sentences, in order. */
  readonly terminals: readonly number[];
  /** Indices of the colons and semicolons, in order. */
  readonly colons: readonly number[];
}

/**
 * Splits a text into tokens in one pass over its characters; what a token is says the doc comment of `Token`.
 * Every character that is no blank belongs to exactly one token. Time is linear in the text.
 *
 * @param abbreviations more words that keep their full stop, given with it ("Ltda.")
 */
export function tokenize(text: string, abbreviations: ReadonlySet<string> = NONE): Tokens {
  const all: Drafts = { tokens: [], terminals: [], colons: [] };
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === BLANK) at++;
    else at = kind <= JOIN ? addWord(all, text, at, abbreviations) : addMark(all, text, at, kind);
  }
  return all;
}

interface Drafts extends Tokens {
  readonly tokens: Token[];
  readonly terminals: number[];
  readonly colons: number[];
}

/** Adds the word, number or address that begins at `start`, and gives its end. */
function addWord({ tokens, terminals }: Drafts, text: string, start: number, own: ReadonlySet<string>): number {
  const letters = readLetters(text, start);
  if (endsAtOnce(text, letters)) {
    tokens.push(tokenOf(start, letters, wordRead(text, start, letters)));
    return letters;
  }
  const end = wordEnd(text, start, letters, tokens.at(-1), own);
  if (isTerminal(text.charCodeAt(end - 1))) terminals.push(tokens.length);
  tokens.push(tokenOf(start, end, wordAt(text, start, end)));
  return end;
}

/** Adds the mark or what else begins with it at `start`, and gives its end. */
function addMark({ tokens, terminals, colons }: Drafts, text: string, start: number, kind: number): number {
  const end = markEnd(text, start, kind);
  const code = text.charCodeAt(start);
  if (code === COLON || code === SEMICOLON) colons.push(tokens.length);
  else if (isTerminal(text.charCodeAt(end - 1))) terminals.push(tokens.length);
  tokens.push(tokenOf(start, end, wordAt(text, start, end)));
  return end;
}

function tokenOf(start: number, end: number, word: Word): Token {
  return { start, end, text: word.text, lower: word.lower, word };
}

/** End of the word, number or address that begins at `start` and whose first letters or digits end at `letters`. */
function wordEnd(
  text: string,
  start: number,
  letters: number,
  previous: Token | undefined,
  own: ReadonlySet<string>,
): number {
  const word = { start, part: start, at: letters, dots: 0 };
  for (;;) {
    const { at } = word;
    const kind = kindAt(text, at);
    if (opensAddress(text, word)) return addressEnd(text, at);
    const isDot = text.charCodeAt(at) === DOT;
    const end = isDot ? endAtDot(text, word, previous, own) : endAtMark(text, word, kind);
    if (end >= 0) return end;
    word.part = -end;
    word.at = lettersEnd(text, word.part);
    if (isDot) word.dots++;
  }
}

/** Whether no word goes on at `at`, by a quick look that settles it for nearly all: a blank, or a mark before one. */
function endsAtOnce(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === SPACE || kindAt(text, at) === BLANK) return true;
  return code !== DOT && code !== COLON && !isWordAt(text, at + 1);
}

/** Where a word ends that meets a full stop, or, negative, where it goes on. */
function endAtDot(text: string, word: BeforeDot, previous: Token | undefined, own: ReadonlySet<string>): number {
  const { at } = word;
  if (dotJoins(text, word.part, at)) return -(at + 1);
  if (!keepsDot(text, word, previous, own)) return at;
  return kindAt(text, at + 1) === HYPHEN && isWordAt(text, at + 2) ? -(at + 2) : at + 1;
}

/** Where a word ends that meets another mark, or, negative, where it goes on. */
function endAtMark(text: string, { start, at }: BeforeDot, kind: number): number {
  if (kind === APOSTROPHE && isNegation(text, at)) return at - 1 > start ? at - 1 : at + 2;
  return joinsAt(text, at, kind) ? -(at + 1) : at;
}

/** Whether a word goes on over the mark at `at`, which is no full stop. */
function joinsAt(text: string, at: number, kind: number): boolean {
  if (!isWordAt(text, at + 1)) return false;
  const mark = text.charAt(at);
  if (kind === HYPHEN || mark === '_' || mark === '@') return true;
  const [before, next] = [kindAt(text, at - 1), kindAt(text, at + 1)];
  if (kind === APOSTROPHE) return before !== DIGIT && next !== DIGIT && cliticEnd(text, at) === 0;
  if (mark === '&') return before === UPPER && next === UPPER;
  if (before !== DIGIT || next !== DIGIT) return false;
  return mark === ':' || mark === '/' || (mark === ',' && isThousands(text, at));
}

function isThousands(text: string, at: number): boolean {
  return kindAt(text, at + 2) === DIGIT && kindAt(text, at + 3) === DIGIT && kindAt(text, at + 4) !== DIGIT;
}

/** "http://", "www.", "example.com/". */
function opensAddress(text: string, { start, at, dots }: BeforeDot): boolean {
  const mark = text.charCodeAt(at);
  if (mark === COLON) return text.charCodeAt(at + 1) === SLASH && text.charCodeAt(at + 2) === SLASH;
  if (mark === SLASH) return dots > 0 && kindAt(text, at - 1) !== DIGIT;
  return mark === DOT && at - start === 3 && text.slice(start, at).toLowerCase() === 'www';
}

function addressEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && kindAt(text, end) !== BLANK && !ADDRESS_STOPS.has(text.charAt(end))) end++;
  while (NO_ADDRESS_END.has(text.charAt(end - 1))) end--;
  return end;
}

/** End of the mark, run of marks, clitic, handle or elided word that begins at `at`. */
function markEnd(text: string, at: number, kind: number): number {
  if (kind === APOSTROPHE) {
    const end = leansOn(text, at) ? cliticEnd(text, at) : elisionEnd(text, at);
    if (end > 0) return end;
  }
  const mark = text.charAt(at);
  if ((mark === '@' || mark === '#') && kindAt(text, at + 1) <= UPPER) return handleEnd(text, at + 1);
  // Nearly all marks stand alone.
  if (text.charAt(at + 1) !== mark) return symbolEnd(text, at);
  if (mark === "'" || mark === '`') return closesSingle(text, at) ? at + 1 : at + 2;
  return RUNS.has(mark) ? runEnd(text, at, text.charCodeAt(at)) : symbolEnd(text, at);
}

/** Of three apostrophes after a word or mark (“he said, 'Go,'''”) the first closes the inner quotation. */
function closesSingle(text: string, at: number): boolean {
  return text.startsWith("'''", at) && text.charAt(at + 3) !== "'" && leansOn(text, at);
}

function runEnd(text: string, at: number, mark: number): number {
  while (text.charCodeAt(at) === mark) at++;
  return at;
}

/** An emoji takes the characters without width that follow it along. */
function symbolEnd(text: string, at: number): number {
  if (widthAt(text, at) === 1) return at + 1;
  let end = at + 2;
  while (kindAt(text, end) === JOIN) end++;
  return end;
}

function handleEnd(text: string, from: number): number {
  let end = from;
  while (isWordAt(text, end) || text.charAt(end) === '_') end += widthAt(text, end);
  return end;
}
