import { MILITARY_UNITS, STAFFS, TROOPS } from '../../../lang/en/name-parts.ts';
import type { NameInput } from '../article/claimed-tokens.ts';
import { isCapital } from '../article/token-facts.ts';
import { Case } from '../words/case.ts';
import { bitsAt, keyAt } from '../words/word-at.ts';
import { Is } from '../words/word-bits.ts';
import { isCall, isEpithet } from './headlines.ts';
import { isGivenSmallWord } from './nameable.ts';
import { isPersonsName } from './persons-name.ts';
import { type Run, run } from './piece.ts';

/** Without determiners before it and connectors after it, and with the number of a regiment. */
export function tidy(doc: NameInput, from: number, to: number): Run {
  let first = from;
  let end = to;
  while (first < end && isOutside(doc, first, end)) first++;
  while (end > first && !closesName(doc, end - 1)) end--;
  const numbered = end - first > 1 && isNumbered(doc, first, end);
  return run(numbered ? first - 1 : first, end);
}

/** A determiner, or a common word that has its capital from the sentence it begins: "Pilot Ann Tolmer". */
function isOutside(doc: NameInput, i: number, end: number): boolean {
  const bits = bitsAt(doc, i);
  if (bits & Is.function && !isGivenSmallWord(doc, i))
    return doc.cases[i] !== Case.upper || (!doc.tokens[i]?.text.includes('.') && doc.keys[i]?.length === 1);
  if (isInverted(doc, i, end)) return true;
  if (isDoneToNation(doc, i, end) || isCall(doc, i, end) || isEpithet(doc, i, end)) return true;
  const next = bitsAt(doc, i + 1);
  const plain = (bits & Is.common) > 0 && !(bits & OPENS_NAMES);
  return (
    plain &&
    doc.opens[i] === 1 &&
    i + 1 < end &&
    ((next & Is.people) > 0 || ((next & Is.firstName) > 0 && !(next & (Is.common | Is.mixed))))
  );
}

/** What a name may begin with: "Mayor Ann", "Camp Ann", "Hurricane Ann". */
const OPENS_NAMES =
  Is.title | Is.titleModifier | Is.firstName | Is.people | Is.orgFirst | Is.known | Is.placeFirst | Is.eventFirst;

/** "Backs | Norway", "Rebuilding | Norway": a verb before the country or people to which something is done. */
function isDoneToNation(doc: NameInput, i: number, end: number): boolean {
  const next = bitsAt(doc, i + 1);
  if (isDoneToPerson(doc, i, end)) return true;
  if (i + 1 >= end || !(next & (Is.country | Is.people))) return false;
  if (doc.classes[i] === 'VERB' && bitsAt(doc, i) & Is.common) return true;
  // What only looks like a verb is one before the nation alone, and where that is nobody's name: not "Sterling Jordan".
  return i + 2 === end && !(next & (Is.firstName | Is.surname)) && isGerund(doc, i);
}

/** "Telling | Ann Tolmer", "Denounces | Tolmer": the same before somebody's name. */
function isDoneToPerson(doc: NameInput, i: number, end: number): boolean {
  if (doc.classes[i] !== 'VERB' || bitsAt(doc, i) & (Is.firstName | Is.surname | Is.title | Is.known)) return false;
  return isPersonsName(doc, i + 1, end);
}

const GERUND = /^\p{L}{3,}ing$/u;

/** A word that ends like one and is no part of any name that is known: not "Boeing", "Beijing", "Sterling". */
function isGerund(doc: NameInput, i: number): boolean {
  const inNames = Is.known | Is.firstName | Is.surname | Is.orgFirst | Is.placeFirst;
  return GERUND.test(keyAt(doc, i)) && !(bitsAt(doc, i) & inNames);
}

/** "Stated Tolmer: …", "Said Varden, “…": the verb opens the sentence, and what is said follows the name. */
function isInverted(doc: NameInput, i: number, end: number): boolean {
  const bits = bitsAt(doc, i);
  if (!(bits & Is.humanVerb) || doc.opens[i] !== 1 || i + 1 >= end || doc.cases[i] !== Case.initial) return false;
  const after = keyAt(doc, end);
  return after === ':' || (after === ',' && doc.opens[end + 2] === 1) || !(bits & (Is.firstName | Is.surname));
}

function closesName(doc: NameInput, i: number): boolean {
  if (isCapital(doc, i)) return true;
  const key = keyAt(doc, i);
  return TROOPS.has(key) || STAFFS.has(key) || isDigit(key.charCodeAt(0)) || key === "'s";
}

/** "63rd Coastal Rescue Wing", "2nd Battle of Zornik". */
function isNumbered(doc: NameInput, first: number, end: number): boolean {
  const number = keyAt(doc, first - 1);
  if (!ORDINAL.test(number)) return false;
  if (doc.sentenceOf[first - 1] !== doc.sentenceOf[first]) return false;
  for (let i = first; i < end; i++) if (MILITARY_UNITS.has(keyAt(doc, i))) return true;
  return false;
}

const ORDINAL = /^\d+(?:st|nd|rd|th|d)$/u;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
