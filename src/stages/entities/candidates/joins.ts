import { DUTIES, NUMBERED, OWNERS } from '../../../lang/en/name-parts.ts';
import { GENERATIONS, SURNAME_LINKS } from '../../../lang/en/names/people.ts';
import { INNER_LINKS } from '../../../lang/en/small-words.ts';
import { isNickname, wordsWithin } from '../../../model/quotations.ts';
import { firstStartingAt } from '../../../model/span.ts';
import { Claimed, type NameInput } from '../article/claimed-tokens.ts';
import { isCapital } from '../article/token-facts.ts';
import { Case } from '../words/case.ts';
import { further, knownOf, pathFrom } from '../words/gazetteer-trie.ts';
import { termOf } from '../words/term.ts';
import {
  bitsAt,
  isFunctionWord,
  isKnown,
  isLandscape,
  isOfHead,
  isOrdinary,
  isOrgWord,
  isParticle,
  isPeople,
  keyAt,
} from '../words/word-at.ts';
import { Is } from '../words/word-bits.ts';
import { isNameable } from './nameable.ts';
import { afterSeries } from './series.ts';

/** Where the longest known name of several words that begins here ends; `i` where none does. */
export function knownEnd(doc: NameInput, i: number, limit: number): number {
  if (!isCapital(doc, i) || !isFree(doc, i)) return i;
  let path = pathFrom(doc, i);
  let found = i;
  for (let j = i + 1; j < limit && path.next; j++) {
    path = further(path, keyAt(doc, j));
    if (path.known.length > 0 && (isCapital(doc, j) || doc.keys[j] === "'s")) found = j + 1;
  }
  return found;
}

/** What a small word between two capitals may join, by the word. */
type Join = (doc: NameInput, first: number, end: number, limit: number) => number;
export const JOINS: ReadonlyMap<string, Join> = new Map<string, Join>([
  ['&', glued],
  ['-', glued],
  ['–', glued],
  ['of', afterOf],
  ['for', afterFor],
  ['on', afterFor],
  ['against', afterFor],
  ['in', afterIn],
  ['and', afterAnd],
  [',', afterSeries],
  ["'s", afterPossessive],
  ["'", afterApostrophe],
  ['(', afterNickname],
  ['“', afterNickname],
  ['"', afterNickname],
  ['‘', afterNickname],
]);

/** The end of the run after what stands at `end` has been added; `end` itself where nothing belongs to it. */
export function joined(doc: NameInput, first: number, end: number, limit: number): number {
  const key = keyAt(doc, end);
  if (isCompound(doc, end - 1)) return end;
  const suffix = suffixEnd(doc, end);
  if (suffix > end && suffix <= limit) return suffix;
  if (isNameable(doc, end)) return Math.max(knownEnd(doc, end, limit), end + 1);
  const join = mayJoin(doc, end) ? JOINS.get(key) : undefined;
  if (join) return join(doc, first, end, limit);
  if (isParticle(doc, end)) return afterParticle(doc, first, end, limit);
  return doc.cases[end] === Case.none && NUMBER.test(key) ? afterNumber(doc, end) : end;
}

/** A mark, "'S" in capitals or a function word, as all in {@link JOINS} are: what stands after a name is most often none of these. */
export function mayJoin(doc: NameInput, i: number): boolean {
  const written = doc.cases[i];
  return written === Case.none || written === Case.inner || isFunctionWord(doc, i);
}

/** The end of the "III" or ", Jr." that goes on at a token; the token itself where none does. */
function suffixEnd(doc: NameInput, i: number): number {
  const at = keyAt(doc, i) === ',' && WITH_COMMA.has(keyAt(doc, i + 1)) ? i + 1 : i;
  return isCapital(doc, at) && GENERATIONS.has(keyAt(doc, at)) && isFree(doc, at) && isPersonalWord(doc, i - 1)
    ? at + 1
    : i;
}

const WITH_COMMA: ReadonlySet<string> = new Set(['jr', 'sr']);

