/** How far a figure may be off by the choice of the documents: the bootstrap (Efron), over documents. */
import { random } from './random.ts';

/** So many times the documents are drawn again; always the same draws. */
const DRAWS = 1000;
const SEED = 20130924;

/** The 2.5th and the 97.5th percentile. */
export type Interval = readonly [low: number, high: number];

/**
 * The 95 % interval of each figure; null for all where there are fewer than two documents.
 *
 * @param rows counts of each document, all of the same length
 * @param figures the figures of summed counts, shares from 0 to 1; null where there is nothing to measure, as in draws that
 *   miss the few documents which have something: these draws say nothing of the figure
 */
export function intervals(
  rows: readonly Float64Array[],
  figures: (sums: Float64Array) => readonly (number | null)[],
): (Interval | null)[] | null {
  const [first] = rows;
  if (!first || rows.length < 2) return null;
  const next = random(SEED);
  const drawn: (readonly (number | null)[])[] = [];
  const sums = new Float64Array(first.length);
  for (let i = 0; i < DRAWS; i++) {
    sums.fill(0);
    for (let j = 0; j < rows.length; j++) {
      const row = rows[Math.floor(next() * rows.length)] as Float64Array;
      for (let k = 0; k < row.length; k++) sums[k] = (sums[k] as number) + (row[k] as number);
    }
    drawn.push(figures(sums));
  }
  return figures(sums).map((_, k) => percentiles(drawn.flatMap((one) => one[k] ?? [])));
}

function percentiles(values: number[]): Interval | null {
  if (values.length === 0) return null;
  values.sort((a, b) => a - b);
  const at = (share: number): number => values[Math.round(share * (values.length - 1))] as number;
  return [at(0.025), at(0.975)];
}
