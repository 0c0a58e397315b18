/** Which texts hold the shingles of a quotation: an inverted index, made once for all texts. */
import { SHINGLE_BITS } from './shingles.ts';

/** Answers which texts share most with some shingles. */
export interface InvertedIndex {
  /**
   * Indices of texts, those that share most first; rare shingles count more. All that share everything come, up to `most`
   * threefold, and so many of the others as share a fair part.
   */
  readonly candidates: (shingles: Uint32Array, most: number) => number[];
}

/** Texts that share less of what counts are left out, but for the first. */
const LEAST_SHARE = 0.2;
/** Postings of common shingles that one question looks through; rarer ones come first. */
const MOST_POSTINGS = 2_000_000;

/** The index of the texts with these shingles (ascending, distinct): two passes over them, 4 bytes for each. */
export function invertedIndexOf(texts: readonly Uint32Array[]): InvertedIndex {
  const total = texts.reduce((sum, { length }) => sum + length, 0);
  const bits = Math.min(SHINGLE_BITS, Math.max(10, Math.ceil(Math.log2(total + 1)) - 3));
  const shift = SHINGLE_BITS - bits;
  const ends = new Uint32Array(2 ** bits + 1);
  for (const shingles of texts) {
    for (let i = 0; i < shingles.length; i++) {
      const bucket = ((shingles[i] as number) >>> shift) + 1;
      ends[bucket] = (ends[bucket] as number) + 1;
    }
  }
  for (let i = 1; i < ends.length; i++) ends[i] = (ends[i] as number) + (ends[i - 1] as number);
  const postings = new Uint32Array(total);
  const next = ends.slice();
  for (const [text, shingles] of texts.entries()) {
    for (let i = 0; i < shingles.length; i++) {
      const bucket = (shingles[i] as number) >>> shift;
      const at = next[bucket] as number;
      postings[at] = text;
      next[bucket] = at + 1;
    }
  }
  return {
    candidates: (shingles, most) => candidatesIn({ ends, postings, shift, texts: texts.length }, shingles, most),
  };
}

interface Lists {
  /** Where the list of each shingle begins in the postings, and the next one's. */
  readonly ends: Uint32Array;
  readonly postings: Uint32Array;
  readonly shift: number;
  readonly texts: number;
}

function candidatesIn({ ends, postings, shift, texts }: Lists, shingles: Uint32Array, most: number): number[] {
  const lists = [...new Set(Array.from(shingles, (shingle) => shingle >>> shift))]
    .map((bucket) => ({ first: ends[bucket] as number, end: ends[bucket + 1] as number }))
    .filter(({ first, end }) => end > first)
    .sort((a, b) => a.end - a.first - (b.end - b.first));
  const scores = new Map<number, number>();
  let [looked, whole] = [0, 0];
  for (const { first, end } of lists) {
    looked += end - first;
    if (looked > MOST_POSTINGS && whole > 0) break;
    const weight = Math.log(1 + texts / (end - first));
    whole += weight;
    let last = -1;
    for (let i = first; i < end; i++) {
      const text = postings[i] as number;
      if (text !== last) scores.set(text, (scores.get(text) ?? 0) + weight);
      last = text;
    }
  }
  const ranked = [...scores].sort(([a, m], [b, n]) => n - m || a - b);
  const complete = ranked.filter(([, score]) => score >= whole * (1 - 1e-9)).length;
  const fair = ranked.filter(([, score], i) => i < most / 4 || score >= whole * LEAST_SHARE);
  return fair.slice(0, Math.min(complete, most * 3) + most).map(([text]) => text);
}
