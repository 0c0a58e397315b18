/** Names in headlines and slogans, where what is done has a capital too: "Ann Tolmer | Leads", "Stop | Tolmer", "Sleepy | Ann". */
import { HEADS_OF_THINGS } from '../../../lang/en/name-parts.ts';
import { SLOGAN_VERBS } from '../../../lang/en/names/people.ts';
import { KNOWN_INFINITIVES } from '../../../lang/en/rewording.ts';
import type { NameInput } from '../article/claimed-tokens.ts';
import { isCapital } from '../article/token-facts.ts';
import { knownOf } from '../words/gazetteer-trie.ts';
import { bitsAt, isCommon, isFirstName, isOrdinary, keyAt } from '../words/word-at.ts';
import { Is } from '../words/word-bits.ts';
import { isPersonsName } from './persons-name.ts';

const HEADS = Is.orgWord | Is.event | Is.law | Is.facility | Is.landscape | Is.company;
const NO_VERB = HEADS | Is.firstName | Is.surname | Is.title | Is.work | Is.people;

/** Index of what somebody does in a headline, "Ann Tolmer | Thinks | …"; `first` where nobody does anything. */
export function deedIn(doc: NameInput, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    if ((bitsAt(doc, i) !== 0 && !isCommon(doc, i)) || bitsAt(doc, i) & NO_VERB) continue;
    const isTagged = isCommon(doc, i) && (doc.tags[i] === 'VBZ' || doc.tags[i] === 'VBD');
    if (!isTagged && !looksLikeDeed(doc, first, i)) continue;
    if (isDoer(doc, first, i, isTagged) && knownOf(doc, first, end).length === 0) return i;
  }
  return first;
}

/** A person, or a body that is known by several words or letters. */
function isDoer(doc: NameInput, first: number, end: number, isTagged: boolean): boolean {
  if (isPersonsName(doc, first, end)) return true;
  return isTagged && knownOf(doc, first, end).some(({ type, weight }) => type === 'ORG' && weight >= 5);
}

/** "Leads" after a whole name: a verb of the language in the third person, whatever it is taken for. */
function looksLikeDeed(doc: NameInput, first: number, i: number): boolean {
  const key = keyAt(doc, i);
  // "Ann Jo Powers" may be a whole name.
  if (i - first < 2 || !key.endsWith('s') || HEADS_OF_THINGS.has(key) || isGiven(doc, i - 1)) return false;
  return KNOWN_INFINITIVES.has(key.slice(0, -1)) || (key.endsWith('es') && KNOWN_INFINITIVES.has(key.slice(0, -2)));
}

/** "Stop | Tolmer", "Elect | Ann": a call before nothing but somebody's name. */
export function isCall(doc: NameInput, i: number, end: number): boolean {
  return SLOGAN_VERBS.has(keyAt(doc, i)) && (isPersonsName(doc, i + 1, end) || (i + 2 === end && isGiven(doc, i + 1)));
}

/** "Sleepy | Ann Tolmer": a word of the language before a first name that the article has oftener without it. */
export function isEpithet(doc: NameInput, i: number, end: number): boolean {
  if (!isOrdinary(doc, i) || !isCapital(doc, i) || bitsAt(doc, i) & IN_NAMES || !isGiven(doc, i + 1)) return false;
  if (i + 2 < end && !isPersonsName(doc, i + 1, end)) return false;
  const [own, name] = [doc.counts.get(keyAt(doc, i)), doc.counts.get(keyAt(doc, i + 1))];
  return i + 2 <= end && (name?.upper ?? 0) > (own?.upper ?? 0) && knownOf(doc, i, end).length === 0;
}

/** What stands in names before a first name: "Lake Victoria", "Mayor Ann", "Hurricane Ann". */
const IN_NAMES =
  HEADS |
  Is.firstName |
  Is.surname |
  Is.title |
  Is.titleModifier |
  Is.role |
  Is.job |
  Is.people |
  Is.known |
  Is.function |
  Is.orgFirst |
  Is.placeFirst |
  Is.eventFirst |
  Is.compass |
  Is.ofHead;

/** A first name that is no other word. */
function isGiven(doc: NameInput, i: number): boolean {
  return isFirstName(doc, i) && !isOrdinary(doc, i);
}
