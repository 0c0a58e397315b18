import type { NameInput } from '../article/claimed-tokens.ts';
import { isCapital } from '../article/token-facts.ts';
import { knownOf } from '../words/gazetteer-trie.ts';
import { bitsAt, isFirstName, isOrdinary, isSurname } from '../words/word-at.ts';
import { Is } from '../words/word-bits.ts';

/** Words of a name at most. */
const LONGEST = 4;

/**
 * Whether the words are surely somebody's: a first name that is no other word and a family name, or a name that is known as a
 * person's. A first name alone may be a town's, a river's or a storm's.
 */
export function isPersonsName(doc: NameInput, first: number, end: number): boolean {
  const length = end - first;
  if (length < 1 || length > LONGEST) return false;
  if (knownOf(doc, first, end).some(({ type }) => type === 'PERSON')) return true;
  if (length < 2 || !isFirstName(doc, first) || isOrdinary(doc, first)) return false;
  for (let i = first; i < end; i++) if (!isCapital(doc, i)) return false;
  const last = end - 1;
  if (isSurname(doc, last) || isFirstName(doc, last) || !(bitsAt(doc, last) & NO_FAMILY)) return true;
  return knownOf(doc, last, end).some(({ type }) => type === 'PERSON');
}

const NO_FAMILY =
  Is.common | Is.mixed | Is.function | Is.known | Is.people | Is.orgWord | Is.company | Is.facility | Is.landscape;
