import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lexiconSchema } from '../../src/model/lexicon.ts';
import { type PersonRow, peopleSchema } from '../../src/people/schema.ts';
import { folderWith } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

const TEXTS = {
  'a.txt': 'NORDVIK — Mayor Ann Tolmer said the Harbour Guild would pay. “It holds,” Tolmer said.\n',
  'b.txt': 'Mayor Ann J. Tolmer met the Harbour Guild.\n\nTolmer said that the dam was safe.\n',
  'c.txt': 'The Harbour Guild paid.\nMayor Tolmer said the dam was safe. She left.\n',
};

const place = (path: string, line: number, column: number, start: number, end: number) => ({
  path,
  line,
  column,
  start,
  end,
});
const GUILD = {
  key: 'org/harbour-guild',
  name: 'Harbour Guild',
  type: 'ORG',
  forms: ['Harbour Guild'],
  articles: 3,
  quotes: 0,
  first: place('a.txt', 1, 37, 36, 49),
  last: place('c.txt', 1, 5, 4, 17),
  proposals: [],
};

async function rowsOf(args: readonly string[], cwd: string, stdin = ''): Promise<PersonRow[]> {
  const { code, stdout, stderr } = await sayso(['people', ...args, '--format', 'json', '-q'], { cwd, stdin });
  expect([code, stderr]).toEqual([0, '']);
  return peopleSchema.parse(JSON.parse(stdout)).people;
}

const keysOf = (rows: readonly PersonRow[]): string[] =>
  rows.map(({ key, articles, quotes }) => `${key} ${articles} ${quotes}`);

test('lines of documents whose texts lie elsewhere', async () => {
  const texts = folderWith({ 'news/a.txt': 'NORDVIK\n\nMayor Ann Tolmer met the Harbour Guild.\n' });
  const { stdout } = await sayso(['extract', 'news', '--format', 'ndjson', '-q'], { cwd: texts });
  const cwd = folderWith({ 'd.ndjson': stdout });
  const lineOf = async (...args: string[]) => (await rowsOf(['d.ndjson', ...args], cwd))[0]?.first.line;
  expect([await lineOf(), await lineOf('--texts', join(texts, 'news'))]).toEqual([null, 3]);
});

test('rows with their proposals, most quoted first', async () => {
  expect(await rowsOf(['.'], folderWith(TEXTS))).toEqual([
    {
      key: 'person/ann-tolmer',
      name: 'Ann Tolmer',
      type: 'PERSON',
      forms: ['Ann Tolmer', 'Tolmer'],
      articles: 1,
      quotes: 2,
      first: place('a.txt', 1, 17, 16, 26),
      last: place('a.txt', 1, 17, 16, 26),
      proposals: [
        {
          keys: ['person/ann-j-tolmer'],
          why: 'with middle initial and without; both beside Harbour Guild',
          sure: 'high',
        },
      ],
    },
    {
      key: 'person/ann-j-tolmer',
      name: 'Ann J. Tolmer',
      type: 'PERSON',
      forms: ['Ann J. Tolmer', 'Tolmer'],
      articles: 1,
      quotes: 1,
      first: place('b.txt', 1, 7, 6, 19),
      last: place('b.txt', 1, 7, 6, 19),
      proposals: [
        {
          keys: ['person/ann-tolmer'],
          why: 'with middle initial and without; both beside Harbour Guild',
          sure: 'high',
        },
        {
          keys: ['person/tolmer'],
          why: 'the family name alone; both beside Harbour Guild; nobody else bears it',
          sure: 'high',
        },
      ],
    },
    {
      key: 'person/tolmer',
      name: 'Tolmer',
      type: 'PERSON',
      forms: ['Tolmer'],
      articles: 1,
      quotes: 1,
      first: place('c.txt', 2, 7, 30, 36),
      last: place('c.txt', 2, 7, 30, 36),
      proposals: [
        {
          keys: ['person/ann-j-tolmer'],
          why: 'the family name alone; both beside Harbour Guild; nobody else bears it',
          sure: 'high',
        },
      ],
    },
    GUILD,
  ]);
});