/** A name, or a word that no list has. */
function isPersonalWord(doc: NameInput, i: number): boolean {
  const bits = bitsAt(doc, i);
  if (bits & (Is.firstName | Is.surname)) return true;
  return isCapital(doc, i) && (bits & (Is.common | Is.mixed | Is.known | Is.title)) === 0;
}

/** "Catholic-dominated": what follows is another name. */
function isCompound({ tokens }: NameInput, i: number): boolean {
  const token = tokens[i];
  return token !== undefined && termOf(token.word).suffix > 0;
}

const NUMBER = /^\d{1,4}$/u;
function afterNumber(doc: NameInput, end: number): number {
  return NUMBERED.has(keyAt(doc, end - 1)) ? end + 1 : end;
}

/** "Ann Tolmer & Jo": two people. */
function isPair(doc: NameInput, first: number, end: number): boolean {
  return end - first > 1 && (bitsAt(doc, first) & bitsAt(doc, end + 1) & Is.firstName) > 0;
}

/** "Tolmer & Varden"; a hyphen only where no blank is beside it. */
function glued(doc: NameInput, first: number, end: number, limit: number): number {
  const ampersand = doc.keys[end] === '&';
  if (end + 1 >= limit || !isCapital(doc, end + 1) || (ampersand && isPair(doc, first, end))) return end;
  const tight =
    doc.tokens[end]?.start === doc.tokens[end - 1]?.end && doc.tokens[end]?.end === doc.tokens[end + 1]?.start;
  return ampersand || tight ? end + 2 : end;
}

/** "Ministry of Health", "Army of the North", "Institution of Lamp Makers"; not "Smith of Texas". */
function afterOf(doc: NameInput, first: number, end: number, limit: number): number {
  const next = nextWord(doc, end, limit);
  if (next === 0) return end;
  const head = bitsAt(doc, end - 1);
  const plain = (bits: number): boolean => (bits & (Is.common | Is.mixed)) > 0 && (bits & (Is.title | Is.role)) === 0;
  const fits =
    (head & Is.ofHead) > 0 ||
    (hasLink(doc, first, end) && (head & (Is.common | Is.mixed | Is.people)) > 0) ||
    (plain(head) && plain(bitsAt(doc, next)) && end - first <= 2 && !isOnlyGiven(doc, first)) ||
    (next === end + 1 &&
      (head & (Is.job | Is.role)) > 0 &&
      plain(bitsAt(doc, next)) &&
      knownEnd(doc, next, limit) === next);
  return fits ? Math.max(knownEnd(doc, next, limit), next + 1) : end;
}

/** "Center for Coastal Progress", "Committee on Harbour Dues"; not "Democrats | on the Harbour Committee". */
function afterFor(doc: NameInput, _first: number, end: number, limit: number): number {
  const next = nextWord(doc, end, limit);
  if (doc.keys[end] === 'on' && isPeople(doc, end - 1)) return end;
  return next > 0 && isOfHead(doc, end - 1) && !isName(doc, next) ? next + 1 : end;
}

/** "Organisation for Lamps and Lighthouses in Norway"; without another link before it, or before a town, "in" tells of a place. */
function afterIn(doc: NameInput, first: number, end: number, limit: number): number {
  const next = nextWord(doc, end, limit);
  if (next === 0 || !hasLink(doc, first, end) || !isOrdinary(doc, end - 1)) return end;
  const to = Math.max(knownEnd(doc, next, limit), next + 1);
  return isWide(doc, next, to) || (isKnown(doc, next) && isBeforeLetters(doc, to)) ? to : end;
}

/** A country, or a part of the world. */
function isWide(doc: NameInput, first: number, end: number): boolean {
  return (bitsAt(doc, first) & Is.country) > 0 || knownOf(doc, first, end).some(({ type }) => type === 'LOC');
}

/** "… in Zornik (HZ)": letters in brackets stand for the whole name. */
function isBeforeLetters(doc: NameInput, end: number): boolean {
  return keyAt(doc, end) === '(' && doc.cases[end + 1] === Case.upper && keyAt(doc, end + 2) === ')';
}

