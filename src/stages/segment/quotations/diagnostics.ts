import type { Diagnostic } from '../../../model/document.ts';
import type { Mark } from './marks.ts';
import type { Pairs } from './pair.ts';

/**
 * Adds what is wrong with the marks of one paragraph, in order of position.
 *
 * @param carriedTo - the mark that closes the turn of the paragraph before, and so is no orphan
 * @param goesOn - whether the next paragraph takes up what this one leaves open
 */
export function addDiagnostics(all: Diagnostic[], pairs: Pairs, carriedTo: Mark | undefined, goesOn: boolean): void {
  if (pairs.drafts.length === 0 && pairs.orphans.length === 0) return;
  const found: Diagnostic[] = [];
  for (const { mark, state, mixed, end, reopened } of pairs.drafts) {
    const { start } = mark;
    if (mixed) {
      const message = 'opened by a mark of one style and closed by a mark of another';
      found.push({ code: 'mixed-marks', start, end, message });
    }
    const isOpen = state === 'cut' || (state === 'unclosed' && !(goesOn && mark === pairs.last?.mark));
    if (isOpen || reopened.length > 0) {
      const message = 'this quotation mark is never closed; the quotation ends with its paragraph or at the next mark';
      found.push({ code: 'unclosed-quote', start, end: mark.end, message });
    }
  }
  for (const { start, end } of pairs.orphans) {
    if (start === carriedTo?.start) continue;
    const message = 'this quotation mark closes a quotation that was never opened';
    found.push({ code: 'orphan-quote', start, end, message });
  }
  for (const diagnostic of found.sort((a, b) => a.start - b.start)) all.push(diagnostic);
}
