import { expect, test } from 'vitest';
import { saidIn, shareSaid } from '../../../src/stages/losses/said.ts';
import { attributionOf, foundBy } from '../../support/claimed-doc.ts';

const span = (start: number, end: number) => ({ start, end });

test('what is said is the content of all quotes, joined, but of those that are nobody’s', () => {
  const attributions = [
    attributionOf([span(20, 30), span(40, 50)], { source: span(0, 3) }),
    attributionOf([span(4, 8)], { cue: span(0, 3) }),
    attributionOf([span(60, 70)]),
    attributionOf([span(25, 35)]),
    attributionOf([span(8, 10)], { cue: span(0, 3) }),
    attributionOf([span(42, 44)], { source: span(0, 3) }),
  ];
  const speakers = [foundBy([]), foundBy([]), foundBy([]), foundBy([1]), foundBy([]), foundBy([])];
  expect(saidIn({ attributions, speakers })).toEqual([span(4, 10), span(20, 35), span(40, 50)]);
});

test.for<readonly [start: number, end: number, share: number]>([
  [0, 10, 0],
  [10, 20, 1],
  [5, 15, 0.5],
  [15, 35, 0.5],
  [20, 30, 0],
  [0, 40, 0.5],
  [35, 45, 0.5],
  [7, 7, 0],
])('[%i, %i) is said to a share of %d', ([start, end, share]) => {
  expect(shareSaid([span(10, 20), span(30, 40)], span(start, end))).toBe(share);
});
