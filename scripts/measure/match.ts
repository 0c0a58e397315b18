import { spanAt } from '../../src/model/phrase-lookup.ts';
import { overlaps, type Span } from '../../src/model/span.ts';
import type { Annotations, Quote } from '../../src/score/annotations.ts';
import { jaccard, wordsIn, wordsOf } from '../../src/score/words.ts';
import type { Candidate } from '../../src/stages/quotes/candidate.ts';
import type { QuoteInput } from '../../src/stages/quotes/input.ts';

/** What the gold marks in a text, with the words of the contents. */
export interface GoldQuotes {
  readonly words: readonly Span[];
  readonly quotes: readonly { readonly quote: Quote; readonly words: ReadonlySet<number> }[];
}

export function goldQuotes(text: string, { quotes = [] }: Annotations): GoldQuotes {
  const words = wordsIn(text);
  return { words, quotes: quotes.map((quote) => ({ quote, words: wordsOf(words, quote.content) })) };
}

/** The gold quote whose cue a candidate's cue touches and whose content is most like the candidate's. */
export function goldOf(
  input: QuoteInput,
  candidate: Candidate,
  gold: GoldQuotes,
): { quote: Quote; likeness: number } | undefined {
  const cue = spanAt(input, candidate.cue);
  const own = wordsOf(
    gold.words,
    candidate.content.map((range) => spanAt(input, range)),
  );
  let best: { quote: Quote; likeness: number } | undefined;
  for (const { quote, words } of gold.quotes) {
    if (!quote.cue || !overlaps(quote.cue, cue)) continue;
    const likeness = jaccard(own, words);
    if (!best || likeness > best.likeness) best = { quote, likeness };
  }
  return best;
}