describe('the lexicon that --lexicon writes', () => {
  const cwd = folderWith({
    'texts/a.txt': TEXTS['a.txt'],
    'texts/b.txt': TEXTS['b.txt'],
    'texts/c.txt': TEXTS['c.txt'],
    'c.json': '{ "lexicon": "L.json" }',
  });

  test('holds each proposal as an alias, and joins the rows of the next run', async () => {
    const { code, stderr } = await sayso(['people', 'texts', '--lexicon', 'L.json'], { cwd });
    expect([code, stderr]).toEqual([0, 'wrote L.json: 1 entry to review\n3 articles, 4 rows\n']);
    const written = JSON.parse(readFileSync(join(cwd, 'L.json'), 'utf8'));
    expect(written).toEqual({
      entities: [
        {
          name: 'Ann J. Tolmer',
          type: 'PERSON',
          aliases: ['Ann Tolmer', 'Tolmer'],
          note: 'person/ann-tolmer: high, with middle initial and without; both beside Harbour Guild; person/tolmer: high, the family name alone; both beside Harbour Guild; nobody else bears it',
        },
      ],
    });
    expect(lexiconSchema.safeParse(written).success).toBe(true);
    const joined = ['person/ann-j-tolmer 3 4', 'org/harbour-guild 3 0'];
    expect(keysOf(await rowsOf(['texts', '--config', 'c.json'], cwd))).toEqual(joined);
    // The same of documents that were extracted before there was a lexicon.
    const { stdout } = await sayso(['extract', 'texts', '--no-config', '--format', 'ndjson'], { cwd });
    expect(keysOf(await rowsOf(['-', '--config', 'c.json'], cwd, stdout))).toEqual(joined);
  });

  test('is not written over, but by --force', async () => {
    const there = folderWith({ ...TEXTS, 'L.json': 'mine', 'folder/x': '' });
    const refused = await sayso(['people', '.', '--lexicon', 'L.json'], { cwd: there });
    expect(refused).toEqual({
      code: 2,
      stdout: '',
      stderr: 'sayso: --lexicon L.json exists already; --force writes over it\n',
    });
    expect(readFileSync(join(there, 'L.json'), 'utf8')).toBe('mine');
    const folder = await sayso(['people', '.', '--lexicon', 'folder', '--force'], { cwd: there });
    expect(folder).toEqual({ code: 2, stdout: '', stderr: 'sayso: --lexicon folder is a folder\n' });
    expect(
      (await sayso(['people', 'a.txt', 'c.txt', '--lexicon', 'L.json', '--force', '-q'], { cwd: there })).code,
    ).toBe(0);
    expect(JSON.parse(readFileSync(join(there, 'L.json'), 'utf8')).entities[0].aliases).toEqual(['Tolmer']);
  });

  test('holds only what is sure enough', async () => {
    const two = { 'a.txt': 'Mayor Ann Tolmer left.\n', 'b.txt': 'Mayor Tolmer left.\n' };
    const there = folderWith(two);
    await sayso(['people', '.', '--lexicon', 'low.json'], { cwd: there });
    await sayso(['people', 'a.txt', 'b.txt', '--lexicon', 'high.json', '--at-least', 'high'], { cwd: there });
    const entries = ['low.json', 'high.json'].map(
      (file) => JSON.parse(readFileSync(join(there, file), 'utf8')).entities.length,
    );
    expect(entries).toEqual([1, 0]);
  });
});

