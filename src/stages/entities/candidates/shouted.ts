/** Names of bodies in sentences all in capitals, where case tells nothing: "THE HARBOUR GUILD". */
import { PLAIN_BEFORE_BODIES } from '../../../lang/en/name-parts.ts';
import type { NameInput } from '../article/claimed-tokens.ts';
import { isCapital } from '../article/token-facts.ts';
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
