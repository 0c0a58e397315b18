/** Which wordings share runs of three words: an inverted index over numbers, a few bytes for each run. */
import { mixed, wordHashesOf } from '../verify/shingles.ts';

/** Words that make a run by which wordings find each other. */
const WIDTH = 3;
/** Entries of the index that one question looks through, rare runs first: what is in all texts tells nothing. */
const MOST_POSTINGS = 600;
/** Fewer runs in common are fewer than four words on end. */
const LEAST_SHARED = 2;

/** Answers which wordings before one share most with it. */
export interface RunIndex {
  /** Their ranks, at most so many, those first that share most, of these the first; only those that are wanted. */
  readonly before: (rank: number, most: number, isWanted: (rank: number) => boolean) => number[];
}

/** The index of wordings, each as words parted by blanks, by their ranks. */
export function runIndexOf(wordings: readonly string[]): RunIndex {
  const { runs, starts } = runsOf(wordings);
  const bits = Math.min(24, Math.max(8, Math.ceil(Math.log2(runs.length + 1))));
  const bucketOf = (at: number): number => (runs[at] as number) >>> (32 - bits);
  const ends = new Uint32Array(2 ** bits + 1);
  for (let at = 0; at < runs.length; at++) ends[bucketOf(at) + 1] = (ends[bucketOf(at) + 1] as number) + 1;
  for (let i = 1; i < ends.length; i++) ends[i] = (ends[i] as number) + (ends[i - 1] as number);
  const postings = new Uint32Array(runs.length);
  const next = ends.slice();
  for (let rank = 0; rank < wordings.length; rank++) {
    for (let at = starts[rank] as number; at < (starts[rank + 1] as number); at++) {
      const bucket = bucketOf(at);
      postings[next[bucket] as number] = rank;
      next[bucket] = (next[bucket] as number) + 1;
    }
  }
  const listsFor = (rank: number): { readonly first: number; readonly end: number }[] => {
    const buckets = new Set<number>();
    for (let at = starts[rank] as number; at < (starts[rank + 1] as number); at++) buckets.add(bucketOf(at));
    return [...buckets]
      .map((bucket) => ({ first: ends[bucket] as number, end: ends[bucket + 1] as number }))
      .sort((a, b) => a.end - a.first - (b.end - b.first) || a.first - b.first);
  };
  return {
    before: (rank, most, isWanted) => {
      const lists = listsFor(rank);
      const shared = sharedBefore(postings, lists, { rank, isWanted });
      return [...shared]
        .filter(([, count]) => count >= LEAST_SHARED)
        .sort(([a, m], [b, n]) => n - m || a - b)
        .slice(0, most)
        .map(([other]) => other);
    },
  };
}

/** How many runs each wanted wording before one shares with it. */
function sharedBefore(
  postings: Uint32Array,
  lists: readonly { readonly first: number; readonly end: number }[],
  { rank, isWanted }: { readonly rank: number; readonly isWanted: (rank: number) => boolean },
): Map<number, number> {
  const shared = new Map<number, number>();
  let looked = 0;
  for (const { first, end } of lists) {
    let last = -1;
    for (let i = first; i < end && looked < MOST_POSTINGS; i++) {
      const other = postings[i] as number;
      if (other >= rank) break;
      looked++;
      if (other !== last && isWanted(other)) shared.set(other, (shared.get(other) ?? 0) + 1);
      last = other;
    }
  }
  return shared;
}

/** The runs of all wordings one after the other, and where those of each begin. */
function runsOf(wordings: readonly string[]): { readonly runs: Uint32Array; readonly starts: Uint32Array } {
  const starts = new Uint32Array(wordings.length + 1);
  const all: Int32Array[] = [];
  for (const [rank, words] of wordings.entries()) {
    const hashes = wordHashesOf(words).slice();
    all.push(hashes);
    starts[rank + 1] = (starts[rank] as number) + Math.max(0, hashes.length - WIDTH + 1);
  }
  const runs = new Uint32Array(starts[wordings.length] as number);
  let at = 0;
  for (const hashes of all) {
    for (let i = 0; i + WIDTH <= hashes.length; i++) {
      runs[at++] = mixed(mixed(hashes[i] as number, hashes[i + 1] as number), hashes[i + 2] as number);
    }
  }
  return { runs, starts };
}
