import { expect, test } from 'vitest';
import { workerCount } from '../../src/cli/actions/worker-count.ts';

test('as many threads as are asked for, as long as the processors have any use for them', () => {
  expect([1, 2, 8, 9, 1000].map((jobs) => workerCount(jobs, [], 2))).toEqual([0, 2, 8, 8, 8]);
});
