import type { Parsed } from '../../../model/document.ts';
import { closesQuotation, lowerAt, nounPhraseAt, opensQuotation, tagAt, verbAt } from '../../../model/phrase-lookup.ts';
import { quotationFrom } from './quotation.ts';

/**
 * Whether a phrase begins at a token that says on with the verb of the one before left out: "and Tom Okello | that they would
 * fall", ", Okello | “let us see”" after another quotation.
 */
export function gappedAt(doc: Parsed, i: number): boolean {
  const phrase = nounPhraseAt(doc, i);
  if (phrase?.first !== i || phrase.head !== phrase.end - 1 || !tagAt(doc, phrase.head).startsWith('NNP')) return false;
  const joiner = lowerAt(doc, i - 1);
  if (joiner !== 'and' && joiner !== ',' && joiner !== ';') return false;
  // Not "and the plan that failed".
  if (lowerAt(doc, phrase.end) === 'that')
    return (
      joiner === 'and' &&
      nounPhraseAt(doc, phrase.end + 1)?.first === phrase.end + 1 &&
      isClauseFrom(doc, phrase.end + 1)
    );
  const before = joiner === 'and' && lowerAt(doc, i - 2) === ',' ? i - 3 : i - 2;
  return opensQuotation(doc, phrase.end) && closesQuotation(doc, before) && endsAfter(doc, phrase.end);
}

/** Whether a verb follows the phrase at a token: "they would fall", not "same day". */
function isClauseFrom(doc: Parsed, i: number): boolean {
  return verbAt(doc, nounPhraseAt(doc, i)?.end ?? i)?.form === 'finite';
}

/** Whether a mark or the end follows the quotation that opens at a token: not Okello “Ox” Banda. */
function endsAfter(doc: Parsed, first: number): boolean {
  return /^(?:[,.;]|and|)$/u.test(lowerAt(doc, quotationFrom(doc, first).end));
}
