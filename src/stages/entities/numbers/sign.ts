import type { Token } from '../../../model/document.ts';
import type { TokenFacts } from '../article/token-facts.ts';
import { Case } from '../words/case.ts';
import { termOf } from '../words/term.ts';
import { keyAt } from '../words/word-at.ts';
import { thingsAt, unitAt } from './units.ts';

const DASHES = new Set(['-', '−', '–']);

/**
 * The token that makes the amount over `[first, end)` negative: "-3 degrees", "minus 40"; -1 for none. A dash is none
 * after a number ("2 -1"), before things in the plural ("-3 people", an item of a list), where a sentence begins or after a
 * name ("Sector -37"), unless a unit follows.
 */
export function minusBefore(doc: TokenFacts, first: number, end: number): number {
  const at = first - 1;
  const { tokens } = doc;
  const sign = tokens[at];
  if (!sign || doc.sentenceOf[at] !== doc.sentenceOf[first]) return -1;
  if (sign.lower !== 'minus' && !standsAlone(doc, at)) return -1;
  const before = tokens[at - 1];
  if (before && doc.sentenceOf[at - 1] === doc.sentenceOf[at] && isTaken(before, sign)) return -1;
  if (unitAt(doc, end)) return at;
  if (thingsAt(doc, end) || sign.text === '–') return -1;
  if (sign.lower === 'minus') return at;
  return doc.sentenceOf[at - 1] === doc.sentenceOf[at] && (doc.cases[at - 1] ?? 0) < Case.initial ? at : -1;
}

/** "2 -1", "plus or minus 4": the word before makes something else of the sign. */
function isTaken({ word, lower }: Token, sign: Token): boolean {
  return termOf(word).numeral !== null || (sign.lower === 'minus' && /^(?:or|plus|\/)$/u.test(lower));
}

/** Whether a dash touches what follows, but not what stands before it nor, after the number, a second one. */
function standsAlone({ tokens }: TokenFacts, at: number): boolean {
  const [before, sign, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!sign || !DASHES.has(sign.text) || sign.end !== next?.start) return false;
  return !before || before.end < sign.start || before.text === '(';
}

/** Whether the token is a minus sign before a number, wherever it stands. */
export function isMinus(doc: TokenFacts, i: number): boolean {
  const token = doc.tokens[i];
  return (
    keyAt(doc, i) === 'minus' ||
    (token !== undefined && DASHES.has(token.text) && token.end === doc.tokens[i + 1]?.start)
  );
}
