import { symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectedFileOf, findInputs, type InputOptions } from '../../src/io/inputs.ts';
import { folderWith, makePipe } from '../support/folder.ts';

function options(cwd: string, settings: Partial<InputOptions> = {}): InputOptions {
  return {
    cwd,
    stdinName: 'stdin',
    settingsFor: () => ({ extensions: ['.txt'], isExcluded: () => false }),
    ...settings,
  };
}

/** Ids, failures and homes of what the names stand for, without the folder that all lies in. */
async function found(cwd: string, named: readonly string[], settings: Partial<InputOptions> = {}) {
  const { root, inputs, failures, homes } = await findInputs(named, options(cwd, settings));
  return {
    root: root.slice(cwd.length),
    inputs: inputs.map(({ id, path, shown }) => `${id} ${path} ${shown}`),
    failures: failures.map(({ shown, reason }) => `${shown}: ${reason}`),
    homes: homes.map((home) => home.slice(cwd.length)),
  };
}

test('folders, files and standard input, each with its home; the root holds them all', async () => {
  const cwd = folderWith({ 'in/b.txt': '', 'in/a.TXT': '', 'in/c.md': '', 'other/x.md': '' });
  expect(await found(cwd, ['in', 'other/x.md', '-', './in/b.txt'])).toEqual({
    root: '',
    inputs: [
      'in/a in/a.TXT in/a.TXT',
      'in/b in/b.txt in/b.txt',
      'other/x other/x.md other/x.md',
      'stdin stdin (standard input)',
    ],
    failures: [],
    homes: ['/in', '/other', ''],
  });
});

test('standard input alone, under a name of its own', async () => {
  const cwd = folderWith({});
  expect(await found(cwd, ['-'], { stdinName: 'feed/x.txt' })).toEqual({
    root: '',
    inputs: ['feed/x feed/x.txt feed/x.txt'],
    failures: [],
    homes: [''],
  });
});

test('each input has the settings of its home', async () => {
  const cwd = folderWith({
    'a/x.txt': '',
    'a/y.md': '',
    'b/x.txt': '',
    'b/y.md': '',
    'c.txt': '',
    '.saysoignore': 'a/x.*',
  });
  const settingsFor = (home: string) => ({
    extensions: home.endsWith('/b') ? ['.md'] : ['.txt', '.md'],
    isExcluded: (path: string) => path.endsWith('c.txt'),
  });
  const { inputs } = await found(cwd, ['a', 'b', 'c.txt'], { settingsFor });
  expect(inputs).toEqual(['a/y a/y.md a/y.md', 'b/y b/y.md b/y.md']);
});

test.for([
  ['*.txt', ['a a.txt a.txt', 'b b.txt b.txt']],
  ['?.txt', ['a a.txt a.txt', 'b b.txt b.txt']],
  ['{a,c}.txt', ['a a.txt a.txt']],
  ['**/*.txt', ['a a.txt a.txt', 'b b.txt b.txt', 'in/c in/c.txt in/c.txt']],
  ['[[]d].txt', ['[d] [d].txt [d].txt']],
] as const)('the glob %s', async ([pattern, inputs]) => {
  const cwd = folderWith({
    'a.txt': '',
    'b.txt': '',
    'in/c.txt': '',
    '.h.txt': '',
    [pattern === '[[]d].txt' ? '[d].txt' : 'x.md']: '',
  });
  expect((await found(cwd, [pattern])).inputs).toEqual(inputs);
});

test('a name that is there is no glob, whatever stands in it', async () => {
  const cwd = folderWith({ '[a].txt': '', 'a.txt': '' });
  expect((await found(cwd, ['[a].txt'])).inputs).toEqual(['[a] [a].txt [a].txt']);
});

test.for([
  ['gone.txt', 'no such file or folder: gone.txt'],
  ['a.txt/b', 'no such file or folder: a.txt/b'],
  ['*.md', 'no file matches *.md'],
] as const)('%s is wrong usage', async ([name, message]) => {
  const cwd = folderWith({ 'a.txt': '' });
  await expect(found(cwd, ['a.txt', name])).rejects.toThrow(expect.objectContaining({ code: 'usage', message }));
});

test.for([
  [['a.txt', ''], ['a path is empty: say . for the working folder']],
  [['dangling.txt'], ['dangling.txt is a link that leads nowhere']],
  [['dangling.txt/b'], ['no such file or folder: dangling.txt/b']],
  [
    ['b', '*.md', 'dangling.txt', 'a.txt', 'c\nd'],
    [
      'no such file or folder: b',
      'no file matches *.md',
      'dangling.txt is a link that leads nowhere',
      'no such file or folder: c\nd',
    ],
  ],
  [
    ['1', '2', '3', '4', '5', '6'],
    [
      ...['1', '2', '3', '4', '5'].map((name) => `no such file or folder: ${name}`),
      'and 1 more path that leads to nothing',
    ],
  ],
  [
    Array.from({ length: 50_000 }, (_, i) => `${i}`),
    [
      ...['0', '1', '2', '3', '4'].map((name) => `no such file or folder: ${name}`),
      'and 49995 more paths that lead to nothing',
    ],
  ],
] as const)('all that is wrong is told', async ([names, lines]) => {
  const cwd = folderWith({ 'a.txt': '' });
  symlinkSync('gone.txt', join(cwd, 'dangling.txt'));
  await expect(found(cwd, names)).rejects.toThrow(expect.objectContaining({ code: 'usage', lines }));
});

test('standard input and a file may not have one path', async () => {
  const cwd = folderWith({ 'in/a.txt': '', 'in/b.txt': '' });
  const message = 'standard input and a file are both named b.txt; use --stdin-name';
  await expect(found(cwd, ['in', '-'], { stdinName: 'b.txt' })).rejects.toThrow(
    expect.objectContaining({ code: 'usage', message }),
  );
});

test('a named thing that is no text costs itself alone', async () => {
  const cwd = folderWith({ 'a.txt': '' });
  makePipe(join(cwd, 'pipe'));
  symlinkSync('self', join(cwd, 'self'));
  const server = createServer().listen(join(cwd, 'socket'));
  const long = 'x'.repeat(300);
  expect(await found(cwd, ['pipe', 'self', 'socket', '/dev/null', long, 'a.txt'])).toMatchObject({
    inputs: [expect.stringMatching(/ a\.txt$/u)],
    failures: [
      'pipe: is a named pipe, not a file',
      'self: a loop of links',
      'socket: is a socket, not a file',
      '/dev/null: is a device, not a file',
      `${long}: its name is too long`,
    ],
  });
  server.close();
});

test('the expected file lies beside the text, with the extension where the id keeps it', async () => {
  const cwd = folderWith({ 'in/a.txt': '', 'in/a.md': '', 'in/b.txt': '' });
  const { inputs } = await findInputs(['in/a.txt', 'in/a.md', 'in/b.txt', '-'], options(cwd));
  expect(inputs.map(expectedFileOf)).toEqual([
    join(cwd, 'in/a.md.json'),
    join(cwd, 'in/a.txt.json'),
    join(cwd, 'in/b.json'),
    'stdin.json',
  ]);
});
