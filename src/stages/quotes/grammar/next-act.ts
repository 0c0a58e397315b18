/** Where a phrase that is said ends because something else is told after it. */
import { SUBORDINATORS } from '../../../lang/en/function-words.ts';
import { pronounOf } from '../../../lang/en/pronouns.ts';
import { words } from '../../../lang/en/word-set.ts';
import type { Parsed } from '../../../model/document.ts';
import { lowerAt, tagAt, verbAt } from '../../../model/phrase-lookup.ts';

/**
 * Whether what is done next begins at `at`, "denied the charge | and left", "demanded his release | and said", where what is
 * said from `start` on is a phrase without a verb.
 */
export function isNextAct(doc: Parsed, start: number, at: number): boolean {
  const and = lowerAt(doc, at) === ',' ? at + 1 : at;
  if (!JOINS_ACTS.has(lowerAt(doc, and))) return false;
  const verb = verbAt(doc, tagAt(doc, and + 1) === 'RB' ? and + 2 : and + 1);
  // "respect" and "own" may be nouns and adjectives as well.
  const isAct = verb?.form === 'finite' && (verb.past || verb.modal || tagAt(doc, verb.first) === 'VBZ');
  return isAct && !mayHaveVerb(doc, start, at);
}

/** "told him to leave | , and when he did, …". */
export function opensNextClause(doc: Parsed, at: number): boolean {
  return lowerAt(doc, at) === ',' && JOINS_ACTS.has(lowerAt(doc, at + 1)) && SUBORDINATORS.has(lowerAt(doc, at + 2));
}

const JOINS_ACTS = words('and but');

/** Nobody looks through a longer phrase for a verb. */
const LONGEST_PHRASE = 40;

/** Whether there is a verb between tokens that may be a clause's, or a subject that needs one. */
function mayHaveVerb(doc: Parsed, first: number, end: number): boolean {
  if (end - first > LONGEST_PHRASE) return true;
  if (pronounOf(doc.tokens[first])?.form === 'subject') return true;
  for (let i = first; i < end; i++) {
    const form = verbAt(doc, i)?.form;
    if (form === 'finite' || form === 'participle' || form === 'base') return true;
  }
  return false;
}
