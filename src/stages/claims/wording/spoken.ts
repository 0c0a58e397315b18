import type { Attribution } from '../../../model/document.ts';
import { quotationAt } from '../../../model/phrase-lookup.ts';
import type { Candidate } from '../candidate.ts';
import { tokenOf } from '../unit.ts';

/** Whether the word at a position is the speaker's own: quoted, or in a turn of the layout. */
export function isSpokenAt({ saying, doc, unit }: Candidate, position: number): boolean {
  const attribution = saying?.attribution;
  if (!attribution || attribution.type === 'direct' || isTurn(attribution)) return true;
  if (attribution.type === 'indirect') return false;
  const quotation = quotationAt(doc, tokenOf(unit, position));
  // What tells the content may itself stand in somebody's words.
  return quotation >= 0 && quotation !== quotationAt(doc, saying.cue.tokens[0] ?? -1);
}

/** Whether somebody's words stand behind a label with his name: "LUND: I came late." */
export function isTurn({ rule }: Attribution): boolean {
  return rule === 'indirect/label' || rule.startsWith('layout/');
}
