import { HEADS_OF_THINGS } from '../../../lang/en/name-parts.ts';
import { NAME_LINKS } from '../../../lang/en/small-words.ts';
import type { NameInput } from '../article/claimed-tokens.ts';
import { bitsAt, keyAt } from '../words/word-at.ts';
import { Is } from '../words/word-bits.ts';
import type { NameCandidate } from './index.ts';

/** Index of the head word: the last before an "of", "for" or the like, else the last. */
export function headIndex(doc: NameInput, { firstToken, endToken }: NameCandidate): number {
  for (let i = firstToken + 1; i < endToken; i++) {
    if (NAME_LINKS.has(keyAt(doc, i))) return i - 1;
  }
  return endToken - 1;
}

const BODIES = Is.orgWord | Is.company;
const THINGS = BODIES | Is.facility | Is.event | Is.law | Is.work;

/**
 * Whether the last word is one for a body or thing that nobody is called by: "Ann Tolmer Foundation", "Tolmer Report". After
 * one word those for places, events and songs may be family names: "Ann Lane", but "the Tolmer Bridge".
 */
export function namesThing(doc: NameInput, { firstToken, endToken }: NameCandidate): boolean {
  const bits = bitsAt(doc, endToken - 1);
  if (endToken - firstToken < 2 || bits & (Is.surname | Is.firstName)) return false;
  if (HEADS_OF_THINGS.has(keyAt(doc, endToken - 1))) return true;
  const isSure = endToken - firstToken > 2 || keyAt(doc, firstToken - 1) === 'the';
  return (bits & (isSure ? THINGS : BODIES)) > 0;
}
