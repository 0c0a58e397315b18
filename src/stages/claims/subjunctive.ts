import { lowerAt, tagAt } from '../../model/phrase-lookup.ts';
import type { VerbGroup } from '../../model/phrases.ts';
import type { ClaimInput } from './unit.ts';

/** Words whose verb would bear an s in the present: "the mayor resign". */
const SINGULAR: ReadonlySet<string> = new Set(['NN', 'NNP']);

/** Whether a verb is what somebody wants and no fact: "that he resign", "that the vote be held". Numbers are tokens. */
export function isSubjunctive(doc: ClaimInput, { first, lemma, modal, form }: VerbGroup): boolean {
  const word = lowerAt(doc, first);
  if (modal || form === 'infinitive' || (word !== 'be' && word !== lemma)) return false;
  const tag = tagAt(doc, first);
  if (tag === 'VB') return true;
  const before = lowerAt(doc, first - 1);
  return tag === 'VBP' && (SINGULAR.has(tagAt(doc, first - 1)) || before === 'he' || before === 'she');
}
