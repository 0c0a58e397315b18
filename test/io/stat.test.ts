import { join } from 'node:path';
import { expect, test } from 'vitest';
import { statOrNull } from '../../src/io/stat.ts';
import { folderWith } from '../support/folder.ts';

test('what is there, and null for whatever cannot be looked at', () => {
  const cwd = folderWith({ 'a.txt': 'abc' });
  expect([statOrNull(cwd)?.isDirectory(), statOrNull(join(cwd, 'a.txt'))?.size]).toEqual([true, 3]);
  for (const name of ['gone', 'a.txt/b', 'x'.repeat(300), 'a\0b']) expect(statOrNull(join(cwd, name))).toBeNull();
});
