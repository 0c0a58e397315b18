/** What was found with what it stands for. */
export interface Pair {
  readonly found: number;
  readonly gold: number;
  /** How much they are alike, above 0. */
  readonly likeness: number;
}

/**
 * Pairs things by their numbers one to one, those most alike first; of equals the earlier ones. Those not alike stay alone.
 *
 * @param near the gold that can be alike at all, in order; all of it where nobody says
 */
export function paired(
  found: number,
  gold: number,
  likeness: (found: number, gold: number) => number,
  near: (found: number) => Iterable<number> = () => Array(gold).keys(),
): Pair[] {
  const possible: Pair[] = [];
  for (let f = 0; f < found; f++) {
    for (const g of near(f)) {
      const alike = likeness(f, g);
      if (alike > 0) possible.push({ found: f, gold: g, likeness: alike });
    }
  }
  const [takenFound, takenGold] = [new Set<number>(), new Set<number>()];
  return possible
    .sort((a, b) => b.likeness - a.likeness)
    .filter(({ found: f, gold: g }) => {
      if (takenFound.has(f) || takenGold.has(g)) return false;
      takenFound.add(f);
      takenGold.add(g);
      return true;
    });
}
