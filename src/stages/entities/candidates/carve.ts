import { MINISTRIES, NATIONS_NOUNS, PARTIES, SHORT_NATIONS } from '../../../lang/en/name-parts.ts';
import { PAGEANTS, PARTY_LETTERS, TENURES } from '../../../lang/en/names/people.ts';
import { PLURAL_HEADS } from '../../../lang/en/names/places.ts';
import { NOUN_KINDS } from '../../../lang/en/role-nouns.ts';
import { isStateInShort } from '../../../lang/en/states.ts';
import type { NameInput } from '../article/claimed-tokens.ts';
import { isCapital } from '../article/token-facts.ts';
import { Case } from '../words/case.ts';
import { knownOf } from '../words/gazetteer-trie.ts';
import { bitsAt, isCommon, isFirstName, isOrdinary, isPeople, isSuffix, isTitle, keyAt } from '../words/word-at.ts';
import { Is } from '../words/word-bits.ts';
import { addressesOne, isAddressed, isAged } from './addressed.ts';
import { electionOf } from './election.ts';
import { deedIn } from './headlines.ts';
import { isJobBefore } from './jobs.ts';
import { type Piece, piece, type Run } from './piece.ts';
import { tidy } from './tidy.ts';

const HEADS = Is.orgWord | Is.event | Is.law | Is.facility | Is.landscape | Is.company;

/**
 * Parts a run into its names, which are added to `pieces`: titles, peoples and countries that stand before another name
 * go their own way.
 */
export function carve(doc: NameInput, run: Run, pieces: Piece[]): void {
  const { first, end, entity, quoted } = run;
  if (quoted) pieces.push({ first, end, entity: null, quoted, titleFirst: null });
  else if (entity) pieces.push({ first, end, entity, quoted, titleFirst: titleBefore(doc, first) });
  else carveCapitals(doc, first, end, pieces);
}

function carveCapitals(doc: NameInput, from: number, to: number, pieces: Piece[]): void {
  const { first, end } = tidy(doc, from, to);
  if (first >= end || isLabel(doc, first, end)) return;
  if (isPluralHead(doc, first, end)) {
    carveCapitals(doc, first + 1, end, pieces);
    return;
  }
  const verb = deedIn(doc, first, end);
  if (verb > first) {
    carveCapitals(doc, first, verb, pieces);
    carveCapitals(doc, verb + 1, end, pieces);
    return;
  }
  const election = electionOf(doc, first, end);
  if (election) pieces.push(election);
  else if (knownOf(doc, first, end).length > 0) pieces.push(piece(first, end));
  else carvePeople(doc, first, end, pieces);
}

/** "Camps" before the names of two: they begin after it. */
function isPluralHead(doc: NameInput, first: number, end: number): boolean {
  return PLURAL_HEADS.has(keyAt(doc, first)) && (end - first > 1 || doc.listed.has(end));
}

function carvePeople(doc: NameInput, first: number, end: number, pieces: Piece[]): void {
  if (byOffice(doc, first, end, pieces)) return;
  const person = personAfter(doc, first, end);
  if (person > first) {
    carveCapitals(doc, first, person, pieces);
    pieces.push(piece(person, end));
  } else if (!byTitle(doc, first, end, pieces)) byPeople(doc, first, end, pieces);
}

/** "then-Secretary of State | Ann Tolmer", "Speaker of the | House | Ann Tolmer": false where no office ends in the run. */
function byOffice(doc: NameInput, first: number, end: number, pieces: Piece[]): boolean {
  const office = keyAt(doc, first - 1) === 'the' ? first - 3 : first - 2;
  if (keyAt(doc, office + 1) !== 'of' || !(bitsAt(doc, office) & (Is.title | Is.role))) return false;
  const isMinistry = MINISTRIES.has(keyAt(doc, first)) && doc.sentenceOf[office] === doc.sentenceOf[first];
  let name = first + 1;
  while (name < end && !isPersonHere(doc, name, end, isMinistry)) name++;
  if (name >= end) return false;
  if (!isMinistry) carveCapitals(doc, first, name, pieces);
  // A title is no title with another name in it.
  pieces.push(piece(name, end, isMinistry && isCapital(doc, office) ? office : null));
  return true;
}

