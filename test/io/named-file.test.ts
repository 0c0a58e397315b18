import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readIfThere, readNamedFile } from '../../src/io/named-file.ts';
import { folderWith, makePipe } from '../support/folder.ts';

test('a file is read', async () => {
  const path = join(folderWith({ 'd/list': 'a\n' }), 'd/list');
  expect((await readNamedFile(path, 'list', 'L')).toString()).toBe('a\n');
  expect((await readIfThere(path, 'list', 'L'))?.toString()).toBe('a\n');
});

test.for([
  ['gone', 'does not exist'],
  ['d', 'is a folder'],
  ['d/list/x', 'a part of its path is no folder'],
  // Nobody writes into it, so that reading it would never end.
  ['pipe', 'is a named pipe, not a file'],
] as const)('%s is refused', async ([name, reason]) => {
  const cwd = folderWith({ 'd/list': 'a\n' });
  makePipe(join(cwd, 'pipe'));
  const path = join(cwd, name);
  const refused = { code: 'usage', message: `--list x: ${reason}` };
  await expect(readNamedFile(path, name, '--list x')).rejects.toMatchObject(refused);
  if (name === 'gone') expect(await readIfThere(path, name, '--list x')).toBeNull();
  else await expect(readIfThere(path, name, '--list x')).rejects.toMatchObject(refused);
});
