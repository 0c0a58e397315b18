/**
 * Rows kept once however many forms share them: of a word that training has not seen, what its neighbours see is often
 * what they see of many others. Two generations are kept, so that memory stays flat and what is frequent stays.
 */

/** Rows in one generation. */
const GENERATION = 1 << 16;
/** Places in the index, at most half of them taken. */
const PLACES = 2 * GENERATION;
/** Rows that a table needs room for. */
export const TABLE_ROWS = 2 * GENERATION;

/** Rows of `width` numbers in a part of an array; each is named by where it begins. */
export interface RowTable {
  readonly width: number;
  readonly numbers: Int32Array;
  /** Where the rows begin. */
  readonly start: number;
  /** For each place of a row's hash the row's number in the young generation plus one, or zero. */
  readonly index: Int32Array;
  /** How many generations there have been. */
  generation: number;
  /** Rows in the young generation, and where they begin. */
  count: number;
  base: number;
}

/** An empty table in `numbers` from `start` on. */
export function rowTable(numbers: Int32Array, start: number, width: number): RowTable {
  return { width, numbers, start, index: new Int32Array(PLACES), generation: 0, count: 0, base: start };
}

/** Sees to it that as many rows have room in the young generation, which otherwise becomes the old one. */
export function makeRoom(table: RowTable, rows: number): void {
  if (table.count + rows <= GENERATION) return;
  table.generation++;
  table.count = 0;
  table.base = table.base === table.start ? table.start + GENERATION * table.width : table.start;
  table.index.fill(0);
}

/** Where the row that stands at `at` is kept: with its like, or after all others. There must be room. */
export function keepRow(table: RowTable, at: number): number {
  const { width, numbers, index, base } = table;
  let place = hashOf(numbers, at, width) & (PLACES - 1);
  for (let known = index[place] as number; known !== 0; known = index[place] as number) {
    const row = base + (known - 1) * width;
    if (isSame(numbers, at, row, width)) return row;
    place = (place + 1) & (PLACES - 1);
  }
  const row = base + table.count * width;
  numbers.copyWithin(row, at, at + width);
  index[place] = ++table.count;
  return row;
}

function hashOf(numbers: Int32Array, at: number, width: number): number {
  let hash = 0;
  for (let i = at; i < at + width; i++) hash = Math.imul(hash ^ (numbers[i] as number), 0x9e3779b1) ^ (hash >>> 15);
  return hash ^ (hash >>> 13);
}

function isSame(numbers: Int32Array, a: number, b: number, width: number): boolean {
  for (let i = 0; i < width; i++) if (numbers[a + i] !== numbers[b + i]) return false;
  return true;
}
