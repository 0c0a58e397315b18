import { expect, test } from 'vitest';
import { bandOf, confidenceOf } from '../../../src/stages/quotes/confidence.ts';

test('a rate falls into its tenth, one into the last', () => {
  expect([0, 0.29, 0.3, 0.95, 1].map(bandOf)).toEqual([0, 2, 3, 9, 9]);
});

test('a rule that was never counted keeps its rate, in hundredths', () => {
  expect(confidenceOf('invented/rule', 0.4567)).toBe(0.46);
});

test('a counted rule is surer of a better rate', () => {
  expect(confidenceOf('indirect/that-clause', 0.8)).toBeGreaterThan(confidenceOf('indirect/that-clause', 0.35));
});
