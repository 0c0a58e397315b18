/** In which order quotes are listed. */
import type { Store } from '../logic/store.ts';

export const ORDERS = {
  archive: 'as in the archive',
  newest: 'newest first',
  oldest: 'oldest first',
  'least-sure': 'least sure first',
  longest: 'longest first',
} as const;

export type Order = keyof typeof ORDERS;

/** The rows in an order; what is equal stays as it was, what has no date comes last. */
export function orderedRows({ quotes, articles }: Store, rows: Int32Array, order: Order): Int32Array {
  if (order === 'archive') return rows;
  const by = (key: (row: number) => number): Int32Array => {
    const keys = new Map(Array.from(rows, (row) => [row, key(row)]));
    return rows.slice().sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0) || a - b);
  };
  const time = (row: number): number => Date.parse(articles[quotes.article[row] ?? 0]?.date ?? '');
  const last = (value: number): number => (Number.isNaN(value) ? Number.MAX_SAFE_INTEGER : value);
  const sureness = (row: number): number => {
    const [quote = -1, speaker = -1] = [quotes.confidence[row], quotes.speakerConfidence[row]];
    return speaker < 0 ? quote : Math.min(quote, speaker);
  };
  if (order === 'oldest') return by((row) => last(time(row)));
  if (order === 'newest') return by((row) => last(-time(row)));
  if (order === 'longest') return by((row) => -(quotes.words[row] ?? 0));
  return by(sureness);
}
