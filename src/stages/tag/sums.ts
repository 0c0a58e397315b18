/**
 * Sums of weights, one signed 16-bit number for each label. What depends on a form or on two tags alone is summed once
 * and kept as a row. Rows and weights lie in one memory, where the kernel finds them by their address in bytes.
 */
import { createKernel } from './create-kernel.ts';
import { type Kernel, rowLength } from './kernel.ts';
import { MASK, type TaggerModel } from './model.ts';
import { keepRow, type RowTable, rowTable, TABLE_ROWS } from './row-table.ts';

/** A sum so low that no row brings a label up from there. */
const NEVER = -20_000;
/** Features that a list can hold: the lists of a form are far shorter. */
const LIST_LENGTH = 1024;
const LIST_BYTES = 4 * LIST_LENGTH;

/** The rows of a model, and what sums them. */
export interface Sums {
  readonly model: TaggerModel;
  readonly kernel: Kernel;
  /** The whole memory; what the kernel reads as numbers must be written with the lowest byte first. */
  readonly view: DataView;
  /** Bytes of a row. */
  readonly size: number;
  readonly rows: RowTable;
  /** Addresses: of the room for others, of the row where every label is as good, of one to write to, of all weights. */
  readonly room: number;
  readonly open: number;
  readonly scratch: number;
  readonly weights: number;
  /** Where the next row goes that stays for good. */
  staying: number;
}

/** The address of the list of features. */
export const LIST = 0;

/** An empty set of rows, with room for as many that stay for good, and bytes for others. */
export function createSums(model: TaggerModel, staying: number, room: number): Sums {
  const length = rowLength(model.labels.length);
  const size = 2 * length;
  const open = LIST_BYTES + room;
  const scratch = open + size;
  const start = scratch + size;
  const table = start + staying * size;
  const weights = table + TABLE_ROWS * size;
  const kernel = createKernel(weights + (model.starts.length - 1) * length, length);
  const { memory } = kernel;
  spread(model, new Int8Array(memory), weights, length);
  const sums: Sums = {
    model,
    kernel,
    view: new DataView(memory),
    size,
    rows: rowTable(new Int32Array(memory), table >> 2, size >> 2),
    room: LIST_BYTES,
    open,
    scratch,
    weights,
    staying: start,
  };
  allow(sums, open, [...model.labels.keys()]);
  return sums;
}

/** Writes a byte for each label of each feature. */
function spread(model: TaggerModel, bytes: Int8Array, at: number, length: number): void {
  const { starts, weights, weightLabels } = model;
  for (let feature = 0; feature + 1 < starts.length; feature++) {
    const row = at + feature * length;
    const end = starts[feature + 1] as number;
    for (let k = starts[feature] as number; k < end; k++)
      bytes[row + (weightLabels[k] as number)] = weights[k] as number;
  }
}

function allow({ view, size }: Sums, row: number, labels: ArrayLike<number>): void {
  for (let at = row; at < row + size; at += 2) view.setInt16(at, NEVER, true);
  for (let i = 0; i < labels.length; i++) view.setInt16(row + 2 * (labels[i] ?? 0), 0, true);
}

/** Puts the weights of a feature into the list at `count`, where the model has it; gives the new length. */
export function enlist({ model, view, size, weights }: Sums, hash: number, count: number): number {
  const { table, bits } = model;
  if ((((bits[(hash & MASK) >> 5] as number) >> (hash & 31)) & 1) === 0) return count;
  const mask = table.length - 1;
  let at = (2 * hash) & mask;
  for (let key = table[at]; key !== hash + 1; key = table[at]) {
    if (!key) return count;
    at = (at + 2) & mask;
  }
  view.setInt32(LIST + 4 * count, weights + (((table[at + 1] as number) * size) >> 1), true);
  return count + 1;
}

/** The row of some features, kept with its likes; other labels than the candidates, if there are any, get no chance. */
export function rowOf(sums: Sums, features: ArrayLike<number>, candidates?: ArrayLike<number>): number {
  const { kernel, open, scratch } = sums;
  if (candidates) allow(sums, scratch, candidates);
  kernel.sum(candidates ? scratch : open, LIST, enlistAll(sums, features), scratch);
  return keptRow(sums, scratch);
}

/** Keeps a row that stands anywhere with its likes. */
export function keptRow({ rows }: Sums, row: number): number {
  return keepRow(rows, row >> 2) << 2;
}

/** The row of some features, which stays for good. */
export function stayingRow(sums: Sums, features: ArrayLike<number>): number {
  const row = sums.staying;
  sums.kernel.sum(sums.open, LIST, enlistAll(sums, features), row);
  sums.staying += sums.size;
  return row;
}

function enlistAll(sums: Sums, features: ArrayLike<number>): number {
  let count = 0;
  const end = Math.min(features.length, LIST_LENGTH);
  for (let i = 0; i < end; i++) count = enlist(sums, features[i] as number, count);
  return count;
}
