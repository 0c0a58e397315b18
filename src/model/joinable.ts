/** Disjoint sets of numbers that are joined step by step (union-find; Tarjan 1975). */

/** Numbers from 0 on, each in one set. */
export interface Joinable {
  /** The least number of the set that holds a number. */
  readonly find: (one: number) => number;
  readonly join: (a: number, b: number) => void;
}

/** So many numbers, each in a set of its own. */
export function joinable(count: number): Joinable {
  const parents = Int32Array.from({ length: count }, (_, i) => i);
  const find = (one: number): number => {
    let at = one;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] as number] as number;
      at = parents[at] as number;
    }
    return at;
  };
  const join = (a: number, b: number): void => {
    const [first, second] = [find(a), find(b)];
    parents[Math.max(first, second)] = Math.min(first, second);
  };
  return { find, join };
}
