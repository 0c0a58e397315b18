import { MONTHS } from '../../../lang/en/calendar.ts';
import { ELECTION_HEADS, ELECTION_WORDS } from '../../../lang/en/names/other.ts';
import type { NameInput } from '../article/claimed-tokens.ts';
import { isCapital } from '../article/token-facts.ts';
import { knownOf } from '../words/gazetteer-trie.ts';
import { keyAt } from '../words/word-at.ts';
import { type Piece, piece } from './piece.ts';

const YEAR = /^(?:1[789]|20)\d\d$/u;

/**
 * "2001 Norwegian general election", "May 2001 United Kingdom local election": the year before a place, and the
 * words after it up to "election", make one name; null where one of the three is missing.
 */
export function electionOf(doc: NameInput, first: number, end: number): Piece | null {
  if (!YEAR.test(keyAt(doc, first - 1)) || doc.sentenceOf[first - 1] !== doc.sentenceOf[first]) return null;
  let last = end;
  while (last < end + 4 && ELECTION_WORDS.has(keyAt(doc, last))) last++;
  const head = keyAt(doc, last);
  const within = ELECTION_HEADS.has(keyAt(doc, end - 1)) && last === end;
  if (!within && (!ELECTION_HEADS.has(head) || doc.sentenceOf[last] !== doc.sentenceOf[first])) return null;
  const from = MONTHS.has(keyAt(doc, first - 2)) ? first - 2 : first - 1;
  const to = within ? end : last + 1;
  return piece(from, withPlace(doc, to));
}

/** "2001 Norwegian Senate special election in Nordvik". */
function withPlace(doc: NameInput, end: number): number {
  if (doc.keys[end] !== 'in' || !isCapital(doc, end + 1) || doc.sentenceOf[end + 1] !== doc.sentenceOf[end]) return end;
  for (const to of [end + 3, end + 2]) {
    if (knownOf(doc, end + 1, to).some(({ type }) => type === 'GPE')) return to;
  }
  return end;
}
