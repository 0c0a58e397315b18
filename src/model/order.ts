/** Orders that are the same on every machine and in every locale. */

/** Compares texts by UTF-16 code units. */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Forms by how often each stands, the commonest first; the longer, then the one that sorts first, where they are even. */
export function commonest(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || byCodeUnit(a, b)).map(([form]) => form);
}