describe('what is read', () => {
  test('texts, and documents in files of any form', async () => {
    const cwd = folderWith(TEXTS);
    const wanted = keysOf(await rowsOf(['.'], cwd));
    for (const [format, file] of [
      ['json', 'out/all.json'],
      ['ndjson', 'out/all.ndjson'],
    ] as const) {
      await sayso(['extract', '.', '--format', format, '--out', file, '-q'], { cwd });
      expect(keysOf(await rowsOf([file], cwd))).toEqual(wanted);
    }
    await sayso(['extract', '.', '--out', 'each/', '--exclude', 'out', '-q'], { cwd });
    expect(keysOf(await rowsOf(['each'], cwd))).toEqual(wanted);
    // The same articles in two files count once.
    expect(keysOf(await rowsOf(['out/all.json', 'out/all.ndjson'], cwd))).toEqual(wanted);
    // Texts and documents that count their paths from different folders are the same articles; copies are not.
    const named = folderWith({
      ...Object.fromEntries(Object.entries(TEXTS).map(([name, text]) => [`news/${name}`, text])),
    });
    await sayso(['extract', 'news', '--out', 'all.json', '-q'], { cwd: named });
    expect(keysOf(await rowsOf(['all.json', 'news'], named))).toEqual(wanted);
    expect((await sayso(['people', 'all.json', 'news'], { cwd: named })).stderr).toContain('3 articles met twice');
    const lost = folderWith({ 'n/a.txt': '“We have checked every stone of it.”\n' });
    await sayso(['extract', 'n', '--out', 'all.json', '-q'], { cwd: lost });
    expect((await sayso(['people', 'all.json', 'n'], { cwd: lost })).stderr).toContain('1 quotation in 1 text is');
    const copies = folderWith({ 'a.txt': TEXTS['a.txt'], 'n/a.txt': TEXTS['a.txt'] });
    await sayso(['extract', '.', '--out', 'd/', '-q'], { cwd: copies });
    expect((await sayso(['people', 'd'], { cwd: copies })).stderr).toMatch(/^2 articles, /u);
    // Beside their texts the documents do not count twice.
    await sayso(['extract', 'a.txt', 'b.txt', 'c.txt', '--out', './', '-q'], { cwd });
    expect(existsSync(join(cwd, 'a.json'))).toBe(true);
    expect(keysOf(await rowsOf(['a.txt', 'b.txt', 'c.txt', 'a.json', '--exclude', 'a.txt'], cwd))).toEqual(wanted);
    expect(keysOf(await rowsOf(['.', '--exclude', 'out', '--exclude', 'each'], cwd))).toEqual(wanted);
  });

  test('--min-confidence says which quotes count, in texts and documents alike, and how many do not', async () => {
    const cwd = folderWith({ ...TEXTS, 'd.txt': '“We shall never leave this town,” Ann Tolmer said.\n' });
    await sayso(['extract', '.', '--out', 'out/all.json', '-q'], { cwd });
    for (const paths of [['a.txt', 'b.txt', 'c.txt', 'd.txt'], ['out/all.json']]) {
      const run = (least: string) => sayso(['people', ...paths, '--min-confidence', least], { cwd });
      const counts = ({ stdout }: { stdout: string }): string[] =>
        [...stdout.matchAll(/^ *(\d+ +\d+ +.*?) +(?:PERSON|ORG)/gmu)].map(([, row = '']) => row.replace(/ +/gu, ' '));
      const [all, some] = [await run('0'), await run('0.9')];
      expect(all.stderr).toBe('4 articles, 4 rows\n');
      expect(counts(all)).toEqual(['3 2 Ann Tolmer', '1 1 Ann J. Tolmer', '1 1 Tolmer', '0 3 Harbour Guild']);
      expect(some.stderr).toBe('left out: 3 quotes less sure than --min-confidence\n4 articles, 4 rows\n');
      expect(counts(some)).toEqual(['2 2 Ann Tolmer', '0 3 Harbour Guild', '0 1 Ann J. Tolmer', '0 1 Tolmer']);
    }
  });

  test('standard input: a text, or documents', async () => {
    const cwd = folderWith({});
    expect(keysOf(await rowsOf(['-'], cwd, TEXTS['a.txt']))).toEqual([
      'person/ann-tolmer 1 2',
      'org/harbour-guild 1 0',
    ]);
    const { stdout } = await sayso(['extract', '-', '--format', 'json'], { cwd, stdin: TEXTS['a.txt'] });
    expect(keysOf(await rowsOf(['-'], cwd, stdout))).toEqual(['person/ann-tolmer 1 2', 'org/harbour-guild 1 0']);
    expect(await rowsOf(['-'], cwd, '')).toEqual([]);
  });

  test('a place has no line where the text is not at hand', async () => {
    const cwd = folderWith({});
    const { stdout } = await sayso(['extract', '-'], { cwd, stdin: TEXTS['a.txt'] });
    const [row] = await rowsOf(['-'], cwd, stdout);
    expect(row?.first).toEqual({ path: 'stdin', line: null, column: null, start: 16, end: 26 });
  });

  test('what is not ours is passed over in a folder, and told of where it is named', async () => {
    const cwd = folderWith({ 'a.txt': TEXTS['a.txt'], 'other.json': '{ "name": "x" }', 'sayso.config.json': '{}' });
    expect(keysOf(await rowsOf(['.'], cwd))).toEqual(['person/ann-tolmer 1 2', 'org/harbour-guild 1 0']);
    const named = await sayso(['people', 'a.txt', 'other.json', '-q', '--format', 'ndjson'], { cwd });
    expect([named.code, named.stderr, named.stdout.split('\n').length]).toEqual([
      3,
      'sayso: other.json: holds no sayso documents: its first object has no schemaVersion\n',
      3,
    ]);
  });

  test('lines of errors are left out and counted, other faults told; all the others are done', async () => {
    const { stdout: good } = await sayso(['extract', '-', '--format', 'ndjson'], { stdin: TEXTS['a.txt'] });
    const cwd = folderWith({
      'a.ndjson': `{"error":{"line":1,"message":"no"}}\n${good}{"schemaVersion":"1.1"}\n{"error":{"line":4,"message":"no"}}\n`,
      'new.json': good
        .replace('"schemaVersion":"1.1"', '"schemaVersion":"7.3"')
        .replace('"schemaVersion":"1.1"', '"schemaVersion":"7.3"'),
    });
    const { code, stderr, stdout } = await sayso(['people', 'a.ndjson', 'new.json', '--format', 'ndjson'], { cwd });
    expect(code).toBe(3);
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^sayso: a\.ndjson:3: not a sayso document: offsetUnit: /u),
      'a.ndjson: 2 lines of errors left out',
      'sayso: new.json: schemaVersion "7.3" is not known (known: 1.0, 1.1)',
      '1 article without text: no lines; --texts FOLDER says where it lies',
      '1 article, 2 rows',
      '',
    ]);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((row) => JSON.parse(row).key),
    ).toEqual(['person/ann-tolmer', 'org/harbour-guild']);
  });

  test.for<[string, string[], string]>([
    ['nothing named', [], 'sayso: nothing to read: name folders, files, or - for standard input\n'],
    [
      'a folder without texts',
      ['empty'],
      'sayso: nothing to read: no texts or documents in empty; left out: 1 .pages\n',
    ],
    ['a path that is not there', ['gone'], 'sayso: no such file or folder: gone\n'],
    [
      'a lexicon with a fault',
      ['a.txt', '--config', 'bad.json'],
      'sayso: names.json:1:15: entities: must be a list, not 5\n',
    ],
  ])('wrong use: %s', async ([, args, message]) => {
    const cwd = folderWith({
      'a.txt': TEXTS['a.txt'],
      'empty/x.pages': '',
      'bad.json': '{ "lexicon": "names.json" }',
      'names.json': '{ "entities": 5 }',
    });
    const { code, stdout, stderr } = await sayso(['people', ...args], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(message);
  });
});

