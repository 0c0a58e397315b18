import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { folderSink, refuseFilledFolder } from '../../src/io/folder-sink.ts';
import { clearAway, released, temporaryIn } from '../../src/io/temporary.ts';
import { folderWith } from '../support/folder.ts';

const written = (cwd: string, name: string, force = false) => ({
  path: join(cwd, name),
  shown: `--out ${name}`,
  force,
});
const filesIn = (cwd: string) => readdirSync(cwd, { recursive: true }).sort();

test('a folder appears when all is written, and not before', async () => {
  const cwd = folderWith({ x: '' });
  const sink = await folderSink(written(cwd, 'out'));
  await sink.put('a/b.txt', 'é');
  expect(filesIn(cwd).some((file) => String(file).startsWith('out'))).toBe(false);
  await sink.finish();
  expect([filesIn(cwd), readFileSync(join(cwd, 'out/a/b.txt'), 'utf8')]).toEqual([
    ['out', 'out/a', 'out/a/b.txt', 'x'],
    'é',
  ]);
});

test('one that is given up leaves nothing behind', async () => {
  const cwd = folderWith({ x: '' });
  const sink = await folderSink(written(cwd, 'out'));
  await sink.put('a/b.txt', '');
  await sink.discard();
  expect(filesIn(cwd)).toEqual(['x']);
});

test('a process that cannot wait takes away what it has not finished, and the next run what a killed one has left', async () => {
  const cwd = folderWith({ x: '' });
  const sink = await folderSink(written(cwd, 'out'));
  await sink.put('a/b.txt', '');
  clearAway();
  expect(filesIn(cwd)).toEqual(['x']);
  const killed = temporaryIn(join(cwd, 'under'));
  released(killed);
  const { pid } = spawnSync(process.execPath, ['--version']);
  mkdirSync(join(dirname(killed), basename(killed).replace(`-${process.pid}-`, `-${pid}-`)), { recursive: true });
  await (await folderSink(written(cwd, 'under/out'))).finish();
  expect(filesIn(cwd)).toEqual(['under', 'under/out', 'x']);
});

test('files of the same name are replaced, and no others', async () => {
  const cwd = folderWith({ 'out/a.txt': 'old', 'out/mine.txt': 'mine', 'out/d/x.txt': 'mine' });
  const sink = await folderSink(written(cwd, 'out', true));
  await sink.put('a.txt', 'new');
  await sink.put('d/y.txt', '');
  await sink.finish();
  expect(filesIn(cwd)).toEqual(['out', 'out/a.txt', 'out/d', 'out/d/x.txt', 'out/d/y.txt', 'out/mine.txt']);
  expect(readFileSync(join(cwd, 'out/a.txt'), 'utf8')).toBe('new');
});

test('a folder with something in it is refused, unless somebody says so', async () => {
  const cwd = folderWith({ 'filled/a.txt': '', file: '' });
  mkdirSync(join(cwd, 'empty'));
  const refusal = (name: string, force = false): Promise<string> =>
    refuseFilledFolder(written(cwd, name, force)).then(
      () => '',
      (error: Error) => error.message,
    );
  expect(await Promise.all(['new', 'empty'].map((name) => refusal(name)))).toEqual(['', '']);
  expect(await refusal('filled')).toBe('--out filled holds files already; --force writes over those of the same name');
  expect(await refusal('filled', true)).toBe('');
  expect(await refusal('file', true)).toBe('--out file is a file, and a folder is written');
});

test('what cannot be written is told, and nothing is left', async () => {
  const cwd = folderWith({ file: '' });
  await expect(folderSink(written(cwd, 'file/out'))).rejects.toThrow('cannot write --out file/out: ');
  const sink = await folderSink(written(cwd, 'out'));
  await sink.put('a', '');
  await expect(sink.put('a/b', '')).rejects.toThrow('cannot write --out out: a file stands where a folder is needed');
  expect(filesIn(cwd)).toEqual(['file']);
});
