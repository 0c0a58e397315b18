/** Words of a text by number, so that quotation marks, blanks and punctuation at the edges of spans never matter. */
import { firstEndingAfter, type Span } from '../model/span.ts';

/** The runs of letters and digits of a text, in order. */
export function wordsIn(text: string): Span[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** The numbers of the words that spans touch. */
export function wordsOf(words: readonly Span[], spans: readonly Span[]): Set<number> {
  const touched = new Set<number>();
  for (const { start, end } of spans)
    for (let i = firstEndingAfter(words, start); (words[i]?.start ?? end) < end; i++) touched.add(i);
  return touched;
}

/** How many words both have. */
export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

/** Jaccard: shared words over all words of both; 0 where neither has one. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (a.size + b.size - both);
}
