/**
 * Which sets of shingles are worth comparing: MinHash (Broder 1997) with bands (Leskovec, Rajaraman and Ullman, Mining of
 * Massive Datasets, chapter 3). The signatures are made band by band, so that none is held.
 */

/** Bands of two rows: pairs that share a fifth of all their shingles meet in 96 of 100 cases, those that share a hundredth hardly. */
const BANDS = 80;

/** Band by band the sets that look alike in it, by their indices, in the order of the sets. */
export function* bucketsOfBands(sets: readonly Uint32Array[]): Generator<number[][], void, undefined> {
  for (let band = 0; band < BANDS; band++) {
    const rows = [seeded(2 * band), seeded(2 * band + 1)] as const;
    const found = new Map<number, number[]>();
    for (const [index, set] of sets.entries()) {
      if (set.length === 0) continue;
      const key = bandKey(set, rows);
      const bucket = found.get(key);
      if (bucket) bucket.push(index);
      else found.set(key, [index]);
    }
    yield [...found.values()].filter(({ length }) => length > 1);
  }
}

/** An odd multiplier and what is added: one hash function of a family. */
interface Seed {
  readonly factor: number;
  readonly term: number;
}

/** The n-th hash function; always the same, so that every machine finds the same. */
function seeded(n: number): Seed {
  const mix = (value: number): number => {
    let m = Math.imul(value ^ (value >>> 16), 0x7feb352d);
    m = Math.imul(m ^ (m >>> 15), 0x846ca68b);
    return m ^ (m >>> 16);
  };
  return { factor: mix(2 * n + 1) | 1, term: mix(2 * n + 2) };
}

/** The least hashes of a set by both functions, as one number. */
function bandKey(set: Uint32Array, [a, b]: readonly [Seed, Seed]): number {
  const [termA, factorA, termB, factorB] = [a.term, a.factor, b.term, b.factor];
  let [first, second] = [0x7fffffff, 0x7fffffff];
  for (let i = 0; i < set.length; i++) {
    const shingle = set[i] as number;
    const one = Math.imul(shingle ^ termA, factorA);
    const other = Math.imul(shingle ^ termB, factorB);
    if (one < first) first = one;
    if (other < second) second = other;
  }
  return first * 0x200000 + (second & 0x1fffff);
}
