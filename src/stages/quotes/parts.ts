import { lowerAt, nounPhraseAt, quotationAt, sentenceAround, tagAt } from '../../model/phrase-lookup.ts';
import type { Range } from '../../model/phrases.ts';
import { rightExtended } from './grammar/extended-phrase.ts';
import type { QuoteInput } from './input.ts';
import { leftRange } from './left.ts';

/** The source that begins at token `i`: a noun phrase with all that belongs to it, or else all up to the next mark. */
export function sourceFrom(input: QuoteInput, i: number): Range | null {
  const { end } = sentenceAround(input, i);
  const phrase = nounPhraseAt(input, i);
  return phrase ? rightExtended(input, { ...phrase, first: i }, end) : upToMark(input, i, end);
}

/** A source that reads like a verb ("court papers"). */
function upToMark(input: QuoteInput, first: number, limit: number): Range | null {
  let end = first;
  while (end < limit && tagAt(input, end) !== 'PUNCT') end++;
  return end > first ? { first, end } : null;
}

/** The statement that ends before token `i`: its sentence up to there, or its quotation, without a comma between. */
export function statementBefore(input: QuoteInput, i: number): Range | undefined {
  const comma = lowerAt(input, i - 1) === ',' && quotationAt(input, i - 1) < 0;
  return leftRange(input, comma ? i - 1 : i);
}
