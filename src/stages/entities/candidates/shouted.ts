/** Names of bodies in sentences all in capitals, where case tells nothing: "THE HARBOUR GUILD". */
import { PLAIN_BEFORE_BODIES } from '../../../lang/en/name-parts.ts';
import type { NameInput } from '../article/claimed-tokens.ts';
import { isCapital } from '../article/token-facts.ts';
import { Case } from '../words/case.ts';
import { bitsAt, isOrgWord, keyAt } from '../words/word-at.ts';
import { Is } from '../words/word-bits.ts';

/** Words of such a name at most, its article not counted. */
const LONGEST = 4;

/**
 * Whether the word belongs to what looks like the name of a body: after an article a word that says which, and a word for a
 * body; or words before their initials in brackets.
 */
export function isShoutedBody(doc: NameInput, i: number): boolean {
  let first = i;
  while (first > i - LONGEST && isWord(doc, first - 1) && doc.sentenceOf[first - 1] === doc.sentenceOf[i]) first--;
  let end = i + 1;
  while (end < first + LONGEST && !isOrgWord(doc, end - 1) && isWord(doc, end)) end++;
  if (end - first < 2 || end <= i || !isWord(doc, i)) return false;
  if (isInitialled(doc, first, end)) return true;
  return keyAt(doc, first - 1) === 'the' && isOrgWord(doc, end - 1) && !PLAIN_BEFORE_BODIES.has(keyAt(doc, first));
}

/** A noun or adjective that is no title. */
function isWord(doc: NameInput, i: number): boolean {
  const tag = doc.classes[i];
  if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ') return false;
  return isCapital(doc, i) && (bitsAt(doc, i) & (Is.function | Is.title | Is.people | Is.calendar)) === 0;
}

/** "HARBOUR GUILD (HG)". */
function isInitialled(doc: NameInput, first: number, end: number): boolean {
  const initials = keyAt(doc, end + 1);
  if (keyAt(doc, end) !== '(' || keyAt(doc, end + 2) !== ')' || initials.length !== end - first) return false;
  for (let i = first; i < end; i++) if (keyAt(doc, i)[0] !== initials[i - first]) return false;
  return true;
}

/** Words in capitals in a row at least, that they are a shout and no name. */
const LEAST = 3;
/** How far a shout is looked along. */
const REACH = 8;

/** Whether a word in capitals stands in a row of such, one of them a small word or two of them plain: "HE HAS LEFT — Tolmer denies it". */
export function isShouted(doc: NameInput, i: number): boolean {
  if (!isLoud(doc, i)) return false;
  let first = i;
  while (i - first < REACH && isLoud(doc, first - 1) && doc.sentenceOf[first - 1] === doc.sentenceOf[i]) first--;
  let end = i + 1;
  while (end - i < REACH && isLoud(doc, end) && doc.sentenceOf[end] === doc.sentenceOf[i]) end++;
  if (end - first < LEAST) return false;
  let plain = 0;
  for (let at = first; at < end; at++) {
    const bits = bitsAt(doc, at);
    if (bits & Is.function) plain += 2;
    else if (bits & Is.common && !(bits & Is.known)) plain++;
  }
  return plain >= 2;
}

/** Two letters or more, all capitals, without full stops. */
function isLoud(doc: NameInput, i: number): boolean {
  return doc.cases[i] === Case.upper && keyAt(doc, i).length > 1 && !doc.tokens[i]?.text.includes('.');
}