/** Whether a whole name fills the rest of the run; after a ministry a family name will do. */
function isPersonHere(doc: NameInput, name: number, end: number, isMinistry: boolean): boolean {
  if (!isPersonal(doc, name, end) || !hasCapitals(doc, name, end)) return false;
  return end - name > 1 ? isOnlyFirstName(doc, name) : isMinistry && !isCommon(doc, name);
}

/** "T-beam", "X-ray", "D-Vt.", "R-NM": a letter and a word is a kind of thing or tells a party; "G-II" is a name. */
function isLabel(doc: NameInput, first: number, end: number): boolean {
  if (end - first !== 1) return false;
  const key = keyAt(doc, first);
  if (!key.includes('-')) return false;
  return doc.cases[first] === Case.upper ? isSeat(key) : LABEL.test(key);
}

/** The letter of a party and a state of America. */
function isSeat(key: string): boolean {
  return key[1] === '-' && PARTY_LETTERS.has(key.charAt(0)) && isStateInShort(key.slice(2));
}

const LABEL = /^\p{L}-\p{L}{2,}$/u;

/** Where a person's name begins after an organisation's or a member's: "Harbour Party of Norway | Ann Tolmer", "Ohio Democrat | Ann Tolmer". */
function personAfter(doc: NameInput, first: number, end: number): number {
  for (let i = first; i < end - 1; i++)
    if (isTitle(doc, i) || isJobBefore(doc, first, i, afterTitle(doc, i, end), end)) return first;
  for (let i = end - 2; i > first; i--) {
    const afterGroup =
      (end - first > 3 && isGroup(doc, first, i)) ||
      (isOnlyFirstName(doc, i) && (endsGroup(doc, i - 1) || isMember(doc, i - 1)));
    const isWithin = knownOf(doc, i - 1, i + 1).length > 0; // "South Carolina"
    if (afterGroup && !isWithin && isPersonal(doc, i, end) && hasCapitals(doc, i, end)) return i;
  }
  return first;
}

/** A first name that is no other word. */
function isOnlyFirstName(doc: NameInput, i: number): boolean {
  return isFirstName(doc, i) && !isOrdinary(doc, i);
}

/** A word for an organisation, or a known name that is no person's. */
function endsGroup(doc: NameInput, i: number): boolean {
  const bits = bitsAt(doc, i);
  if (bits & (Is.title | Is.people)) return false;
  return (bits & Is.orgWord) > 0 || ((bits & Is.known) > 0 && (bits & (Is.firstName | Is.surname)) === 0);
}

/** One of a people or party, and nobody's first name. */
function isMember(doc: NameInput, i: number): boolean {
  const bits = bitsAt(doc, i);
  return (bits & Is.people) > 0 && !(bits & (Is.firstName | Is.surname));
}

/** Whether the tokens are a known name of several words that is no person's. */
function isGroup(doc: NameInput, first: number, end: number): boolean {
  if (end - first < 2) return false;
  return knownOf(doc, first, end).some(({ type, weight }) => weight >= 5 && (type === 'ORG' || type === 'GPE'));
}

function hasCapitals(doc: NameInput, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!isCapital(doc, i)) return false;
  return true;
}

/** First token of the title right before a name of the lexicon; null where none is. */
function titleBefore(doc: NameInput, name: number): number | null {
  const start = doc.sentences[doc.sentenceOf[name] ?? 0]?.firstToken ?? 0;
  let first = name;
  while (first > start && isCapital(doc, first - 1)) first--;
  return first < name && isTitle(doc, name - 1) ? titleStart(doc, first, name - 1) : null;
}

/** The words of a run as the tables have them. */
export function nameOf(doc: NameInput, first: number, end: number): string {
  let name = keyAt(doc, first);
  for (let i = first + 1; i < end; i++) name += ` ${keyAt(doc, i)}`;
  return name;
}

/**
 * "Norwegian | President | Ingrid Halvik", "U.S. | Assistant Secretary of Ports | Ann Tolmer"; a title that no
 * name follows is left out ("the U.S. | President"). False where there is no title.
 */
function byTitle(doc: NameInput, first: number, end: number, pieces: Piece[]): boolean {
  const last = lastTitle(doc, first, end);
  if (last < 0) return false;
  const nameFirst = afterTitle(doc, last, end);
  const from = titleStart(doc, first, last);
  if (from > first) byPeople(doc, first, from, pieces);
  // A trade is no form of address: it belongs to no name.
  if (nameFirst < end) pieces.push(piece(nameFirst, end, isTitle(doc, last) ? from : null));
  return true;
}

