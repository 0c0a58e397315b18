import { expect, test } from 'vitest';
import { intervals } from '../../src/score/bootstrap.ts';

const rows = (...counts: [right: number, all: number][]): Float64Array[] => counts.map((one) => Float64Array.from(one));
const share = ([right = 0, all = 0]: Float64Array): (number | null)[] => [all === 0 ? null : right / all];

test('documents that are all alike leave no doubt', () => {
  expect(intervals(rows([1, 2], [1, 2], [1, 2]), share)).toEqual([[0.5, 0.5]]);
});

test('the interval of a mean over many documents is what statistics say: 0.5 ± 1.96 · 0.05', () => {
  const half = Array.from({ length: 100 }, (_, i) => Float64Array.of(i % 2, 1));
  const [low, high] = intervals(half, share)?.[0] ?? [0, 0];
  expect(low).toBeGreaterThan(0.38);
  expect(low).toBeLessThan(0.42);
  expect(high).toBeGreaterThan(0.58);
  expect(high).toBeLessThan(0.62);
});

test('it is the same every time', () => {
  const some = rows([1, 2], [5, 7], [0, 3], [4, 4]);
  expect(intervals(some, share)).toEqual(intervals(some, share));
});

test('draws with nothing to measure say nothing', () => {
  expect(intervals(rows([1, 1], [0, 0], [0, 0]), share)).toEqual([[1, 1]]);
  expect(intervals(rows([0, 0], [0, 0]), share)).toEqual([null]);
});

test('of one document nothing can be said', () => {
  expect(intervals(rows([1, 2]), share)).toBeNull();
});
