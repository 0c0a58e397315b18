/** Going on where an earlier run ended: the folder is as after one run, and nothing is done twice. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
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
  writeFileSync(join(cwd, 'out/b.json'), whole['b.json']?.slice(0, 99) ?? '');
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

describe('documents of texts that are no more', () => {
  /** What is told where `in` is read into `out` again, after something was done there. */
  async function told(change: (at: (path: string) => string) => unknown, ...more: string[]): Promise<string[]> {
    const { cwd, run } = world();
    await run();
    await change((path) => join(cwd, path));
    const args = ['extract', more.length > 0 ? 'in/a.txt' : 'in', '--out', 'out', ...more];
    const { stderr } = await inWorld(args, { cwd, env: { XDG_CACHE_HOME: join(cwd, 'cache') } });
    return stderr.split('\n').filter((line) => line.includes(' old document'));
  }

  const one = (name: string): string[] => [
    `1 old document stays in out, of a text that is gone or gave none now: out/${name}`,
  ];

  test.for<[string, (at: (path: string) => string) => unknown, string[]]>([
    ['all are there', () => undefined, []],
    ['one is gone', (at) => rmSync(at('in/b.txt')), one('b.json')],
    ['one has another name', (at) => renameSync(at('in/a.txt'), at('in/z.txt')), one('a.json')],
    ['one has another id beside a new text', (at) => writeFileSync(at('in/c.md'), 'So.'), one('c.json')],
    ['one cannot be read any more', (at) => writeFileSync(at('in/c.txt'), 'a\0b'), one('c.json')],
    [
      'two are gone',
      (at) => ['a', 'b'].map((name) => rmSync(at(`in/${name}.txt`))),
      ['2 old documents stay in out, of texts that are gone or gave none now: out/a.json and 1 more'],
    ],
    [
      'somebody has changed the document, or taken it away: it is none of ours',
      (at) => {
        for (const name of ['a', 'b']) rmSync(at(`in/${name}.txt`));
        writeFileSync(at('out/a.json'), '{}');
        rmSync(at('out/b.json'));
      },
      [],
    ],
    ['somebody else has put one there', (at) => writeFileSync(at('out/d.json'), readFileSync(at('out/a.json'))), []],
  ])('%s', async ([, change, lines]) => {
    expect(await told(change)).toEqual(lines);
  });

  test('a text that is there and was not asked for has not gone', async () => {
    expect(await told((at) => rmSync(at('in/c.txt')), '--resume')).toEqual(one('c.json'));
  });

  test('they are told as long as they stand, and what was done of other texts is known', async () => {
    const { cwd, run } = world();
    const env = { XDG_CACHE_HOME: join(cwd, 'cache') };
    await run();
    mkdirSync(join(cwd, 'more'));
    writeFileSync(join(cwd, 'more/d.txt'), TEXT);
    rmSync(join(cwd, 'in/b.txt'));
    expect((await inWorld(['extract', 'more', '--out', 'out'], { cwd, env })).stderr).toBe('');
    for (const more of [[], ['--resume'], []]) {
      const { stderr } = await inWorld(['extract', 'in', '--out', 'out', ...more], { cwd, env });
      expect(stderr.split('\n')).toContain(one('b.json')[0]);
    }
    expect(await rewritten(cwd, () => run('--resume'))).toEqual([]);
    rmSync(join(cwd, 'out/b.json'));
    expect((await inWorld(['extract', 'in', '--out', 'out'], { cwd, env })).stderr).not.toContain('old document');
  });
});
