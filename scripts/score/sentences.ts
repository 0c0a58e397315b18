import type { Span } from '../../src/model/span.ts';
import type { Scored } from '../../src/score/annotations.ts';
import { noRates, type Rates } from '../../src/score/rates.ts';

export interface SentenceFigures {
  /** Ends of sentences. */
  readonly boundaries: Rates;
  /** Start and end. */
  readonly whole: Rates;
  /** Documents in which every sentence is right, and how many there are. */
  readonly faultless: { right: number; of: number };
}

/** Counts over all documents. */
export function scoreSentences(documents: Iterable<Scored>): SentenceFigures {
  const figures: SentenceFigures = { boundaries: noRates(), whole: noRates(), faultless: { right: 0, of: 0 } };
  for (const { gold, found } of documents) {
    const [own, theirs] = [found.sentences ?? [], gold.sentences ?? []];
    count(figures.boundaries, own, theirs, ({ end }) => String(end));
    const right = count(figures.whole, own, theirs, ({ start, end }) => `${start} ${end}`);
    figures.faultless.of++;
    figures.faultless.right += Number(right === own.length && right === theirs.length);
  }
  return figures;
}

function count(rates: Rates, own: readonly Span[], theirs: readonly Span[], keyOf: (span: Span) => string): number {
  const keys = new Set(theirs.map(keyOf));
  const right = own.filter((span) => keys.has(keyOf(span))).length;
  rates.right += right;
  rates.met += right;
  rates.found += own.length;
  rates.gold += theirs.length;
  return right;
}
