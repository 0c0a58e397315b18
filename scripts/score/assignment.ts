/**
 * The greatest sum of one-to-one assignments of rows to columns (Kuhn and Munkres, in the form with shortest augmenting
 * paths and potentials: O(n³)).
 *
 * @param gains what each row gains from each column, at least 0; all rows of the same length.
 */
export function greatestSum(gains: readonly (readonly number[])[]): number {
  const size = Math.max(gains.length, gains[0]?.length ?? 0);
  // Row and column 0 stand for nothing: column 0 is where the row that is being assigned starts from.
  const cost = (row: number, column: number): number => -(gains[row - 1]?.[column - 1] ?? 0);
  const [ofRow, ofColumn] = [new Float64Array(size + 1), new Float64Array(size + 1)];
  const rowAt = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) augment(row, { size, cost, ofRow, ofColumn, rowAt });
  let sum = 0;
  for (let column = 1; column <= size; column++) sum -= cost(rowAt[column] ?? 0, column);
  return sum;
}

interface State {
  readonly size: number;
  readonly cost: (row: number, column: number) => number;
  readonly ofRow: Float64Array;
  readonly ofColumn: Float64Array;
  /** The row that each column is assigned to; 0 for none. */
  readonly rowAt: Int32Array;
}

/** Assigns one more row, moving others where that is better. */
function augment(row: number, state: State): void {
  const { size, ofRow, ofColumn, rowAt } = state;
  const slack = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(size + 1);
  const seen = new Set<number>();
  rowAt[0] = row;
  let column = 0;
  do {
    seen.add(column);
    relax(column, state, { slack, from, seen });
    const next = nearest(slack, seen);
    const least = slack[next] as number;
    for (const j of seen) {
      ofRow[rowAt[j] as number] = (ofRow[rowAt[j] as number] as number) + least;
      ofColumn[j] = (ofColumn[j] as number) - least;
    }
    for (let j = 1; j <= size; j++) if (!seen.has(j)) slack[j] = (slack[j] as number) - least;
    column = next;
  } while (rowAt[column] !== 0);
  for (let before = 0; column !== 0; column = before) {
    before = from[column] as number;
    rowAt[column] = rowAt[before] as number;
  }
}

interface Search {
  /** By how much each column is dearer than what was paid so far, and from which one it is reached so. */
  readonly slack: Float64Array;
  readonly from: Int32Array;
  readonly seen: ReadonlySet<number>;
}

/** Notes which columns are reached more cheaply from this one. */
function relax(column: number, { size, cost, ofRow, ofColumn, rowAt }: State, { slack, from, seen }: Search): void {
  const row = rowAt[column] as number;
  for (let j = 1; j <= size; j++) {
    if (seen.has(j)) continue;
    const reduced = cost(row, j) - (ofRow[row] as number) - (ofColumn[j] as number);
    if (reduced >= (slack[j] as number)) continue;
    slack[j] = reduced;
    from[j] = column;
  }
}

/** The column not yet seen that is reached most cheaply. */
function nearest(slack: Float64Array, seen: ReadonlySet<number>): number {
  let best = 0;
  for (let j = 1; j < slack.length; j++)
    if (!seen.has(j) && (best === 0 || (slack[j] as number) < (slack[best] as number))) best = j;
  return best;
}