/** Index of the last word that is a title with a name, or nothing, after it; -1 where there is none. */
function lastTitle(doc: NameInput, first: number, end: number): number {
  for (let i = end - 1; i >= first; i--) {
    // In "Martin King Jr." it is a surname.
    if (i > first && i + 2 === end && isSuffix(doc, i + 1)) continue;
    if (isJobBefore(doc, first, i, afterTitle(doc, i, end), end)) return i;
    if (!isTitle(doc, i)) continue;
    if (i < end - 1 ? hasPerson(doc, i, end) : endsInTitle(doc, first, i)) return i;
  }
  return -1;
}

/** Whether a person's name follows the title at `i`. */
function hasPerson(doc: NameInput, i: number, end: number): boolean {
  return addressesOne(doc, i, end) || isPersonal(doc, afterTitle(doc, i, end), end);
}

/** Whether a title that nothing follows is one; after a first name it is a family name: "Ann Major", "Mr. Major". */
function endsInTitle(doc: NameInput, first: number, i: number): boolean {
  if (i === first) return soleTitle(doc, i);
  if (isAddressed(doc, first, i)) return false;
  // "Ministry of Justice", "Ann T. King".
  if (keyAt(doc, i - 1) === 'of' || isInitial(doc, i - 1)) return false;
  const before = bitsAt(doc, i - 1);
  // "Zsolna Shah, 32": a family name after a word that no list has.
  if (before === 0 && bitsAt(doc, i) & Is.surname && isAged(doc, i + 1)) return false;
  return !(before & Is.firstName) || (before & (Is.title | Is.people)) > 0;
}

function isInitial({ tokens, cases }: NameInput, i: number): boolean {
  const { text = '' } = tokens[i] ?? {};
  return cases[i] === Case.upper && text.length === 2 && text[1] === '.';
}

/** A title that stands alone is no name, unless it may be a family name and nothing says that it is a title here. */
function soleTitle(doc: NameInput, i: number): boolean {
  const bits = bitsAt(doc, i);
  if (!(bits & (Is.surname | Is.firstName)) || doc.keys[i + 1] === 'of') return true;
  return (bitsAt(doc, i - 1) & (Is.function | Is.people)) > 0 && doc.opens[i] !== 1;
}

/** Words with a capital in a personal name at most. */
const LONGEST_PERSON = 5;

/** Whether what follows a title can be a person's name; nothing at all can. */
function isPersonal(doc: NameInput, first: number, end: number): boolean {
  let capitals = 0;
  for (let i = first; i < end; i++) {
    if (isCapital(doc, i) && ++capitals > LONGEST_PERSON) return false;
    const bits = bitsAt(doc, i);
    // "Ann Day Tolmer".
    const isInner = i > first && i < end - 1 && isOnlyFirstName(doc, first) && !(bits & Is.orgWord);
    if (isInner && doc.keys[i] !== 'of' && doc.keys[i] !== 'for') continue;
    if (bits & (Is.orgWord | Is.company | Is.event | Is.law | Is.ofHead) && !(bits & (Is.surname | Is.firstName)))
      return false;
    if (doc.keys[i] === 'of' || doc.keys[i] === 'for') return false;
  }
  return true;
}

/** Where the name begins after a title and its "of State", "of Ports and Coastal Works". */
function afterTitle(doc: NameInput, title: number, end: number): number {
  let i = title + 1;
  if (keyAt(doc, title) === 'miss') return afterPageant(doc, i, end);
  if (doc.keys[i] !== 'of') return i;
  i++;
  while (i < end && (!isCapital(doc, i) || isOrdinary(doc, i)) && !isFirstName(doc, i)) i++;
  return i;
}

/** Past "Universe" of "Miss Universe | Ann Tolmer", "Norway" of "Miss Norway"; not "Jordan", which is a family name too. */
function afterPageant(doc: NameInput, first: number, end: number): number {
  if (PAGEANTS.has(keyAt(doc, first))) return first + 1;
  for (const length of [2, 1]) {
    if (first + length > end || bitsAt(doc, first) & (Is.firstName | Is.surname)) continue;
    if (isPlace(doc, first, first + length)) return first + length;
  }
  return first;
}