/** The capital after a small word and an article; 0 where none is. */
function nextWord(doc: NameInput, end: number, limit: number): number {
  const next = doc.keys[end + 1] === 'the' ? end + 2 : end + 1;
  return next < limit && isCapital(doc, next) && isFree(doc, next) ? next : 0;
}

/** "Ministry of Ports and Coastal Works", "Liberal Democratic and Harbour Party"; not "Smith and Jones". */
function afterAnd(doc: NameInput, first: number, end: number, limit: number): number {
  const series = afterSeries(doc, first, end, limit);
  if (series > end) return series;
  const next = end + 1;
  if (next >= limit || !isNameable(doc, next) || !endsAdjective(doc, end)) return end;
  const before = bitsAt(doc, end - 1);
  const isLinked = hasLink(doc, first, end);
  if (before & (Is.company | Is.title | Is.firstName) || !(isPlainMember(doc, next) || (isLinked && isAlike(doc, end))))
    return end;
  let last = next;
  while (last + 1 < limit && isNameable(doc, last + 1)) last++;
  if (isLinked) return isAnotherBody(doc, last) ? end : last + 1;
  const leftIsWhole = (before & Is.orgWord) > 0 || isWholeNation(doc, end, next);
  return isOrgWord(doc, last) && !leftIsWhole && last > next ? last + 1 : end;
}

/** A word that no name is by itself: "Coastal Works", "Sciences". */
function isPlainMember(doc: NameInput, i: number): boolean {
  return (bitsAt(doc, i) & (Is.common | Is.mixed | Is.titleModifier)) > 0 || DUTIES.has(keyAt(doc, i));
}

/** "Alliance of Liberals | and Democrats": both are people. */
function isAlike(doc: NameInput, end: number): boolean {
  return isPeople(doc, end - 1) && isPeople(doc, end + 1) && keyAt(doc, end + 1).endsWith('s');
}

/** "Greens and …", "U.S. and Harbour Patrol", "French and Royal Navy": who stands there goes before the body of another. */
function isWholeNation(doc: NameInput, end: number, next: number): boolean {
  const before = bitsAt(doc, end - 1);
  if (before & Is.country) return true;
  return (before & Is.people) > 0 && (keyAt(doc, end - 1).endsWith('s') || (bitsAt(doc, next) & Is.orgFirst) > 0);
}

/** "… and Ministry of Ports", "… and Ports Ministry". */
function isAnotherBody(doc: NameInput, last: number): boolean {
  const bits = bitsAt(doc, last);
  return (bits & Is.ofHead) > 0 && ((bits & Is.orgFirst) > 0 || INNER_LINKS.has(keyAt(doc, last + 1)));
}

/** A plain word, or a people or party ("Democratic"). */
function endsAdjective(doc: NameInput, end: number): boolean {
  return isOrdinary(doc, end - 1) || isPeople(doc, end - 1);
}

/** Whether the run holds an "of", "for" or "on". */
function hasLink(doc: NameInput, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (INNER_LINKS.has(keyAt(doc, i))) return true;
  return false;
}

/** "People's Lanterns", "Battle of Tolmer's Creek", "Lamp Makers' Association"; not "Norway's Coastal Guards". */
function afterPossessive(doc: NameInput, first: number, end: number, limit: number): number {
  const next = end + 1;
  if (next >= limit || !isCapital(doc, next) || !isFree(doc, next)) return end;
  const inner = hasLink(doc, first, end) && isLandscape(doc, next);
  return inner || OWNERS.has(keyAt(doc, end - 1)) || isTheirs(doc, end, next, limit) ? next + 1 : end;
}

