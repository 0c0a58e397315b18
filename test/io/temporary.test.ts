import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { clearAway, clearLeftovers, released, temporaryIn } from '../../src/io/temporary.ts';
import { folderWith } from '../support/folder.ts';

/** The path of something temporary, as another process would have made it. */
function madeBy(pid: number, folder: string): string {
  const path = temporaryIn(folder);
  released(path);
  return join(folder, basename(path).replace(`-${process.pid}-`, `-${pid}-`));
}

/** The number of a process that has ended. */
const { pid: DEAD } = spawnSync(process.execPath, ['--version']);

test('what is temporary has a short name of its own', () => {
  const folder = folderWith({});
  const [one, other] = [temporaryIn(folder), temporaryIn(folder)];
  expect(one).not.toBe(other);
  expect(basename(one).length).toBeLessThan(60);
  for (const path of [one, other]) released(path);
});

test('at the end all goes that still stands, and nothing that was let go', () => {
  const folder = folderWith({});
  const [file, place, done] = [temporaryIn(folder), temporaryIn(folder), temporaryIn(folder)];
  for (const path of [file, done]) writeFileSync(path, '');
  mkdirSync(place);
  writeFileSync(join(place, 'lines'), '');
  released(done);
  clearAway();
  expect(readdirSync(folder)).toEqual([basename(done)]);
});

test('what a killed run has left is cleared, files and folders', async () => {
  const folder = folderWith({ 'a.txt': '', '.sayso-notes.tmp': '', '.a.txt.tmp': '' });
  writeFileSync(madeBy(DEAD, folder), '');
  mkdirSync(madeBy(DEAD, folder));
  await clearLeftovers(folder);
  expect(readdirSync(folder)).toEqual(['.a.txt.tmp', '.sayso-notes.tmp', 'a.txt']);
});

test('what a living process writes stays, ours included', async () => {
  const folder = folderWith({});
  const [own, others] = [madeBy(process.pid, folder), madeBy(process.ppid, folder)];
  for (const path of [own, others]) writeFileSync(path, '');
  await clearLeftovers(folder);
  expect([existsSync(own), existsSync(others)]).toEqual([true, true]);
});

test('what bears our own number and is older than we are is of another process', async () => {
  const folder = folderWith({});
  const old = madeBy(process.pid, folder);
  writeFileSync(old, '');
  utimesSync(old, 1, 1);
  await clearLeftovers(folder);
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder that is not there has nothing to clear', async () => {
  await expect(clearLeftovers(join(folderWith({}), 'gone'))).resolves.toBeUndefined();
});