/** Back over "Deputy Prime" of "Deputy Prime Minister"; not over "House" of "White House | Press Secretary". */
function titleStart(doc: NameInput, first: number, title: number): number {
  let i = title;
  while (i > first && bitsAt(doc, i - 1) & (Is.title | Is.titleModifier) && !isPeople(doc, i - 1)) {
    if (i - 1 > first && knownOf(doc, i - 2, i).length > 0) break;
    i--;
  }
  while (i > first && !isCapital(doc, i - 1)) i--;
  return i;
}

/** "American | Ann Tolmer", "Norwegian | Government"; but "Norwegian Coastal Forces" is one. */
function byPeople(doc: NameInput, from: number, end: number, pieces: Piece[]): void {
  let first = isTenure(doc, from, end) ? from + 1 : from;
  for (;;) {
    const split = leadingNation(doc, first, end);
    if (split <= first || split >= end || knownOf(doc, first, end).length > 0) break;
    const generic = isGeneric(doc, split, end);
    if (!generic && hasHead(doc, split, end)) break;
    pieces.push(piece(first, split));
    if (generic) return;
    first = split;
  }
  const adjective = endsInAdjective(doc, first, end) ? end - 1 : end;
  pieces.push(piece(first, adjective));
  if (adjective < end) pieces.push(piece(adjective, end));
}

/** "Former | Varnian Mayor Tolmer", "Interim | HG Chairwoman": when somebody held the office is no part of the place's or body's name. */
function isTenure(doc: NameInput, first: number, end: number): boolean {
  return end - first > 1 && TENURES.has(keyAt(doc, first)) && knownOf(doc, first, end).length === 0;
}

/** "Senate | Democratic", "Virginia | Republican": who belongs to a party of that body or place. */
function endsInAdjective(doc: NameInput, first: number, end: number): boolean {
  if (end - first !== 2 || !isPeople(doc, end - 1) || keyAt(doc, end - 1).endsWith('s')) return false;
  const isOfParty = (bitsAt(doc, end - 1) & Is.titleModifier) > 0 || PARTIES.has(keyAt(doc, end - 1));
  if (!isOfParty || knownOf(doc, first, end).length > 0) return false;
  const before = bitsAt(doc, first);
  const isState = knownOf(doc, first, first + 1).some(({ type }) => type === 'GPE');
  return !(before & Is.people) && ((before & (Is.orgWord | Is.facility)) > 0 || isState);
}

/** End of the people, country or well-known city that the run begins with; `first` where it begins with none. */
function leadingNation(doc: NameInput, first: number, end: number): number {
  if (end - first > 2 && isPlace(doc, first, first + 2)) return first + 2;
  const bits = bitsAt(doc, first);
  if (bits & (Is.firstName | Is.surname)) return first;
  if (bits & Is.people) return isPeople(doc, first + 1) && first + 1 < end ? first + 2 : first + 1;
  if (bits & Is.country || SHORT_NATIONS.has(keyAt(doc, first))) return first + 1;
  return end - first > 2 && isPlace(doc, first, first + 1) ? first + 1 : first;
}

function isPlace(doc: NameInput, first: number, end: number): boolean {
  return knownOf(doc, first, end).some(({ type, weight }) => weight >= 5 && (type === 'GPE' || type === 'NORP'));
}

function isGeneric(doc: NameInput, first: number, end: number): boolean {
  if (end - first !== 1 || isPeople(doc, first)) return false;
  const key = keyAt(doc, first);
  return NATIONS_NOUNS.has(key) || (key.endsWith('s') && isPersonNoun(key.slice(0, -1)));
}

/** "Norwegian | Nurses". */
function isPersonNoun(noun: string): boolean {
  return NOUN_KINDS.get(noun)?.[0] === 'person';
}

/**
 * Whether some word in it makes it a name with the nation: "Norwegian Coastal Forces", "Norwegian Open"; not the family name
 * in "Norwegian | Ingrid Baker", whatever thing it is called after: "American | Ann Heath".
 */
function hasHead(doc: NameInput, first: number, end: number): boolean {
  const isNamed = end - first > 1 && isOnlyFirstName(doc, first);
  for (let i = first; i < end; i++) {
    const bits = bitsAt(doc, i);
    if (isNamed && i === first + 1 && bits & Is.surname) continue;
    if (bits & HEADS || (i === end - 1 && bits & Is.region)) return true;
  }
  return isOrdinary(doc, end - 1) && !isNamed;
}