/** "Makers' Association", "Makers' National Guild": many who are no people or party, and a word for a body of theirs. */
function isTheirs(doc: NameInput, end: number, next: number, limit: number): boolean {
  const owner = keyAt(doc, end - 1);
  if (doc.keys[end] === "'s" || !owner.endsWith('s') || bitsAt(doc, end - 1) & ONES) return false;
  const last = next + 1 < limit && isCapital(doc, next + 1) ? next + 1 : next;
  return (bitsAt(doc, last) & BODY) === BODY || (bitsAt(doc, next) & BODY) === BODY;
}

/** What has no body of its own in its name: a person, a place, a nation. */
const ONES = Is.people | Is.known | Is.surname | Is.firstName | Is.country;
/** A body that goes on with "of": "Association", "Union"; not "Stadium", "Post". */
const BODY = Is.orgWord | Is.ofHead;

/** "Halvik bin Vrell", "Ann von der Zornik", "Ann Vrell y Zornik". */
function afterParticle(doc: NameInput, first: number, end: number, limit: number): number {
  let next = end + 1;
  while (next < limit && next < end + 3 && isParticle(doc, next) && !isCapital(doc, next)) next++;
  const isLink = SURNAME_LINKS.has(keyAt(doc, end));
  if (isLink ? end - first === 1 && isOnlyGiven(doc, first) : isFunctionWord(doc, end)) return end;
  return next < limit && isCapital(doc, next) ? next + 1 : end;
}

/** Two surnames are joined by "y", not a first name and a surname. */
function isOnlyGiven(doc: NameInput, i: number): boolean {
  return (bitsAt(doc, i) & (Is.firstName | Is.surname)) === Is.firstName;
}

/** A mark that opens a nickname, or that follows an owner. */
function afterApostrophe(doc: NameInput, first: number, end: number, limit: number): number {
  const next = afterNickname(doc, first, end, limit);
  return next > end ? next : afterPossessive(doc, first, end, limit);
}

/** Tokens of a nickname at most, "the" counted. */
const LONGEST_NICKNAME = 3;

/** Joris “Joe” Haddar, Ivo “the Ox” Petrik: between a first name and a surname. */
function afterNickname(doc: NameInput, first: number, end: number, limit: number): number {
  const closing = nicknameEnd(doc, end);
  if (closing < 0 || closing + 1 >= limit || !isNameable(doc, closing + 1)) return end;
  const [before, after] = [bitsAt(doc, end - 1), bitsAt(doc, closing + 1)];
  const other = Is.common | Is.country | Is.people | Is.orgWord | Is.title;
  const isGiven = (before & Is.firstName) > 0 ? !isSettlement(doc, end - 1) : end - first === 1 && !(before & other);
  return isGiven && !(after & (Is.common | Is.orgWord | Is.company)) ? closing + 2 : end;
}

function isSettlement(doc: NameInput, i: number): boolean {
  return knownOf(doc, i, i + 1).some(({ type }) => type === 'GPE');
}

/** The closing mark of a quotation that is a nickname; -1 where none opens here. */
function nicknameEnd(doc: NameInput, opening: number): number {
  // Robert (Bob) Tolmer.
  if (keyAt(doc, opening) === '(')
    return keyAt(doc, opening + 2) === ')' && bitsAt(doc, opening + 1) & Is.firstName ? opening + 2 : -1;
  const start = doc.tokens[opening]?.start ?? 0;
  const quotation = doc.quotations[firstStartingAt(doc.quotations, start)];
  if (quotation?.start !== start || !quotation.closed) return -1;
  const { first, end } = wordsWithin(doc, quotation, opening, LONGEST_NICKNAME);
  return isNickname(doc, { first, end }) && doc.tokens[end]?.end === quotation.end ? end : -1;
}

/** Neither a date nor a name of the user's lexicon. */
export function isFree(doc: NameInput, i: number): boolean {
  return (doc.claims[i] ?? 0) <= Claimed.number;
}

/** A place or person that a name in itself is: what "for" joins is a cause, not a country. */
function isName(doc: NameInput, i: number): boolean {
  return isKnown(doc, i) && (bitsAt(doc, i) & (Is.common | Is.mixed | Is.people)) === 0;
}
