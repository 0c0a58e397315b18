import { expect, test } from 'vitest';
import { byCodeUnit, commonest } from '../../src/model/order.ts';

test('order is by UTF-16 code units, in every locale', () => {
  const names = ['é', 'b', 'a', 'Z', 'ﬁ', '😀', 'a'];
  expect(names.sort(byCodeUnit)).toEqual(['Z', 'a', 'a', 'b', 'é', '😀', 'ﬁ']);
});

test('the commonest first, then the longest, then the first in order', () => {
  const counts = new Map([
    ['Lund', 2],
    ['Orvin', 3],
    ['Brun', 2],
    ['Tolmer', 2],
  ]);
  expect(commonest(counts)).toEqual(['Orvin', 'Tolmer', 'Brun', 'Lund']);
  expect(commonest(new Map())).toEqual([]);
});
