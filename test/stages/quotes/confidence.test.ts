import { expect, test } from 'vitest';
import { bandOf, confidenceOf } from '../../../src/stages/quotes/confidence.ts';

test('a rate falls into its tenth, one into the last', () => {
  expect([0, 0.29, 0.3, 0.95, 1].map(bandOf)).toEqual([0, 2, 3, 9, 9]);
});

test('a rule that was never counted keeps its rate, in hundredths', () => {
  expect(confidenceOf('invented/rule', 0.4567)).toBe(0.46);
});

// By hand from `lang/en/data/quote-confidence.tsv`: a band counts with eight cases of what it and its neighbours let
// expect, which count with eight of the rate.
test.for([
  // 7 of 7, beside 1 of 3 and 45 of 51: (7 + 8 (53 + 8 · 0.65) / 69) / 15.
  ['direct/colon', 0.65, 0.92],
  // 67 of 78, beside 20 of 22 alone: (67 + 8 (87 + 8 · 0.95) / 108) / 86.
  ['direct/colon', 0.95, 0.86],
  // None, beside 5 of 6 alone: (8 (5 + 8 · 0.25) / 14) / 8.
  ['direct/colon', 0.25, 0.5],
  // None far and wide.
  ['direct/colon', 0.05, 0.05],
] as const)('%s at a rate of %d is whole in %d', ([rule, rate, share]) => {
  expect(confidenceOf(rule, rate)).toBe(share);
});
