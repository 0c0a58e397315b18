/** Rows are kept once, and stay for two generations. */
import { expect, test } from 'vitest';
import { keepRow, makeRoom, rowTable, TABLE_ROWS } from '../../../src/stages/tag/row-table.ts';

const START = 8;
const ROOM = TABLE_ROWS / 2;

/** A table of rows of two numbers, and what keeps a row of them. */
function small() {
  const numbers = new Int32Array(START + 2 * TABLE_ROWS);
  const table = rowTable(numbers, START, 2);
  const keep = (a: number, b: number): number => {
    numbers.set([a, b], 2);
    return keepRow(table, 2);
  };
  return { table, numbers, keep };
}

test('a row is kept with its like, or after all others', () => {
  const { table, numbers, keep } = small();
  expect([keep(1, 2), keep(1, 2), keep(2, 1), keep(1, 3), keep(2, 1), keep(0, 0)]).toEqual([8, 8, 10, 12, 10, 14]);
  expect([...numbers.subarray(START, 16)]).toEqual([1, 2, 2, 1, 1, 3, 0, 0]);
  expect([table.count, table.generation, table.base]).toEqual([4, 0, START]);
});

test('where there is no room, a generation begins, and the one before stays', () => {
  const { table, numbers, keep } = small();
  keep(7, 8);
  makeRoom(table, ROOM - 1);
  expect([table.generation, table.count]).toEqual([0, 1]);
  makeRoom(table, ROOM);
  const second = START + 2 * ROOM;
  expect([table.generation, table.count, table.base]).toEqual([1, 0, second]);
  expect([keep(9, 9), keep(7, 8)]).toEqual([second, second + 2]);
  expect([...numbers.subarray(START, START + 2)]).toEqual([7, 8]);
  makeRoom(table, ROOM);
  expect([table.generation, table.count, table.base]).toEqual([2, 0, START]);
  expect([keep(7, 7), ...numbers.subarray(second, second + 4)]).toEqual([START, 9, 9, 7, 8]);
});

test('a full generation tells all its rows apart', () => {
  const { table, keep } = small();
  const places = Array.from({ length: ROOM }, (_, i) => keep(i, i % 7));
  expect(places).toEqual(Array.from({ length: ROOM }, (_, i) => START + 2 * i));
  expect([keep(5, 5), keep(ROOM - 1, (ROOM - 1) % 7), table.count]).toEqual([START + 10, START + 2 * (ROOM - 1), ROOM]);
});
