export { random } from '../../src/score/random.ts';

/** A copy in an order that `next` decides. */
export function shuffle<T>(list: readonly T[], next: () => number): T[] {
  return list
    .map((item) => ({ item, rank: next() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
