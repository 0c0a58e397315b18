import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { documentSchema } from '../../src/model/schema.ts';
import { documentsInParquet } from '../../src/run/documents.ts';
import { folderWith } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

const TEXTS = {
  'a.txt': 'NORDVIK — Mayor Ann Tolmer said the Harbour Guild would pay. “It holds,” Tolmer said.\n',
  'b.txt': 'The Harbour Guild paid. “We shall never leave this town,” Joris Brun said.\n',
};

type Rows = Readonly<Record<string, string>>[];
const parsed = (csv: string): Rows => parse(csv, { columns: true, bom: true });

/** The rows that a command prints. */
async function rowsOf(args: readonly string[], cwd: string, stdin = ''): Promise<Rows> {
  const { code, stdout, stderr } = await sayso(['table', ...args, '-q'], { cwd, stdin });
  expect([code, stderr]).toEqual([0, '']);
  return parsed(stdout);
}

const places = (rows: Rows): string[] =>
  rows.map(({ speaker, path, line, column }) => `${speaker} ${path}:${line}:${column}`);
const PLACES = ['Ann Tolmer a.txt:1:33', 'Ann Tolmer a.txt:1:62', 'Joris Brun b.txt:1:25'];

test('quotes by default, and how many', async () => {
  const { code, stdout, stderr } = await sayso(['table', '.'], { cwd: folderWith(TEXTS) });
  expect([code, stderr]).toEqual([0, '2 articles, 3 rows\n']);
  expect(places(parsed(stdout))).toEqual(PLACES);
});

test('every table', async () => {
  const cwd = folderWith(TEXTS);
  const counts = ['people', 'claims', 'mentions', 'documents'].map(async (name) => {
    const rows = await rowsOf(['.', '--table', name], cwd);
    return [name, rows.length, rows[0]?.['name'] ?? rows[0]?.['assertedBy'] ?? rows[0]?.['path']];
  });
  expect(await Promise.all(counts)).toEqual([
    ['people', 3, 'Ann Tolmer'],
    ['claims', 3, 'Ann Tolmer'],
    ['mentions', 7, 'NORDVIK'],
    ['documents', 2, 'a.txt'],
  ]);
});

describe('what is read', () => {
  test('texts, and documents of any form; lines where the text lies beside or where --texts says', async () => {
    const cwd = folderWith(TEXTS);
    for (const file of ['out/all.json', 'out/all.ndjson']) {
      await sayso(['extract', 'a.txt', 'b.txt', '--out', file, '-q'], { cwd });
      expect(places(await rowsOf([file], cwd))).toEqual(PLACES);
    }
    const { stdout: documents } = await sayso(['extract', '.', '--format', 'ndjson', '--exclude', 'out'], { cwd });
    const elsewhere = folderWith({ 'all.ndjson': documents });
    expect(places(await rowsOf(['all.ndjson', '--texts', cwd], elsewhere))).toEqual(PLACES);
    expect(places(await rowsOf(['-', '--texts', cwd], elsewhere, documents))).toEqual(PLACES);
    const without = await sayso(['table', 'all.ndjson'], { cwd: elsewhere });
    expect(without.stderr).toBe(
      '2 articles without text: no lines and no context; --texts FOLDER says where it lies\n2 articles, 3 rows\n',
    );
    expect(places(parsed(without.stdout))).toEqual(['Ann Tolmer a.txt::', 'Ann Tolmer a.txt::', 'Joris Brun b.txt::']);
    // Rows of documents tell no places.
    expect((await sayso(['table', 'all.ndjson', '--table', 'documents'], { cwd: elsewhere })).stderr).toBe(
      '2 articles, 2 rows\n',
    );
  });

  test('error lines are left out and counted, other faults told, all others done', async () => {
    const { stdout: good } = await sayso(['extract', '-', '--format', 'ndjson'], { stdin: TEXTS['a.txt'] });
    const cwd = folderWith({
      'a.ndjson': `{"error":{"line":1,"message":"no"}}\n${good}{"schemaVersion":"1.1"}\n`,
      'new.json': good.replace('"1.1"', '"7.3"'),
    });
    const { code, stderr, stdout } = await sayso(['table', 'a.ndjson', 'new.json'], { cwd });
    expect([code, parsed(stdout).length]).toEqual([3, 2]);
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^sayso: a\.ndjson:3: not a sayso document: /u),
      'a.ndjson: 1 line of errors left out',
      'sayso: new.json: schemaVersion "7.3" is not known (known: 1.0, 1.1)',
      '1 article without text: no lines and no context; --texts FOLDER says where it lies',
      '1 article, 2 rows',
      '',
    ]);
  });

  test('what is less sure is left out and counted, of texts and documents alike', async () => {
    const cwd = folderWith(TEXTS);
    await sayso(['extract', '.', '--out', 'out/all.json', '-q'], { cwd });
    for (const paths of [['a.txt', 'b.txt'], ['out/all.json']]) {
      const all = await rowsOf(paths, cwd);
      const least = Math.max(...all.map(({ confidence }) => Number(confidence)));
      const some = await sayso(['table', ...paths, '--min-confidence', String(least)], { cwd });
      const kept = all.filter(({ confidence }) => Number(confidence) === least);
      expect(parsed(some.stdout)).toEqual(kept);
      expect(some.stderr.split('\n')[0]).toMatch(
        new RegExp(`^left out: ${all.length - kept.length} quotes? less sure than --min-confidence$`, 'u'),
      );
    }
  });

  test('the lexicon names the entities of documents that were extracted without it', async () => {
    const cwd = folderWith({
      ...TEXTS,
      'c.json': '{ "lexicon": "L.json" }',
      'L.json': '{ "entities": [{ "name": "Ann J. Tolmer", "type": "PERSON", "aliases": ["Ann Tolmer"] }] }',
    });
    const { stdout } = await sayso(['extract', 'a.txt', '--no-config', '--format', 'ndjson'], { cwd });
    const rows = await rowsOf(['-', '--config', 'c.json'], cwd, stdout);
    expect(rows.map(({ speaker, speakerKey }) => [speaker, speakerKey])).toEqual([
      ['Ann J. Tolmer', 'person/ann-j-tolmer'],
      ['Ann J. Tolmer', 'person/ann-j-tolmer'],
    ]);
  });
});

