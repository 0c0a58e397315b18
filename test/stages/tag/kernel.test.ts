import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { random } from '../../../scripts/training/random.ts';
import { rowLength } from '../../../src/stages/tag/kernel.ts';
import { createPlainKernel } from '../../../src/stages/tag/plain-kernel.ts';
import { createVectorKernel } from '../../../src/stages/tag/vector-kernel.ts';

const LABELS = 32;
const ROWS = 6;
const FEATURES = 5;
const LIST = 0;
const FIRST_ROW = 64;
const WEIGHTS = FIRST_ROW + (ROWS + 1) * 2 * LABELS;

const row = (i: number): number => FIRST_ROW + i * 2 * LABELS;
const feature = (i: number): number => WEIGHTS + i * LABELS;

/** A kernel over rows and features that look random, with the sums that plain addition gives. */
function filled(create: typeof createPlainKernel, seed: number, features: number) {
  const kernel = create(WEIGHTS + FEATURES * LABELS, LABELS);
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

describe.each([
  ['in vectors', createVectorKernel],
  ['in plain JavaScript', createPlainKernel],
])('%s', (_, create) => {
  test.for([0, 1, 5])('the first of the highest sums of six rows and %i features', (features) => {
    for (let seed = 0; seed < 50; seed++) {
      const { sums, best } = filled(create, seed, features);
      expect(best(1)).toBe(sums.indexOf(Math.max(...sums)));
    }
  });

  test('no label where another is within the margin', () => {
    for (let seed = 0; seed < 50; seed++) {
      const { sums, best } = filled(create, seed, 0);
      const [highest = 0, second = 0] = sums.toSorted((a, b) => b - a);
      expect(best(highest - second + 1)).toBe(highest === second ? sums.indexOf(highest) : -1);
      if (highest > second) expect(best(highest - second)).toBe(sums.indexOf(highest));
    }
  });

  test('a row and features are summed into another row', () => {
    const { kernel, view } = filled(create, 7, FEATURES);
    kernel.sum(row(2), LIST, FEATURES, row(ROWS));
    for (let label = 0; label < LABELS; label++) {
      let sum = view.getInt16(row(2) + 2 * label, true);
      for (let i = 0; i < FEATURES; i++) sum += view.getInt8(feature(i) + label);
      expect(view.getInt16(row(ROWS) + 2 * label, true)).toBe(sum);
    }
  });

  test('sums end at the limit of sixteen bits', () => {
    const { kernel, view } = filled(create, 1, 1);
    view.setInt16(row(0), -32_700, true);
    view.setInt8(feature(0), -127);
    kernel.sum(row(0), LIST, 1, row(0));
    expect(view.getInt16(row(0), true)).toBe(-32_768);
  });
});

test('rows are filled up to sixteen labels', () => {
  expect([1, 16, 17, 48].map(rowLength)).toEqual([16, 16, 32, 48]);
});

test('both give the same numbers and labels, whatever stands in rows and features', () => {
  const numbers = FIRST_ROW / 2 + (ROWS + 1) * LABELS;
  // Sums that meet the limits, sums that are equal, and any.
  const value = fc.oneof(fc.integer({ min: -32_768, max: 32_767 }), fc.constantFrom(-32_768, -20_000, 0, 1, 32_767));
  const rows = fc.array(value, { minLength: numbers, maxLength: numbers });
  const weights = fc.int8Array({ minLength: FEATURES * LABELS, maxLength: FEATURES * LABELS });
  const list = fc.array(fc.nat({ max: FEATURES - 1 }), { maxLength: FIRST_ROW / 4 });
  fc.assert(
    fc.property(rows, weights, list, fc.constantFrom(1, 2, 90, 32_767), (rowValues, weightValues, chosen, margin) => {
      const [fast, plain] = [createVectorKernel, createPlainKernel].map((create) => {
        const kernel = create(WEIGHTS + FEATURES * LABELS, LABELS);
        const view = new DataView(kernel.memory);
        rowValues.forEach((number, i) => {
          view.setInt16(2 * i, number, true);
        });
        weightValues.forEach((weight, i) => {
          view.setInt8(WEIGHTS + i, weight);
        });
        chosen.forEach((index, i) => {
          view.setInt32(LIST + 4 * i, feature(index), true);
        });
        const best = kernel.best(row(0), row(1), row(2), row(3), row(4), row(5), LIST, chosen.length, margin);
        kernel.sum(row(0), LIST, chosen.length, row(ROWS));
        return { best, sums: [...new Int16Array(kernel.memory, row(ROWS), LABELS)] };
      });
      expect(plain).toEqual(fast);
    }),
  );
});
