/** Trades and offices before a name, which are no part of it: "Hairdresser Ann Tolmer"; "Ann Baker" keeps her name. */
import type { NameInput } from '../article/claimed-tokens.ts';
import { isCapital } from '../article/token-facts.ts';
import { bitsAt, isFirstName, isJob, isOrdinary, isTitle, keyAt } from '../words/word-at.ts';
import { Is } from '../words/word-bits.ts';

const NAME = Is.firstName | Is.surname;
/** Words of a name at most. */
const LONGEST = 4;

/**
 * Whether the capital at `i` in the run that begins at `first` says what the person is whose name `[name, end)` fills
 * the rest of the run. A word that is a name too is a trade only where a whole name follows: "Baker Ann Tolmer", but
 * "Baker Tolmer".
 */
export function isJobBefore(doc: NameInput, first: number, i: number, name: number, end: number): boolean {
  const length = end - name;
  if (length < 1 || length > LONGEST || !isCapital(doc, i) || isTitle(doc, i)) return false;
  if (!isJob(doc, i)) return i === first && isFullName(doc, name, end) && looksLikeTrade(doc, i);
  if (isFullName(doc, name, end)) return !followsFirstName(doc, first, i) && !(bitsAt(doc, i) & Is.firstName);
  return !(bitsAt(doc, i) & NAME) && isNoWord(doc, name, end);
}

const TRADE = /^\p{L}{3,}(?:man|men|woman|women|person|maker|keeper|worker|owner|ologist|ographer|ician|ist)$/u;

/** A word that no list has and that is made as words for trades are: "Stockman". */
function looksLikeTrade(doc: NameInput, i: number): boolean {
  return (bitsAt(doc, i) & (NAME | Is.known | Is.people | Is.function)) === 0 && TRADE.test(keyAt(doc, i));
}

const INITIAL = /^\p{Lu}\.(?:\p{Lu}\.)*$/u;

/** A first name that is no other word, or an initial, and more. */
function isFullName(doc: NameInput, first: number, end: number): boolean {
  if (end - first < 2 || !isCapital(doc, first)) return false;
  if (isFirstName(doc, first) && !(bitsAt(doc, first) & Is.common)) return true;
  return INITIAL.test(doc.tokens[first]?.text ?? '');
}

/** "Ann Baker Tolmer". */
function followsFirstName(doc: NameInput, first: number, i: number): boolean {
  return i > first && (bitsAt(doc, i) & NAME) > 0 && isFirstName(doc, i - 1);
}

/** Whether the words are none of the language, nor the name of something that is no person. */
function isNoWord(doc: NameInput, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const bits = bitsAt(doc, i);
    if (isOrdinary(doc, i) || bits & (Is.function | Is.people | Is.country | Is.orgWord | Is.company)) return false;
    if (bits & Is.known && !(bits & NAME)) return false;
  }
  return true;
}
