/**
 * Titles, and the verb "will", that the article gives somebody as a family name: "Rob Singer" makes "Singer" one where it
 * stands alone.
 */
import { ADDRESSED_OFFICES, PLAIN_ADDRESSES } from '../../../lang/en/names/people.ts';
import { Case } from '../words/case.ts';
import { Is } from '../words/word-bits.ts';
import type { TokenFacts } from './token-facts.ts';

type Facts = Pick<TokenFacts, 'bits' | 'cases' | 'keys' | 'tags'>;

/** Notes a family name on all tokens with a capital that read like a title after a first name or a form of address. */
export function addFamilyNames(facts: Facts): void {
  const { bits, cases, keys } = facts;
  const found = familyNames(facts);
  if (found === null) return;
  for (let i = 0; i < keys.length; i++) {
    if (cases[i] !== Case.initial || !found.has(keys[i] ?? '')) continue;
    if (keys[i] !== WILL) bits[i] = (bits[i] ?? 0) | Is.surname;
    else if (isNoVerb(facts, i)) bits[i] = Is.surname;
  }
}

/** The keys of all such names; null for none, as in most articles. */
function familyNames(facts: Facts): Set<string> | null {
  let found: Set<string> | null = null;
  for (let i = 1; i < facts.keys.length; i++) {
    if (!isFamilyName(facts, i)) continue;
    found ??= new Set();
    found.add(facts.keys[i] ?? '');
  }
  return found;
}

/** The one verb that is a family name too, and of a closed class. */
const WILL = 'will';

/** "Georg Will", "Will wrote", "Will, who": nothing that the verb has after it. */
function isNoVerb({ bits, cases, keys, tags }: Facts, i: number): boolean {
  if (cases[i - 1] === Case.initial && (bits[i - 1] ?? 0) & Is.firstName) return true;
  const tag = tags[i + 1];
  return tag === 'VBD' || tag === 'VBZ' || tag === 'POS' || keys[i + 1] === ',';
}

/** A title that no other capital follows, after "Mr." or a first name that is no other word: not "Mr. President". */
function isFamilyName({ bits, cases, keys }: Facts, i: number): boolean {
  // The capital first, as most words have none.
  if (cases[i] !== Case.initial || (cases[i + 1] ?? 0) >= Case.initial) return false;
  if (!((bits[i] ?? 0) & Is.title || keys[i] === WILL)) return false;
  if (ADDRESSED_OFFICES.has(keys[i] ?? '') || cases[i - 1] !== Case.initial) return false;
  const before = bits[i - 1] ?? 0;
  const isGiven = (before & Is.firstName) > 0 && !(before & NO_FIRST_NAME);
  return isGiven || PLAIN_ADDRESSES.has(keys[i - 1] ?? '');
}

const NO_FIRST_NAME = Is.common | Is.mixed | Is.title | Is.country | Is.people;