describe('--out', () => {
  test('the extension says the format, the file appears whole, and its own kind is written over', async () => {
    const cwd = folderWith(TEXTS);
    const run = (...args: string[]) => sayso(['table', 'a.txt', 'b.txt', '-q', ...args], { cwd });
    expect(await run('--out', 'q.tsv')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(cwd, 'q.tsv'), 'utf8').split('\n')[0]).toMatch(/^speaker\ttext\t/u);
    await run('--out', 'new/q.csv', '--bom');
    expect(readFileSync(join(cwd, 'new/q.csv'), 'utf8')).toMatch(/^\ufeffspeaker,text,/u);
    expect((await run('--out', 'new/q.csv')).code).toBe(0);
    expect(places(parsed(readFileSync(join(cwd, 'new/q.csv'), 'utf8')))).toEqual(PLACES);
    expect(readdirSync(join(cwd, 'new'))).toEqual(['q.csv']);
  });

  test.for<[string, string[], string]>([
    ['another file', ['--out', 'mine.csv'], '--out mine.csv exists already; --force writes over it'],
    ['another table', ['--out', 'p.csv'], '--out p.csv exists already; --force writes over it'],
    ['a folder', ['--out', 'folder'], '--out folder is a folder'],
    [
      'below a file',
      ['--out', 'mine.csv/q.csv'],
      'cannot write mine.csv/q.csv: a file stands where a folder is needed',
    ],
    [
      'an extension of another format',
      ['--out', 'q.tsv', '--format', 'csv'],
      '--out q.tsv would hold csv, not tsv: name the file q.csv, or say --format tsv',
    ],
  ])('refused: %s', async ([, args, message]) => {
    const cwd = folderWith({ ...TEXTS, 'mine.csv': 'id,text\r\n', 'folder/x': '' });
    await sayso(['table', 'a.txt', '--table', 'people', '--out', 'p.csv'], { cwd });
    const refused = await sayso(['table', 'a.txt', ...args], { cwd });
    expect(refused).toEqual({ code: 2, stdout: '', stderr: `sayso: ${message}\n` });
    expect(readFileSync(join(cwd, 'mine.csv'), 'utf8')).toBe('id,text\r\n');
  });

  test('--force writes over anything', async () => {
    const cwd = folderWith({ ...TEXTS, 'mine.csv': 'id,text\r\n' });
    expect((await sayso(['table', 'a.txt', '--out', 'mine.csv', '--force', '-q'], { cwd })).code).toBe(0);
    expect(parsed(readFileSync(join(cwd, 'mine.csv'), 'utf8')).length).toBe(2);
  });

  test('a run of which nothing can be read leaves a heading, wrong use nothing', async () => {
    const cwd = folderWith({ 'a.json': '{}' });
    expect((await sayso(['table', 'a.json', '--out', 'q.csv'], { cwd })).code).toBe(3);
    writeFileSync(join(cwd, 'sayso.config.json'), '{ "format": 5 }');
    expect((await sayso(['table', 'a.json', '--out', 'r.csv'], { cwd })).code).toBe(2);
    expect(readdirSync(cwd)).toEqual(['a.json', 'q.csv', 'sayso.config.json']);
  });
});

