import type { Range } from '../../src/model/phrases.ts';
import { overlaps, type Span } from '../../src/model/span.ts';
import type { Candidate } from '../../src/stages/quotes/candidate.ts';
import type { QuoteInput } from '../../src/stages/quotes/input.ts';
import type { GoldQuote } from './corpus.ts';

/** The characters of a range of tokens. */
export function spanOf(input: QuoteInput, { first, end }: Range): Span {
  return { start: input.tokens[first]?.start ?? 0, end: input.tokens[end - 1]?.end ?? 0 };
}

/** The gold attribution whose cue a candidate's cue touches and whose content is nearest to the candidate's. */
export function goldOf(
  input: QuoteInput,
  candidate: Candidate,
  gold: readonly GoldQuote[],
): { quote: GoldQuote; jaccard: number } | undefined {
  const cue = spanOf(input, candidate.cue);
  const own = candidate.content.map((range) => spanOf(input, range));
  let best: { quote: GoldQuote; jaccard: number } | undefined;
  for (const quote of gold) {
    if (!quote.cue || !overlaps(quote.cue, cue)) continue;
    const jaccard = share(own, quote.content);
    if (!best || jaccard > best.jaccard) best = { quote, jaccard };
  }
  return best;
}

/** Shared characters over all characters. */
export function share(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  const size = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return shared / (size(a) + size(b) - shared);
}
