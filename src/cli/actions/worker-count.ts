import { availableParallelism } from 'node:os';
import type { Input } from '../../io/inputs.ts';
import { statOrNull } from '../../io/stat.ts';

/**
 * Each worker starts, loads its data and has its code compiled for itself: on two cores, two workers take as long as one
 * thread for 4 MB of text, and two thirds of its time for 16 MB.
 */
const BYTES_PER_WORKER = 2_000_000;

/** More threads on one processor only take memory: each some 150 MB. */
const MOST_PER_PROCESSOR = 4;

/** How many worker threads to use: the number asked for (one means this thread), or as many as pay for the bytes. */
export function workerCount(jobs: number | 'auto', inputs: readonly Input[], most = availableParallelism()): number {
  if (jobs !== 'auto') return jobs > 1 ? Math.min(jobs, MOST_PER_PROCESSOR * most) : 0;
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
