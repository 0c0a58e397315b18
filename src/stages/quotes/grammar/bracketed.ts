import type { Parsed } from '../../../model/document.ts';
import { lowerAt } from '../../../model/phrase-lookup.ts';

/** Whether a bracket that opens among the tokens from `first` on is still open at `at`: "Brunstad (Norwegian: Brunstad)". */
export function isBracketed(doc: Parsed, first: number, at: number): boolean {
  for (let i = at - 1; i >= first; i--) {
    if (lowerAt(doc, i) === ')') return false;
    if (lowerAt(doc, i) === '(') return true;
  }
  return false;
}