describe('Parquet', () => {
  test('flat; whole documents are read again by every command over an archive, their own file is written over', async () => {
    const cwd = folderWith(TEXTS);
    const run = (...args: string[]) => sayso([...args, '-q'], { cwd });
    for (const file of ['q.parquet', 'q.parquet']) {
      expect(await run('table', 'a.txt', 'b.txt', '--out', file)).toEqual({ code: 0, stdout: '', stderr: '' });
    }
    for (const paths of [['.'], ['a.txt', 'b.txt']]) {
      const { code, stderr } = await run(
        'table',
        ...paths,
        '--nested',
        '--out',
        'out/docs.parquet',
        '--exclude',
        'out',
      );
      expect([code, stderr]).toEqual([0, '']);
    }
    for (const args of [['table'], ['table', '--table', 'people'], ['people', '--format', 'json']]) {
      const [command = '', ...rest] = args;
      const wanted = await run(command, 'a.txt', 'b.txt', ...rest);
      // Texts and offsets came along.
      expect(await run(command, 'out/docs.parquet', ...rest)).toEqual(wanted);
      expect(await run(command, 'out', ...rest)).toEqual(wanted);
    }
  });

  test('of whole documents each field is there', async () => {
    const cwd = folderWith(TEXTS);
    const { stdout } = await sayso(['extract', 'a.txt', '--format', 'ndjson', '--with-text'], { cwd });
    await sayso(['table', 'a.txt', '--nested', '--out', 'docs.parquet'], { cwd });
    await sayso(['table', 'docs.parquet', '--nested', '--out', 'again.parquet'], { cwd });
    const documents = [];
    for await (const read of documentsInParquet(documentSchema, join(cwd, 'again.parquet'))) documents.push(read);
    expect(documents).toEqual([{ document: JSON.parse(stdout), line: 1 }]);
  });

  test('what cannot be read is told on a line each, and all others done', async () => {
    const cwd = folderWith({ ...TEXTS, 'bad.parquet': 'PAR1 PAR1', 'no.parquet': '', 'sub/bad.parquet': 'x' });
    await sayso(['table', 'a.txt', '--out', 'flat.parquet'], { cwd });
    // The rows are gone, what tells of them stands where it stood.
    await sayso(['table', 'a.txt', '--nested', '--out', 'cut.parquet'], { cwd });
    const whole = readFileSync(join(cwd, 'cut.parquet'));
    writeFileSync(join(cwd, 'cut.parquet'), whole.fill(0xff, 4, 400));
    const { code, stderr } = await sayso(
      ['table', 'bad.parquet', 'cut.parquet', 'flat.parquet', 'no.parquet', 'b.txt', 'sub'],
      { cwd },
    );
    expect(code).toBe(3);
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^sayso: bad\.parquet: cannot be read as Parquet: /u),
      expect.stringMatching(/^sayso: cut\.parquet: cannot be read as Parquet: damaged \(.+\)$/u),
      'sayso: flat.parquet: holds no sayso documents: it has no column schemaVersion',
      'sayso: no.parquet: cannot be read as Parquet: it is empty',
      expect.stringMatching(/^sayso: sub\/bad\.parquet: cannot be read as Parquet: /u),
      '1 article, 1 row',
      '',
    ]);
    const { stdout } = await sayso(['extract', 'a.txt', '--format', 'ndjson'], { cwd });
    const old = folderWith({ 'old.ndjson': stdout.replace('"1.1"', '"1.0"') });
    const refused = await sayso(['table', 'old.ndjson', '--nested', '--out', 'd.parquet'], { cwd: old });
    expect([refused.code, refused.stderr.split('\n')[0]]).toEqual([
      3,
      'sayso: old.ndjson:1: not a sayso document: schemaVersion: is not 1.1, and has not all fields that a whole document has: extract it again',
    ]);
  });

  test.for<[string, string[], string]>([
    [
      'a file that promises something else',
      ['--out', 'q.xlsx'],
      '--out q.xlsx: no table is written as .xlsx (.csv, .tsv, .tab, .parquet, .sqlite, .sqlite3, .db), unless --format says so',
    ],
    ['no file', ['--format', 'parquet'], 'parquet is not for standard output: name a file with --out'],
    ['whole documents without one', ['--nested'], 'parquet is not for standard output: name a file with --out'],
    ['whole documents as text', ['--nested', '--out', 'd.csv'], '--nested writes Parquet, not csv'],
    ['whole quotes', ['--nested', '--table', 'quotes', '--out', 'd.parquet'], '--nested writes documents, not quotes'],
    ['a mark', ['--bom', '--out', 'd.parquet'], '--bom is for csv and tsv, not parquet'],
    [
      'a file that is read',
      ['mine.parquet', '--nested', '--out', 'mine.parquet', '--force'],
      '--out mine.parquet is one of the files that are read',
    ],
    [
      'a foreign file',
      ['--nested', '--out', 'mine.parquet'],
      '--out mine.parquet exists already; --force writes over it',
    ],
  ])('refused: %s', async ([, args, message]) => {
    const cwd = folderWith({ ...TEXTS, 'mine.parquet': 'PAR1 PAR1' });
    const refused = await sayso(['table', 'a.txt', ...args], { cwd });
    expect(refused).toEqual({ code: 2, stdout: '', stderr: `sayso: ${message}\n` });
  });
});

test.for<[string, string[], RegExp]>([
  ['a table that does not exist', ['a.txt', '--table', 'speeches'], /'speeches' is invalid.*quotes, people, claims/u],
  ['nothing named', [], /^sayso: nothing to read: name folders, files, or - for standard input\n$/u],
  ['a path that is not there', ['gone'], /^sayso: no such file or folder: gone\n$/u],
])('wrong use: %s', async ([, args, message]) => {
  const { code, stdout, stderr } = await sayso(['table', ...args], { cwd: folderWith(TEXTS) });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(message);
});
