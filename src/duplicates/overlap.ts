/** Whether two articles that look alike are copies: how much of their shingles they truly share. */
import type { Fingerprint } from './fingerprint.ts';

/** What makes a copy. */
interface Threshold {
  /** Share of the shingles of both that both have (Jaccard). */
  readonly resemblance: number;
  /** Share of the shorter one's that the longer one has (containment). */
  readonly containment: number;
}

/** Who quotes the same people of the same matter is no copy: where nothing but quotes and names is known, more must be the same. */
const THRESHOLDS: Readonly<Record<Fingerprint['basis'], Threshold>> = {
  text: { resemblance: 0.5, containment: 0.75 },
  quotes: { resemblance: 0.65, containment: 0.9 },
};
/** An article shortened to less than this share of the other is an item of it, not the article. */
const LEAST_LENGTH = 0.2;
/** Fewer shingles are a line that anybody may have. */
const LEAST_SHINGLES = 12;

/** Whether one article is a copy of the other, or of a part of it. Symmetric. */
export function isCopy(a: Fingerprint, b: Fingerprint): boolean {
  if (a.basis !== b.basis) return false;
  const [short, long] = [a.shingles, b.shingles].sort((one, other) => one.length - other.length) as [
    Uint32Array,
    Uint32Array,
  ];
  if (short.length < LEAST_SHINGLES || short.length < long.length * LEAST_LENGTH) return false;
  const { resemblance, containment } = THRESHOLDS[a.basis];
  const shared = sharedBy(short, long);
  return shared >= containment * short.length || shared >= resemblance * (short.length + long.length - shared);
}

/** How many numbers are in both; both ascend. */
function sharedBy(a: Uint32Array, b: Uint32Array): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared;
}
