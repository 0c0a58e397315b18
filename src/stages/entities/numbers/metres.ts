/** Whether "120 m" is a length or a hundred and twenty million. */
import {
  AFTER_METRES,
  IMPERIAL,
  MEASURED_IN_METRES,
  MODIFIERS,
  OF_MILLIONS,
  PLACED,
  RACES,
  RACING,
} from '../../../lang/en/names/numbers.ts';
import { lowerAt } from '../../../model/phrase-lookup.ts';
import type { TokenFacts } from '../article/token-facts.ts';
import { keyAt } from '../words/word-at.ts';
import { hasCurrencyBefore, nounAfter, thingsAt, unitAt } from './units.ts';

/** A number before "m": its tokens with the "m", and what stands before the letter. */
interface Lengthy {
  readonly first: number;
  readonly end: number;
  readonly bare: number;
  readonly spaced: boolean;
}

/** Tokens on either side among which a word tells of races or of sums. */
const NEAR = 12;
const BEFORE = 4;

/**
 * After a sign of money or before a currency or things in the plural it is millions; before "long" or "race" metres. Else
 * the letter apart is metres, as the sign of a unit stands, and the letter joined to the figure is millions, as newspapers
 * write them, unless a race is meant.
 */
export function isMetres(doc: TokenFacts, { first, end, bare, spaced }: Lengthy): boolean {
  if (hasCurrencyBefore(doc, first) || unitAt(doc, end)) return false;
  if (AFTER_METRES.has(keyAt(doc, end)) || isPlaced(doc, first, end) || isConverted(doc, end)) return true;
  const noun = nounAfter(doc, end);
  if (noun >= 0 && MEASURED_IN_METRES.has(keyAt(doc, noun))) return !speaksOf(doc, OF_MILLIONS, noun, noun + 2);
  if (thingsAt(doc, end) || (noun >= 0 && OF_MILLIONS.has(keyAt(doc, noun)))) return false;
  if (isMeasure(doc, first)) return true;
  if (speaksOf(doc, OF_MILLIONS, first - BEFORE, first)) return false;
  return spaced || (noun < 0 && RACES.has(bare) && isRace(doc, first, end));
}

/** "a depth of 30m", "measures 30m". */
function isMeasure(doc: TokenFacts, first: number): boolean {
  const before = keyAt(doc, first - 1);
  if (before === 'of') return MEASURED_IN_METRES.has(keyAt(doc, first - 2));
  if (before === 'x' || before === '×' || before === 'by') return /\dm$/u.test(lowerAt(doc, first - 2));
  return before === 'measures' || before === 'measuring';
}

/** "300m (984ft)". */
function isConverted(doc: TokenFacts, end: number): boolean {
  if (doc.keys[end] !== '(') return false;
  return /^\d[\d,.]*ft$/u.test(lowerAt(doc, end + 1)) || IMPERIAL.has(keyAt(doc, end + 2));
}

/** "lies 40m from the shore", but not "raised about 40m from investors". */
function isPlaced(doc: TokenFacts, first: number, end: number): boolean {
  if (keyAt(doc, end) !== 'from') return false;
  const before = keyAt(doc, first - 1);
  const isPlace = PLACED.has(before) || MODIFIERS.has(before);
  return (
    isPlace && !speaksOf(doc, OF_MILLIONS, first - BEFORE, first) && !speaksOf(doc, OF_MILLIONS, end, end + BEFORE)
  );
}

function isRace(doc: TokenFacts, first: number, end: number): boolean {
  return speaksOf(doc, RACING, first - NEAR, first) || speaksOf(doc, RACING, end, end + NEAR);
}

function speaksOf(doc: TokenFacts, list: ReadonlySet<string>, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (list.has(keyAt(doc, i))) return true;
  return false;
}
