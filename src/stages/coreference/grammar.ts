/** What word order tells of a phrase: its grammatical place, and whether it is the subject of a verb of saying. */

import type { Ground, Phrase, Role } from './input.ts';
import { readsAt, Tagged, taggedAt } from './token-features.ts';
import { Reads } from './word-features.ts';

interface Place {
  readonly doc: Ground;
  /** For each token the index of its name, or -1. */
  readonly nameAt: Int32Array;
  /** Whether the clause's verb stands before the phrase. */
  readonly verbSeen: boolean;
}

/** The grammatical place of a phrase `[first, end)`; what stands before the verb and behind no preposition is the subject. */
export function roleOf({ doc, nameAt, verbSeen }: Place, first: number, end: number, kind: Phrase['kind']): Role {
  const behind = taggedAt(doc, end);
  if (behind & Tagged.genitive) return 'possessor';
  if (kind === 'pronoun' && taggedAt(doc, first) & Tagged.possessive) return 'possessor';
  if (kind === 'name' && (behind & Tagged.noun || (nameAt[end] ?? -1) >= 0)) return 'modifier';
  const before = taggedAt(doc, first - 1);
  if (before & Tagged.preposition && !(readsAt(doc, first - 1) & Reads.opener)) return 'oblique';
  if (before & Tagged.inflected) return isInverted(doc, first, end) ? 'subject' : 'object';
  return verbSeen && !(behind & Tagged.finite) ? 'object' : 'subject';
}

const MAX_AUXILIARIES = 3;

/** "Smith said", "Smith has also said", "said Smith", "Smith, who said". */
export function speaks(doc: Ground, first: number, behind: number): boolean {
  if (taggedAt(doc, first - 1) & Tagged.saying) return true;
  const relative = readsAt(doc, behind) & Reads.comma ? behind + 1 : behind;
  const end = readsAt(doc, relative) & Reads.relative ? relative + 1 : behind;
  for (let i = end; i < end + MAX_AUXILIARIES; i++) {
    const tagged = taggedAt(doc, i);
    if (tagged & Tagged.saying) return true;
    if (!(tagged & (Tagged.auxiliary | Tagged.adverb))) return false;
  }
  return false;
}

/** “…,” said Smith. */
function isInverted(doc: Ground, first: number, end: number): boolean {
  return (readsAt(doc, first - 2) & Reads.beforeVerb) !== 0 && (readsAt(doc, end) & Reads.behindSubject) !== 0;
}
