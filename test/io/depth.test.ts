import { expect, test } from 'vitest';
import { DEEPEST, tooDeepAt } from '../../src/io/depth.ts';

const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

test.for([
  [nested(DEEPEST), null],
  [nested(DEEPEST + 1), DEEPEST],
  ['{"a":'.repeat(DEEPEST + 1), 5 * DEEPEST],
  [`[${nested(3)},`.repeat(1000), 8 * (DEEPEST - 3) + 3],
  [`[${'{},[],'.repeat(1000)}]`, null],
  [`["${'['.repeat(1000)}"]`, null],
  [`["\\"${'['.repeat(1000)}"]`, null],
  [`["\\\\",${'['.repeat(1000)}`, DEEPEST + 5],
  [`["${'['.repeat(1000)}`, null],
  ['', null],
] as const)('%#', ([json, at]) => {
  expect(tooDeepAt(json)).toBe(at);
});

test('strings of nothing but escapes are passed once', () => {
  expect(tooDeepAt(`["${'\\"'.repeat(100_000)}"]`)).toBeNull();
});
