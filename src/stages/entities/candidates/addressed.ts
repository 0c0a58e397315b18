/** Family names that are offices or common words besides, after a form of address: "Mr. King", "Mrs. Church". */
import { ADDRESSED_OFFICES, PLAIN_ADDRESSES } from '../../../lang/en/names/people.ts';
import { PUBLISHED_BODIES } from '../../../lang/en/outlets.ts';
import type { NameInput } from '../article/claimed-tokens.ts';
import { keyAt } from '../words/word-at.ts';

/** Whether the title at `i`, the last word of a run, is the family name of who is addressed: not "Mr. President". */
export function isAddressed(doc: NameInput, first: number, i: number): boolean {
  if (ADDRESSED_OFFICES.has(keyAt(doc, i))) return false;
  for (let at = first; at < i; at++) if (PLAIN_ADDRESSES.has(keyAt(doc, at))) return true;
  return false;
}

/** Whether one word alone follows a form of address: a person's name, whatever body it could be ("Ms. Magazine" is one). */
export function addressesOne(doc: NameInput, address: number, end: number): boolean {
  if (end - address !== 2 || !PLAIN_ADDRESSES.has(keyAt(doc, address))) return false;
  return !PUBLISHED_BODIES.has(keyAt(doc, end - 1));
}

const AGE = /^[1-9][0-9]$/u;

/** Whether an age follows a name that ends before `i`: ", 32". */
export function isAged(doc: NameInput, i: number): boolean {
  return keyAt(doc, i) === ',' && AGE.test(keyAt(doc, i + 1));
}
