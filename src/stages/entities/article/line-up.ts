/** Lists of players, in which a surname stands alone: "Booked: Tolmer, Varden 44", "Rovers: Halvik, Vrell (Lund 68), …". */
import { LINE_UP_LABELS } from '../../../lang/en/beside-names.ts';
import { bitsAt, isOrdinary, keyAt } from '../words/word-at.ts';
import { Is } from '../words/word-bits.ts';
import { isCapital, type TokenFacts } from './token-facts.ts';

/** Tokens before the colon at most: "Sent off", "Harbour City Rovers". */
const LONGEST_LABEL = 2;
const LONGEST_TEAM = 4;
/** Tokens that are looked at of a list. */
const MOST = 80;
/** Names that make a list one of players where only a team stands before the colon. */
const LEAST = 5;

/** The token after the colon of a list of players that the sentence is; 0 where it is none. */
export function lineUpFrom(doc: TokenFacts, sentence: number): number {
  const { firstToken = 0, endToken = 0 } = doc.sentences[sentence] ?? {};
  let colon = firstToken;
  while (colon < endToken && colon - firstToken <= LONGEST_TEAM && keyAt(doc, colon) !== ':') colon++;
  if (keyAt(doc, colon) !== ':' || colon === firstToken || colon >= endToken) return 0;
  const isLabel = colon - firstToken <= LONGEST_LABEL && LINE_UP_LABELS.has(keyAt(doc, colon - 1));
  return isLabel || (isTeam(doc, firstToken, colon) && isListOfNames(doc, colon + 1, endToken)) ? colon + 1 : 0;
}

/** Capitals of which one is no common word, or a word for a team: "Zornik United". */
function isTeam(doc: TokenFacts, first: number, end: number): boolean {
  let isName = false;
  for (let i = first; i < end; i++) {
    if (!isCapital(doc, i)) return false;
    if (!isOrdinary(doc, i) || bitsAt(doc, i) & (Is.orgWord | Is.known)) isName = true;
  }
  return isName;
}

/** Capitals, commas and some figures, and nothing else. */
function isListOfNames(doc: TokenFacts, first: number, end: number): boolean {
  let names = 0;
  let figures = 0;
  for (let i = first; i < Math.min(end, first + MOST); i++) {
    if (isCapital(doc, i)) names++;
    else if (/^\d/u.test(keyAt(doc, i))) figures++;
    else if (!BETWEEN.has(keyAt(doc, i))) return false;
  }
  return names >= LEAST && figures * 2 <= names;
}

const BETWEEN = new Set([
  ',',
  ';',
  '(',
  ')',
  '',
  '.',
  '-',
  '–',
  "'",
  '’',
  'and',
  'for',
  'capt',
  'c',
  'min',
  'mins',
  'pen',
  'og',
]);
