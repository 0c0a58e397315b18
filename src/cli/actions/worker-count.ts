import { availableParallelism } from 'node:os';
import type { Input } from '../../io/inputs.ts';
import { statOrNull } from '../../io/stat.ts';

/**
 * Each worker starts, loads its data and has its code compiled for itself: on two cores, two workers take as long as one
 * thread for 4 MB of text, and two thirds of its time for 16 MB.
 */
const BYTES_PER_WORKER = 2_000_000;

/** How many worker threads to use: the number asked for (one means this thread), or as many as pay for the bytes. */
export function workerCount(jobs: number | 'auto', inputs: readonly Input[]): number {
  if (jobs !== 'auto') return jobs > 1 ? jobs : 0;
  const most = availableParallelism();
  const paying = Math.floor(bytesUpTo(inputs, most * BYTES_PER_WORKER) / BYTES_PER_WORKER);
  return paying > 1 ? Math.min(most, paying) : 0;
}

/** The bytes of the inputs, counted no further than `enough`; reading will tell what cannot be looked at. */
function bytesUpTo(inputs: readonly Input[], enough: number): number {
  let bytes = 0;
  for (const { absolute } of inputs) {
    if (bytes >= enough) break;
    if (absolute !== null) bytes += statOrNull(absolute)?.size ?? 0;
  }
  return bytes;
}
