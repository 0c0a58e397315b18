/**
 * Rows of summed weights, one number for each label, two of them packed into one 32-bit number so that a single
 * addition does for both. Each is stored `BIAS` higher, so that no sum falls below zero and borrows from the other.
 */
import type { TaggerModel } from './model.ts';

/** No sum of a row leaves (-BIAS, BIAS): six rows of at most twice that fit sixteen bits. */
const BIAS = 4096;

/** Numbers that a packed row takes. */
export function packedWidth({ labels }: TaggerModel): number {
  return Math.ceil(labels.length / 2);
}

/** Writes the packed sum of the features into `rows` from `at` on; `scratch` has a place for each label, and pairs. */
export function packRow(
  model: TaggerModel,
  features: Iterable<number>,
  rows: Int32Array,
  at: number,
  scratch: Int32Array,
): void {
  scratch.fill(0);
  for (const feature of features) addFeature(model, scratch, feature);
  for (let i = 0; i < scratch.length; i += 2) {
    rows[at + i / 2] = stored(scratch[i] ?? 0) | (stored(scratch[i + 1] ?? 0) << 16);
  }
}

function stored(sum: number): number {
  return Math.max(1 - BIAS, Math.min(BIAS - 1, sum)) + BIAS;
}

/** Adds the weights of one feature to the scores. */
export function addFeature(model: TaggerModel, scores: Int32Array, hash: number): void {
  const { keys, slots, starts, targets, weights } = model;
  const mask = keys.length - 1;
  let slot = hash & mask;
  for (let key = keys[slot]; key !== hash + 1; key = keys[slot]) {
    if (!key) return;
    slot = (slot + 1) & mask;
  }
  const feature = slots[slot] ?? 0;
  const end = starts[feature + 1] ?? 0;
  for (let k = starts[feature] ?? 0; k < end; k++) {
    const target = targets[k] ?? 0;
    scores[target] = (scores[target] ?? 0) + (weights[k] ?? 0);
  }
}
