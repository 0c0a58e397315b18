import { quotationAt } from '../../../model/phrase-lookup.ts';
import type { Candidate } from '../candidate.ts';
import { tokenOf } from '../unit.ts';

/** Whether the word at a position is the speaker's own: quoted, or in a turn of the layout. */
export function isSpokenAt({ saying, doc, unit }: Candidate, position: number): boolean {
  const attribution = saying?.attribution;
  if (!attribution) return true;
  if (attribution.type === 'direct' || attribution.rule.startsWith('layout/')) return true;
  return quotationAt(doc, tokenOf(unit, position)) >= 0;
}
