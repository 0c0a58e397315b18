import { HOW_OFTEN } from '../../../lang/en/adjuncts.ts';
import type { Parsed } from '../../../model/document.ts';
import { lowerAt, opensQuotation, quotationAt } from '../../../model/phrase-lookup.ts';
import type { Range } from '../../../model/phrases.ts';

/** The quotation that opens at a token. */
export function quotationFrom(doc: Parsed, first: number): Range {
  const here = quotationAt(doc, first);
  let end = first + 1;
  while (here >= 0 && quotationAt(doc, end) === here) end++;
  return { first, end };
}

/** The first token of the quotation that a token stands in; the token itself outside of all. */
export function quotationStart(doc: Parsed, i: number): number {
  const here = quotationAt(doc, i);
  let first = i;
  while (here >= 0 && quotationAt(doc, first - 1) === here) first--;
  return first;
}

/**
 * The quotation that opens at `first` where its own punctuation ends what is said: “You lie!” at the president, “No
 * comment,” when asked; or where how often follows: “no” twice. Undefined where it is part of a clause or list (“a mess” in Ohio, “Work,” “faith” and “hope”).
 */
export function finishedQuotation(doc: Parsed, first: number): Range | undefined {
  if (!opensQuotation(doc, first)) return undefined;
  const whole = quotationFrom(doc, first);
  const last = lowerAt(doc, whole.end - 2);
  const next = lowerAt(doc, whole.end) === 'and' || lowerAt(doc, whole.end) === 'or' ? whole.end + 1 : whole.end;
  const isFinished = /^[,.?!]$/u.test(last) || isCounted(doc, whole.end);
  return isFinished && !opensQuotation(doc, next) ? whole : undefined;
}

/** “no” | twice. */
function isCounted(doc: Parsed, i: number): boolean {
  return HOW_OFTEN.has(lowerAt(doc, i)) && /^[,.;]$/u.test(lowerAt(doc, i + 1));
}
