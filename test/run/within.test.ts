import { expect, test } from 'vitest';
import { within } from '../../src/run/within.ts';

test('work that is done in time gives what it gives', () => {
  expect(within(60_000, () => [1])).toEqual([1]);
});

test('work without an end is given up, in code and in patterns', () => {
  expect(
    within(5, () => {
      for (;;);
    }),
  ).toBeNull();
  expect(within(5, () => [/(a+)+b/u.test('a'.repeat(60))])).toBeNull();
});

test('an error of the work is its own, and the next one is not disturbed', () => {
  expect(() =>
    within(60_000, () => {
      throw new RangeError('no such luck');
    }),
  ).toThrow(new RangeError('no such luck'));
  expect(within(60_000, () => ['next'])).toEqual(['next']);
});
