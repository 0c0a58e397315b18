import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { envelopeSchema, type SaysoDocument } from '../../src/model/schema.ts';
import { folderWith } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

const TEXT = '“We will win,” Mary Miller said.\n';

function documents(stdout: string): SaysoDocument[] {
  return envelopeSchema.parse(JSON.parse(stdout)).documents;
}

function lines(stdout: string): SaysoDocument[] {
  expect(stdout.endsWith('\n')).toBe(true);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const named = (docs: readonly SaysoDocument[]) => docs.map(({ id, path }) => [id, path]);

describe('what is read', () => {
  test('a folder with all texts below it, in order of path by code units, hidden ones left out', async () => {
    const cwd = folderWith({
      'in/b.txt': TEXT,
      'in/Z.md': TEXT,
      'in/sub/a.TXT': TEXT,
      'in/sub-1.txt': TEXT,
      'in/other.pages': TEXT,
      'in/two.pages': TEXT,
      'in/none': TEXT,
      'in/.hidden.txt': TEXT,
      'in/.git/x.txt': TEXT,
      'in/a.b.txt': TEXT,
    });
    const { code, stdout, stderr } = await sayso(['extract', 'in'], { cwd });
    expect(named(documents(stdout))).toEqual([
      ['Z', 'Z.md'],
      ['a.b', 'a.b.txt'],
      ['b', 'b.txt'],
      ['sub-1', 'sub-1.txt'],
      ['sub/a', 'sub/a.TXT'],
    ]);
    expect([code, stderr]).toEqual([0, 'left out: 2 .pages, 1 without extension\n']);
  });

  test('two files with one id keep their extensions', async () => {
    const cwd = folderWith({ 'a.txt': TEXT, 'a.md': TEXT, 'a.txt.txt': TEXT, 'b.txt': TEXT });
    const { stdout } = await sayso(['extract', '.'], { cwd });
    expect(documents(stdout).map(({ id }) => id)).toEqual(['a.md', 'a.txt', 'a.txt.txt', 'b']);
  });

  test.for([
    ['one file: its folder is the root', ['x/y/a.txt'], ['a.txt']],
    ['several inputs: their deepest common folder is', ['x/y/a.txt', 'x/z'], ['y/a.txt', 'z/b.txt']],
    ['a file that two inputs name is read once', ['x', 'x/y/a.txt'], ['y/a.txt', 'z/b.txt']],
    ['a glob that the shell left alone', ['x/*/?.txt'], ['y/a.txt', 'z/b.txt']],
    ['a glob over folders', ['**/b.txt'], ['b.txt']],
  ] as const)('%s', async ([, paths, expected]) => {
    const cwd = folderWith({ 'x/y/a.txt': TEXT, 'x/z/b.txt': TEXT });
    const { stdout } = await sayso(['extract', ...paths], { cwd });
    expect(documents(stdout).map(({ path }) => path)).toEqual(expected);
  });

  test('standard input, under a name of its own or a given one', async () => {
    const plain = await sayso(['extract', '-'], { stdin: TEXT });
    const given = await sayso(['extract', '-', '--stdin-name', 'feed/today.txt'], { stdin: TEXT });
    expect(named(documents(plain.stdout))).toEqual([['stdin', 'stdin']]);
    expect(named(documents(given.stdout))).toEqual([['feed/today', 'feed/today.txt']]);
    expect((await sayso(['extract', '-', '--stdin-name', '../x'], { stdin: TEXT })).code).toBe(2);
  });

  test('a list of files, from a file or standard input, parted by line feeds or U+0000', async () => {
    const cwd = folderWith({ 'a.txt': TEXT, 'b c.txt': TEXT, '-d.txt': TEXT, list: 'a.txt\n-d.txt\n' });
    const fromFile = await sayso(['extract', '--files-from', 'list'], { cwd });
    const fromStdin = await sayso(['extract', '--files-from', '-'], { cwd, stdin: 'b c.txt\0a.txt\0' });
    expect(documents(fromFile.stdout).map(({ path }) => path)).toEqual(['-d.txt', 'a.txt']);
    expect(documents(fromStdin.stdout).map(({ path }) => path)).toEqual(['a.txt', 'b c.txt']);
  });

  test('--ext adds extensions, --exclude and .saysoignore leave out', async () => {
    const cwd = folderWith({
      'a.txt': TEXT,
      'b.story': TEXT,
      'draft.txt': TEXT,
      'old/c.txt': TEXT,
      'old/keep.txt': TEXT,
      '.saysoignore': 'old/*\n!old/keep.txt\n',
    });
    const { stdout } = await sayso(['extract', '.', '--ext', 'story', '--exclude', 'draft*'], { cwd });
    expect(documents(stdout).map(({ path }) => path)).toEqual(['a.txt', 'b.story', 'old/keep.txt']);
  });

  test('names that shells and terminals stumble over', async () => {
    const names = ['-dash.txt', ' blank .txt', 'new\nline.txt', '"quote\'.txt', 'esc\u001b[31m.txt', 'é😀.txt'];
    const cwd = folderWith(Object.fromEntries(names.map((name) => [name, TEXT])));
    const { code, stdout } = await sayso(['extract', '.'], { cwd });
    expect(documents(stdout).map(({ path }) => path)).toEqual(names.sort());
    expect(code).toBe(0);
    expect((await sayso(['extract', '--', '-dash.txt'], { cwd })).code).toBe(0);
  });
});

describe('what is written', () => {
  const cwd = folderWith({ 'in/a.txt': TEXT, 'in/sub/b.txt': 'Nobody spoke 😀 here: “so”.\n' });

  test('NDJSON holds the same documents as JSON', async () => {
    const json = await sayso(['extract', 'in'], { cwd });
    const ndjson = await sayso(['extract', 'in', '--format', 'ndjson'], { cwd });
    expect(lines(ndjson.stdout)).toEqual(documents(json.stdout));
  });

  test('--out with a file, its folder made where needed', async () => {
    const { stdout } = await sayso(['extract', 'in'], { cwd });
    const run = await sayso(['extract', 'in', '--out', 'deep/er/all.json'], { cwd });
    expect(readFileSync(join(cwd, 'deep/er/all.json'), 'utf8')).toBe(stdout);
    expect([run.stdout, run.code]).toEqual(['', 0]);
    expect(readdirSync(join(cwd, 'deep/er'))).toEqual(['all.json']);
  });

  test('--out with a folder: a bare document for each text, in folders as the texts are', async () => {
    const { stdout } = await sayso(['extract', 'in'], { cwd });
    await sayso(['extract', 'in', '--out', 'each'], { cwd });
    const read = ['a.json', 'sub/b.json'].map((name) => JSON.parse(readFileSync(join(cwd, 'each', name), 'utf8')));
    expect(read).toEqual(documents(stdout));
  });

  test('--with-text and --offset-unit: slicing in that unit gives what is meant', async () => {
    const { stdout } = await sayso(['extract', 'in/sub', '--with-text', '--offset-unit', 'codepoint'], { cwd });
    const [doc] = documents(stdout);
    const [sentence] = doc?.sentences ?? [];
    expect(doc?.offsetUnit).toBe('codepoint');
    expect([...(doc?.text ?? '')].slice(sentence?.start, sentence?.end).join('')).toBe('Nobody spoke 😀 here: “so”.');
  });

  test('a character that a terminal would obey is escaped, and means the same', async () => {
    const risky = folderWith({ 'a.txt': 'A \u009b31m red \u202e word, he said.' });
    const { stdout } = await sayso(['extract', '.', '--with-text'], { cwd: risky });
    expect(stdout).not.toMatch(/[\u0080-\u009f\u202e]/u);
    expect(documents(stdout)[0]?.text).toBe('A \u009b31m red \u202e word, he said.');
  });

  test('the view for reading, without colour where it is no terminal', async () => {
    const view = await sayso(['extract', 'in', '--format', 'text'], { cwd });
    const coloured = await sayso(['extract', 'in', '--format', 'text'], { cwd, env: { FORCE_COLOR: '1' } });
    const refused = await sayso(['extract', 'in', '-f', 'text', '--no-color'], { cwd, env: { FORCE_COLOR: '1' } });
    expect(view.stdout).toContain('== a.txt ==');
    expect(view.stdout).not.toContain('\u001b');
    expect(coloured.stdout).toContain('\u001b[');
    expect(refused.stdout).toBe(view.stdout);
  });

  test('--trace and --summary speak on standard error alone', async () => {
    const plain = await sayso(['extract', 'in'], { cwd });
    const traced = await sayso(['extract', 'in', '--trace', '--summary'], { cwd });
    expect(traced.stdout).toBe(plain.stdout);
    expect(plain.stderr).toBe('');
    expect(traced.stderr).toMatch(/^in\/a\.txt:1:\d+ \[\d+,\d+\) \S+ proposed \S+ «.+»: .+$/mu);
    expect(traced.stderr).toMatch(/^2 articles, \d+ names?, \d+ quotes?$/mu);
  });
});

describe('what is lost is told', () => {
  const cwd = folderWith({
    'a.txt': 'The river rose. “We will never leave this town again”. Nobody moved.\n',
    'b.txt': 'Le maire a dit que le pont est fermé. Les habitants ne savent pas quand il sera ouvert.\n',
    'c.txt': 'Mary Miller said that it was safe.\n',
  });
  const told =
    'sayso: 1 quotation in 1 text is in no quote: nobody was found who said it (unattributed-quote)\n' +
    'sayso: 1 text is not English: nothing was claimed there (not-english)\n';

  test('on standard error, whatever is there; with --quiet in the documents alone', async () => {
    const { code, stdout, stderr } = await sayso(['extract', '.'], { cwd });
    expect([code, stderr]).toEqual([0, told]);
    expect(documents(stdout).map(({ diagnostics }) => diagnostics.map((one) => one.code))).toEqual([
      ['unattributed-quote'],
      ['not-english'],
      [],
    ]);
    expect(await sayso(['extract', '.', '-q'], { cwd })).toEqual({ code: 0, stdout, stderr: '' });
  });

  test('a file without a word is named', async () => {
    const folder = folderWith({
      'a.txt': '',
      'b.md': ' \n\n',
      'c.html': '<html><head><title></title></head><body><script>let a = 1;</script></body></html>',
      'd.txt': 'It rained.\n',
      'pre.sh': '#!/bin/sh\n',
      'e.pdf': 'It rained.',
    });
    chmodSync(join(folder, 'pre.sh'), 0o755);
    const { code, stdout, stderr } = await sayso(['extract', '.', '--pre', './pre.sh'], { cwd: folder });
    expect([code, documents(stdout).map(({ path }) => path)]).toEqual([
      0,
      ['a.txt', 'b.md', 'c.html', 'd.txt', 'e.pdf'],
    ]);
    expect(stderr).toBe(
      ['a.txt', 'b.md', 'c.html', 'e.pdf'].map((path) => `${path}: nothing to read in it\n`).join('') +
        'left out: 1 .sh\n',
    );
    expect((await sayso(['extract', '.', '--pre', './pre.sh', '-q'], { cwd: folder })).stderr).toBe('');
    const stdin = '{"id": "a", "text": "It rained."}\n{"id": "b", "text": ""}\n';
    const records = await sayso(['extract', '-', '--input-format', 'ndjson'], { cwd: folder, stdin });
    expect([records.code, records.stderr]).toEqual([0, '']);
  });

  test('the summary has the count', async () => {
    const { stderr } = await sayso(['extract', '.', '--summary'], { cwd });
    expect(stderr.startsWith(told)).toBe(true);
    expect(stderr).toContain('3 articles, 1 name, 1 quote, 1 quotation unattributed\n');
  });

  test('--min-confidence leaves out what is less sure, and the command line goes first', async () => {
    const folder = folderWith({
      'c.txt': 'Mary Miller said that it was safe.\n',
      'sayso.config.json': '{ "minConfidence": 1 }',
    });
    const counted = async (...flags: string[]) => {
      const { stdout } = await sayso(['extract', 'c.txt', ...flags], { cwd: folder });
      return documents(stdout).map(({ quotes, claims }) => [quotes.length, claims.length]);
    };
    expect([await counted(), await counted('--min-confidence', '0')]).toEqual([[[0, 0]], [[1, 1]]]);
  });
});

describe('NDJSON in', () => {
  const stdin = [
    '{"id": "a", "text": "“We win,” Mary Miller said.", "more": 1}',
    '',
    '{"id": 7, "text": ""}',
    'nonsense',
    '{"id": "b", "text": "", "date": "2013-09-24"}',
    '{"id": "c", "text": "nul \\u0000"}',
  ].join('\n');

  test('a line out for each line in', async () => {
    const { code, stdout, stderr } = await sayso(['extract', '-', '--input-format', 'ndjson'], {
      stdin,
    });
    const out = lines(stdout).map((value) => ('error' in value ? value.error : value.id));
    expect(out).toEqual([
      'a',
      { line: 2, message: 'an empty line' },
      '7',
      { line: 4, message: expect.stringContaining('not valid JSON') },
      'b',
      { line: 6, id: 'c', message: 'binary file (holds U+0000 at byte offset 4)' },
    ]);
    expect(code).toBe(3);
    expect(stderr.split('\n').filter((line) => line !== '')).toHaveLength(3);
  });

  test('any other format out is wrong usage', async () => {
    expect((await sayso(['extract', '-', '--input-format', 'ndjson', '--format', 'json'])).code).toBe(2);
  });
});

describe('wrong usage is found before any work, in one or two lines', () => {
  const cwd = folderWith({ 'a.txt': TEXT, 'empty/x.pages': TEXT, 'taken.json/y.txt': TEXT });
  test.for([
    ['nothing named', [], 'nothing to read'],
    ['a path that does not exist', ['a.txt', 'nope'], 'no such file or folder: nope'],
    ['a glob that finds nothing', ['*.nope'], 'no file matches'],
    ['a folder without texts', ['empty'], 'nothing to read'],
    ['an unknown option, with the nearest one', ['a.txt', '--formt', 'json'], '--format'],
    ['an impossible value', ['a.txt', '--format', 'xml'], 'json, ndjson, text'],
    ['an impossible number of jobs', ['a.txt', '--jobs', '0'], '--jobs'],
    ['NDJSON into a folder', ['a.txt', '--format', 'ndjson', '--out', 'empty'], 'folder'],
    ['an output that is one of the texts', ['a.txt', '--out', 'a.txt'], 'one of the texts'],
    ['an output below a file', ['a.txt', '--out', 'a.txt/b/c.json'], 'cannot write a.txt/b/c.json'],
  ] as const)('%s', async ([, args, message]) => {
    const { code, stdout, stderr } = await sayso(['extract', ...args], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });

  test('a mistyped command gets the nearest one', async () => {
    const { code, stderr } = await sayso(['extrct']);
    expect(code).toBe(2);
    expect(stderr).toContain('extract');
  });
});

test.runIf(existsSync('/dev/full'))('where the disk is full the run ends, and says so once', async () => {
  const cwd = folderWith({ 'in/a.txt': TEXT, 'in/b.txt': TEXT, 'out/x': '' });
  symlinkSync('/dev/full', join(cwd, 'out/a.json'));
  const { code, stderr } = await sayso(['extract', 'in', '--out', 'out', '--jobs', '1'], { cwd });
  expect([code, stderr]).toEqual([3, 'sayso: cannot write out/a.json: no space left on the device\n']);
  expect(readdirSync(join(cwd, 'out'))).toEqual(['a.json', 'x']);
});

test('no text is written over through a link', async () => {
  const cwd = folderWith({ 'in/a.txt': TEXT, 'in/note': TEXT });
  symlinkSync('in', join(cwd, 'linked'));
  symlinkSync('a.txt', join(cwd, 'in/a.json'));
  for (const args of [
    ['in/note', '--out', 'linked/note'],
    ['in', '--out', 'linked/'],
    ['in/a.txt', '--out', 'in/a.json'],
  ]) {
    const { code, stderr } = await sayso(['extract', ...args], { cwd });
    expect([args, code]).toEqual([args, 2]);
    expect(stderr).toContain('is one of the texts');
  }
  expect(['in/a.txt', 'in/note'].map((name) => readFileSync(join(cwd, name), 'utf8'))).toEqual([TEXT, TEXT]);
});

describe('bad inputs cost themselves alone', () => {
  test('each has its line, the others are done', async () => {
    const cwd = folderWith({
      'in/good.txt': TEXT,
      'in/empty.txt': '',
      'in/cyrillic.txt': Uint8Array.of(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2),
      'in/binary.txt': 'a\0b',
      'in/utf16.txt': Uint8Array.of(0xff, 0xfe, 0x48, 0, 0x69, 0),
    });
    symlinkSync('nowhere', join(cwd, 'in/gone.txt'));
    symlinkSync('..', join(cwd, 'in/loop'));
    symlinkSync('self.txt', join(cwd, 'in/self.txt'));
    execFileSync('bash', ['-c', 'mkfifo in/pipe.txt'], { cwd });
    const { code, stdout, stderr } = await sayso(['extract', 'in'], { cwd });
    expect(documents(stdout).map(({ path }) => path)).toEqual(['empty.txt', 'good.txt', 'utf16.txt']);
    expect(stderr.trimEnd().split('\n').sort()).toEqual([
      'in/empty.txt: nothing to read in it',
      expect.stringContaining('in/binary.txt: binary file'),
      'sayso: in/cyrillic.txt: not valid UTF-8 (byte 0xCF at offset 0), and no Windows-1252 that makes sense; --encoding NAME says what it is',
      expect.stringContaining('in/gone.txt: a link that leads nowhere'),
      expect.stringContaining('in/loop: a loop of links'),
      expect.stringContaining('in/pipe.txt: is a named pipe'),
      'sayso: in/self.txt: a loop of links',
    ]);
    expect(code).toBe(3);
  });

  test('their names are shown escaped', async () => {
    const cwd = folderWith({ 'bad\u001b[31m\n.txt': 'a\0' });
    const { stderr } = await sayso(['extract', '.'], { cwd });
    expect(stderr).toBe('sayso: bad\\x1b[31m\\n.txt: binary file (holds U+0000 at byte offset 1)\n');
  });

  test('an empty text is a document with nothing in it', async () => {
    const { code, stdout } = await sayso(['extract', '-']);
    expect([code, documents(stdout)[0]?.sentences]).toEqual([0, []]);
  });
});
