import type { Token } from '../../../model/document.ts';
import { wordOf } from '../../../model/word.ts';
import { DIGIT, kindAt, LETTER, UPPER } from '../chars.ts';

/** A place in a paragraph where a sentence may end: after a terminal and the marks that close with it. */
export interface Gap {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** First token of the sentence so far. */
  readonly first: number;
  /** The terminal: a mark that ends sentences, or an abbreviation with its full stop. */
  readonly terminal: number;
  /** The last closing mark after the terminal, or the terminal itself. */
  readonly last: number;
  /** First token after the gap; it stands in the same paragraph. */
  readonly next: number;
  /** First token after the gap that is neither an opening mark nor a bullet; `next` where there is none. */
  readonly word: number;
  /** Whether a quotation mark closes between terminal and gap. */
  readonly closesQuotation: boolean;
  /** Whether a quotation mark or bracket opens after the gap. */
  readonly opens: boolean;
  /** Whether the gap lies within a quotation. */
  readonly quoted: boolean;
  /** Whether a blank stands in the gap. */
  readonly spaced: boolean;
}

/** The token at `index`, or an empty one outside the list, so that rules can look around freely. */
export function tokenAt({ tokens }: Gap, index: number): Token {
  return tokens[index] ?? NOWHERE;
}

const NOWHERE: Token = { start: -1, end: -1, text: '', lower: '', word: wordOf('') };

/** What the token begins with: a letter in upper or lower case, a digit, or something else. */
export type Case = 'upper' | 'lower' | 'digit' | 'none';

export function caseOf({ text }: Token): Case {
  const kind = kindAt(text, 0);
  if (kind === UPPER) return 'upper';
  if (kind === LETTER) return 'lower';
  return kind === DIGIT ? 'digit' : 'none';
}

/** Whether the terminal is an abbreviation with its full stop, not a mark of its own. */
export function isAbbreviated(gap: Gap): boolean {
  const { text } = tokenAt(gap, gap.terminal);
  return text.length > 1 && kindAt(text, 0) <= DIGIT;
}
