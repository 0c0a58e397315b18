/** Going on where an earlier run ended: the folder is as after one run, and nothing is done twice. */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { inWorld } from '../support/world.ts';

vi.setConfig({ testTimeout: 60_000 });

const TEXT = '“We will win,” Mary Miller of Orvin said.\n';
const ARGS = ['extract', 'in', '--out', 'out/', '--quiet'];

function world(): { cwd: string; run: (...more: string[]) => Promise<number | null> } {
  const cwd = folderWith({ 'in/a.txt': TEXT, 'in/b.txt': `${TEXT}So.`, 'in/c.txt': 'So.' });
  const env = { XDG_CACHE_HOME: join(cwd, 'cache') };
  return { cwd, run: async (...more) => (await inWorld([...ARGS, ...more], { cwd, env })).code };
}

const contents = (cwd: string): Record<string, string> =>
  Object.fromEntries(readdirSync(join(cwd, 'out')).map((name) => [name, readFileSync(join(cwd, 'out', name), 'utf8')]));

/** Which files a run has written anew: those that are not the same ones as before. */
async function rewritten(cwd: string, run: () => Promise<unknown>): Promise<string[]> {
  const ino = (name: string): number => statSync(join(cwd, 'out', name)).ino;
  const before = new Map(readdirSync(join(cwd, 'out')).map((name) => [name, ino(name)]));
  await run();
  return readdirSync(join(cwd, 'out')).filter((name) => before.get(name) !== ino(name));
}

test('what was done is left, what is missing, torn or of another text is done', async () => {
  const { cwd, run } = world();
  expect(await run()).toBe(0);
  const whole = contents(cwd);
  expect(await rewritten(cwd, () => run('--resume'))).toEqual([]);
  rmSync(join(cwd, 'out/a.json'));
  writeFileSync(join(cwd, 'out/b.json'), '{');
  expect(await rewritten(cwd, () => run('--resume'))).toEqual(['a.json', 'b.json']);
  expect(contents(cwd)).toEqual(whole);
  writeFileSync(join(cwd, 'in/c.txt'), 'So. No.');
  expect(await rewritten(cwd, () => run('--resume'))).toEqual(['c.json']);
  expect(contents(cwd)['c.json']).not.toBe(whole['c.json']);
});

test('other options or another lexicon make all anew, as a full run does', async () => {
  const { cwd, run } = world();
  await run();
  expect(await rewritten(cwd, () => run('--resume', '--claims', 'none'))).toEqual(['a.json', 'b.json', 'c.json']);
  await run();
  const lexicon = { entities: [{ type: 'ORG', name: 'Orvin' }] };
  writeFileSync(join(cwd, 'lexicon.json'), JSON.stringify(lexicon));
  writeFileSync(join(cwd, 'sayso.config.json'), JSON.stringify({ lexicon: ['lexicon.json'] }));
  expect(await rewritten(cwd, () => run('--resume'))).toEqual(['a.json', 'b.json', 'c.json']);
  const resumed = contents(cwd);
  await run();
  expect(contents(cwd)).toEqual(resumed);
});

test('without --resume all is done', async () => {
  const { cwd, run } = world();
  await run();
  expect(await rewritten(cwd, () => run())).toEqual(['a.json', 'b.json', 'c.json']);
});

test('notes that are damaged are no notes', async () => {
  const { cwd, run } = world();
  await run();
  for (const name of readdirSync(join(cwd, 'cache/sayso'))) {
    writeFileSync(join(cwd, 'cache/sayso', name), 'null\n{"a":\n["x","y"]\n');
  }
  expect(await rewritten(cwd, () => run('--resume'))).toHaveLength(3);
});

test('what is told at the end counts what was done before', async () => {
  const { cwd } = world();
  const env = { XDG_CACHE_HOME: join(cwd, 'cache') };
  const args = ['extract', 'in', '--out', 'out/', '--summary'];
  const first = await inWorld(args, { cwd, env });
  expect((await inWorld([...args, '--resume'], { cwd, env })).stderr).toBe(first.stderr);
});

test('it needs a folder', async () => {
  const { cwd } = world();
  const { code, stderr } = await inWorld(['extract', 'in', '--resume'], { cwd });
  expect([code, stderr]).toEqual([2, 'sayso: --resume goes on in a folder: name it with --out\n']);
});