test('the table: quotes first, what is proposed below its row', async () => {
  const { code, stdout, stderr } = await sayso(['people', '.', '--top', '2'], { cwd: folderWith(TEXTS) });
  expect([code, stderr]).toEqual([0, '3 articles, 4 rows\n']);
  expect(stdout).toBe(
    [
      'quotes  articles  name           type    first       last',
      '     2         1  Ann Tolmer     PERSON  a.txt:1:17  a.txt:1:17',
      '                  ? person/ann-j-tolmer: high, with middle initial and without; both beside Harbour Guild',
      '     1         1  Ann J. Tolmer  PERSON  b.txt:1:7   b.txt:1:7',
      '                  ? person/ann-tolmer: high, with middle initial and without; both beside Harbour Guild',
      '                  ? person/tolmer: high, the family name alone; both beside Harbour Guild; nobody else bears it',
      '',
    ].join('\n'),
  );
  expect((await sayso(['people', '-', '-q'], { stdin: 'Nobody spoke.' })).stdout).toBe('');
});

test('dates order first and last, and stand in the table', async () => {
  const doc = (id: string, date: string) => ({
    schemaVersion: '1.1',
    offsetUnit: 'utf16',
    id,
    path: `${id}.txt`,
    date,
    quotes: [],
    entities: [
      {
        id: 'e1',
        type: 'PERSON',
        name: 'Ann Tolmer',
        key: 'person/ann-tolmer',
        mentions: [{ start: 0, end: 10, text: 'Ann Tolmer', kind: 'name' }],
      },
    ],
  });
  const stdin = [doc('a', '2013-05-02'), doc('b', '2011-01-01'), doc('c', '2012-01-01')]
    .map((one) => JSON.stringify(one))
    .join('\n');
  const [row] = await rowsOf(['-'], '/', stdin);
  const none = { line: null, column: null, start: 0, end: 10 };
  expect([row?.first, row?.last]).toEqual([
    { date: '2011-01-01', path: 'b.txt', ...none },
    { date: '2013-05-02', path: 'a.txt', ...none },
  ]);
  expect((await sayso(['people', '-', '-q'], { stdin })).stdout).toContain('2011-01-01  2013-05-02\n');
});
