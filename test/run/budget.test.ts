import { join } from 'node:path';
import { expect, test } from 'vitest';
import { budgetOf, lateFailure, lengthOf, sizeOf } from '../../src/run/budget.ts';
import type { Task } from '../../src/run/task.ts';
import { folderWith } from '../support/folder.ts';

const LIMITS = { encoding: 'auto', maxBytes: 9, timeout: 2 };
const MEGABYTE = 1_048_576;

test.for([
  [0, 2000],
  [1, 2000],
  [MEGABYTE, 2000],
  [MEGABYTE + 1, 4000],
  [32 * MEGABYTE, 64_000],
] as const)('%d bytes may take %d ms', ([size, milliseconds]) => {
  expect(budgetOf(size, LIMITS)).toBe(milliseconds);
});

test('no timer gets more than it can count', () => {
  expect(budgetOf(1, { ...LIMITS, timeout: 1e9 })).toBe(2_147_483_647);
});

test('a text that is late is told so', () => {
  expect(lateFailure(MEGABYTE + 1, LIMITS).reason).toBe('not done within 4 s, which --timeout 2 allows for its size');
});

test('the size is that of what is read', () => {
  const file = join(folderWith({ 'a.txt': 'four' }), 'a.txt');
  const size = (source: Task['source']): number => sizeOf({ id: 'a', path: 'a', profile: 0, source });
  expect(size({ file })).toBe(4);
  expect(size({ file: `${file}.gone` })).toBe(0);
  expect(size({ bytes: new Uint8Array(7) })).toBe(7);
  expect(size({ file, printed: new Uint8Array(9) })).toBe(9);
  expect(size({ failure: { reason: 'none' } })).toBe(0);
});

test('what is long is no work for the thread that hears signals', () => {
  const task = (path: string): Task => ({ id: 'a', path, profile: 0, source: { bytes: new Uint8Array() } });
  expect([8192, 8193, 32_768, 32_769].map((size) => lengthOf(task('a.txt'), size, 15))).toEqual([
    'tiny',
    'short',
    'short',
    'long',
  ]);
  expect([16_384, 16_385, 65_536, 65_537].map((size) => lengthOf(task('a.txt'), size, 16))).toEqual([
    'tiny',
    'short',
    'short',
    'long',
  ]);
  expect([2048, 2049, 16_384, 16_385].map((size) => lengthOf(task('a.html'), size, 15))).toEqual([
    'tiny',
    'short',
    'short',
    'long',
  ]);
});
