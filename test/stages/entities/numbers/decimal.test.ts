import { expect, test } from 'vitest';
import { decimal, over, shifted, times } from '../../../../src/stages/entities/numbers/decimal.ts';

test.for([
  [8.2, 1e6, 8200000],
  [1.1, 1e12, 1100000000000],
  [4.35, 100, 435],
  [0.07, 100, 7],
  [-8.2, 1e6, -8200000],
  [2.5, 12, 30],
  [1e22, 1e6, 1e28],
] as const)('%s times %s is %s', ([amount, scale, product]) => {
  expect(times(amount, scale)).toBe(product);
});

test('takes parts and shifts as exactly', () => {
  expect([over(8200000, 1e6), over(30, 12), shifted(7, -2), shifted(1.5e-7, 3)]).toEqual([8.2, 2.5, 0.07, 1.5e-4]);
});

test('reads as many digits as can be told apart', () => {
  expect(['0', '1.250', '123456789012345', '0.00000000000000012', '1234567890123456'].map(decimal)).toEqual([
    0,
    1.25,
    123456789012345,
    1.2e-16,
    Number.NaN,
  ]);
});
