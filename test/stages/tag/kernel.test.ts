import { expect, test, vi } from 'vitest';
import { random } from '../../../scripts/training/random.ts';
import { createKernel, rowLength } from '../../../src/stages/tag/kernel.ts';

const LABELS = 32;
const ROWS = 6;
const FEATURES = 5;
const LIST = 0;
const FIRST_ROW = 64;
const WEIGHTS = FIRST_ROW + (ROWS + 1) * 2 * LABELS;

const row = (i: number): number => FIRST_ROW + i * 2 * LABELS;
const feature = (i: number): number => WEIGHTS + i * LABELS;

/** A kernel over rows and features that look random, with the sums that plain addition gives. */
function filled(seed: number, features: number) {
  const kernel = createKernel(WEIGHTS + FEATURES * LABELS, LABELS);
  const view = new DataView(kernel.memory);
  const next = random(seed);
  const sums = new Array<number>(LABELS).fill(0);
  for (let i = 0; i < ROWS; i++) {
    for (let label = 0; label < LABELS; label++) {
      const value = Math.floor(next() * 41) - 20;
      view.setInt16(row(i) + 2 * label, value, true);
      sums[label] = (sums[label] ?? 0) + value;
    }
  }
  for (let i = 0; i < features; i++) {
    view.setInt32(LIST + 4 * i, feature(i), true);
    for (let label = 0; label < LABELS; label++) {
      const value = Math.floor(next() * 255) - 127;
      view.setInt8(feature(i) + label, value);
      sums[label] = (sums[label] ?? 0) + value;
    }
  }
  const best = (margin: number): number =>
    kernel.best(row(0), row(1), row(2), row(3), row(4), row(5), LIST, features, margin);
  return { kernel, view, sums, best };
}

test.for([0, 1, 5])('the first of the highest sums of six rows and %i features', (features) => {
  for (let seed = 0; seed < 50; seed++) {
    const { sums, best } = filled(seed, features);
    expect(best(1)).toBe(sums.indexOf(Math.max(...sums)));
  }
});

test('no label where another is within the margin', () => {
  for (let seed = 0; seed < 50; seed++) {
    const { sums, best } = filled(seed, 0);
    const [highest = 0, second = 0] = sums.toSorted((a, b) => b - a);
    expect(best(highest - second + 1)).toBe(highest === second ? sums.indexOf(highest) : -1);
    if (highest > second) expect(best(highest - second)).toBe(sums.indexOf(highest));
  }
});

test('a row and features are summed into another row', () => {
  const { kernel, view } = filled(7, FEATURES);
  kernel.sum(row(2), LIST, FEATURES, row(ROWS));
  for (let label = 0; label < LABELS; label++) {
    let sum = view.getInt16(row(2) + 2 * label, true);
    for (let i = 0; i < FEATURES; i++) sum += view.getInt8(feature(i) + label);
    expect(view.getInt16(row(ROWS) + 2 * label, true)).toBe(sum);
  }
});

test('sums end at the limit of sixteen bits', () => {
  const { kernel, view } = filled(1, 1);
  view.setInt16(row(0), -32_700, true);
  view.setInt8(feature(0), -127);
  kernel.sum(row(0), LIST, 1, row(0));
  expect(view.getInt16(row(0), true)).toBe(-32_768);
});

test('rows are filled up to sixteen labels', () => {
  expect([1, 16, 17, 48].map(rowLength)).toEqual([16, 16, 32, 48]);
});

test('without WebAssembly the error says what is missing', () => {
  vi.stubGlobal('WebAssembly', undefined);
  try {
    expect(() => createKernel(1, LABELS)).toThrow(/needs WebAssembly/u);
  } finally {
    vi.unstubAllGlobals();
  }
});
