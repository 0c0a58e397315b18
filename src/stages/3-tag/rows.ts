/**
 * Rows of summed weights, one number for each label, two of them packed into one 32-bit number so that a single
 * addition does for both. Each is stored `BIAS` higher, so that no sum falls below zero and borrows from the other.
 */
import { MASK, type TaggerModel } from './model.ts';

/** No sum of a row leaves (-BIAS, BIAS): six rows of at most twice that fit sixteen bits. */
const BIAS = 4096;

/** Numbers that a packed row takes. */
export function packedWidth({ labels }: TaggerModel): number {
  return Math.ceil(labels.length / 2);
}

/** Writes the packed sum of the features into `rows` from `at` on; `scratch` has a place for each label, and pairs. */
export function packRow(
  model: TaggerModel,
  features: ArrayLike<number>,
  rows: Int32Array,
  at: number,
  scratch: Int32Array,
): void {
  scratch.fill(0);
  for (let i = 0; i < features.length; i++) addFeature(model, scratch, features[i] ?? 0);
  for (let i = 0; i < scratch.length; i += 2) {
    rows[at + i / 2] = stored(scratch[i] ?? 0) | (stored(scratch[i + 1] ?? 0) << 16);
  }
}

function stored(sum: number): number {
  return Math.max(1 - BIAS, Math.min(BIAS - 1, sum)) + BIAS;
}

/** Adds the weights of one feature to the scores. */
export function addFeature({ table, bits, weights }: TaggerModel, scores: Int32Array, hash: number): void {
  if ((((bits[(hash & MASK) >> 5] as number) >> (hash & 31)) & 1) === 0) return;
  const mask = table.length - 1;
  let at = (2 * hash) & mask;
  for (let key = table[at]; key !== hash + 1; key = table[at]) {
    if (!key) return;
    at = (at + 2) & mask;
  }
  const entry = table[at + 1] as number;
  const start = entry >> 6;
  const end = start + (entry & 63);
  for (let k = start; k < end; k++) {
    // No `?? 0` here: the indices are within bounds, and this is the innermost loop of the program.
    const weight = weights[k] as number;
    const label = weight & 63;
    scores[label] = (scores[label] as number) + (weight >> 6);
  }
}
