import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Database, loadSqlite } from '../../src/io/tables/sqlite-module.ts';
import { folderWith, makePipe } from '../support/folder.ts';
import { pythonJson } from '../support/python-tables.ts';
import { has } from '../support/tools.ts';
import { inWorld as sayso } from '../support/world.ts';

const TEXTS = {
  'a.txt': 'NORDVIK — Mayor Ann Tolmer said the Harbour Guild would pay. “He said: ‘It holds,’” Tolmer said in 2009.\n',
  'b.txt': 'The Harbour Guild paid. “We shall never leave this café,” Joris Brun said.\n',
};
const TABLES = ['documents', 'quotes', 'claims', 'mentions', 'people'];

const sqlite = await loadSqlite().catch(() => null);
if (!sqlite) process.stderr.write(`skipped: no node:sqlite in Node ${process.versions.node}: tables in SQLite\n`);
const testSqlite = sqlite ? test : test.skip;

/** A database of the two texts, each time with other options; asked with SQL. */
async function made(...args: string[]) {
  const cwd = folderWith(TEXTS);
  const { code, stdout, stderr } = await sayso(['table', '.', '--out', 'x.db', '-q', ...args], { cwd });
  expect([code, stdout, stderr]).toEqual([0, '', '']);
  const database: Database | undefined = sqlite ? new sqlite.DatabaseSync(join(cwd, 'x.db')) : undefined;
  const rows = (sql: string): unknown[] =>
    (database?.prepare(sql).all() ?? []).map((row) => Object.values(row as object));
  return { cwd, rows, database };
}

testSqlite('every table is there, and what belongs together is joined', async () => {
  const { rows, database, cwd } = await made();
  expect(
    rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%fts%' ORDER BY 1").flat(),
  ).toEqual([...TABLES].sort());
  expect(rows('PRAGMA foreign_key_check')).toEqual([]);
  expect(rows('PRAGMA integrity_check')).toEqual([['ok']]);
  expect(rows('SELECT d.path, count(*) FROM documents d JOIN quotes q ON q.documentNr = d.nr GROUP BY 1')).toEqual([
    ['a.txt', 3],
    ['b.txt', 1],
  ]);
  // Two documents have a quote "q1" each: numbers tell them apart, and whatever names a quote finds it.
  expect(rows('SELECT DISTINCT q.document = c.document FROM claims c JOIN quotes q ON c.quoteNr = q.nr')).toEqual([
    [1],
  ]);
  expect(rows('SELECT count(*) FROM claims WHERE quote NOT NULL AND quoteNr IS NULL')).toEqual([[0]]);
  expect(
    rows(
      'SELECT c.quote AS child, p.quote AS parent FROM quotes c JOIN quotes p ON c.parentNr = p.nr WHERE c.parent NOT NULL',
    ),
  ).toEqual(rows('SELECT quote AS child, parent FROM quotes WHERE parent NOT NULL'));
  expect(rows('SELECT count(*) FROM quotes WHERE parentNr NOT NULL')).toEqual([[1]]);
  database?.close();
  expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'x.db', 'x.metadata.json']);
});

testSqlite('full-text search knows words in other forms and without accents', async () => {
  const { rows } = await made();
  const found = (words: string): unknown[] =>
    rows(`SELECT q.speaker FROM quotes_fts f JOIN quotes q ON q.nr = f.rowid WHERE quotes_fts MATCH '${words}'`).flat();
  expect(found('leaving cafe')).toEqual(['Joris Brun']);
  expect(found('text : guild')).toEqual(['Ann Tolmer']);
  expect(found('nothing')).toEqual([]);
});

testSqlite('one table alone, beside no other', async () => {
  const { rows } = await made('--table', 'quotes');
  expect(rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%fts%'")).toEqual([['quotes']]);
  expect(rows('SELECT count(*) FROM quotes')).toEqual([[4]]);
});

testSqlite('Datasette is told what tables and columns mean', async () => {
  const { cwd } = await made();
  const { databases } = JSON.parse(readFileSync(join(cwd, 'x.metadata.json'), 'utf8'));
  expect(Object.keys(databases.x.tables).sort()).toEqual([...TABLES].sort());
  expect(databases.x.tables.quotes).toMatchObject({ label_column: 'text', columns: { cue: expect.any(String) } });
});

testSqlite('its own file is written over, another is not; a run that fails leaves nothing', async () => {
  const cwd = folderWith({ ...TEXTS, 'y.db': 'mine', 'z.metadata.json': '{}', folder: 'no folder' });
  const run = (out: string, ...args: string[]) => sayso(['table', 'a.txt', '--out', out, '-q', ...args], { cwd });
  for (const out of ['x.db', 'x.db']) expect(await run(out)).toEqual({ code: 0, stdout: '', stderr: '' });
  for (const [out, foreign] of [
    ['y.db', '--out y.db'],
    ['z.db', 'z.metadata.json'],
  ] as const) {
    const stderr = `sayso: ${foreign} exists already; --force writes over it\n`;
    expect(await run(out)).toEqual({ code: 2, stdout: '', stderr });
  }
  expect((await run('y.db', '--force')).code).toBe(0);
  expect(await run('folder/x.db')).toEqual({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^sayso: cannot write folder\/x\.db: [^\n]+\n$/u),
  });
  const files = ['a.txt', 'b.txt', 'folder', 'x.db', 'x.metadata.json', 'y.db', 'y.metadata.json', 'z.metadata.json'];
  expect(readdirSync(cwd).sort()).toEqual(files);
});

testSqlite('links and permissions stay; what is no regular file takes none', async () => {
  const cwd = folderWith({ ...TEXTS, 'real/old.db': '' });
  chmodSync(join(cwd, 'real/old.db'), 0o640);
  symlinkSync('real/old.db', join(cwd, 'old.db'));
  symlinkSync('real/new.db', join(cwd, 'new.db'));
  makePipe(join(cwd, 'pipe.db'));
  for (const out of ['old.db', 'new.db']) expect((await sayso(['table', 'a.txt', '--out', out], { cwd })).code).toBe(0);
  expect(readdirSync(join(cwd, 'real')).sort()).toEqual(['new.db', 'old.db']);
  expect(statSync(join(cwd, 'real/old.db')).mode & 0o777).toBe(0o640);
  expect(lstatSync(join(cwd, 'new.db')).isSymbolicLink()).toBe(true);
  expect(await sayso(['table', 'a.txt', '--out', 'pipe.db'], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'sayso: cannot write pipe.db: a database needs a regular file\n',
  });
  expect(lstatSync(join(cwd, 'pipe.db')).isFIFO()).toBe(true);
  symlinkSync('gone/x.json', join(cwd, 'y.metadata.json'));
  expect((await sayso(['table', 'a.txt', '--out', 'y.db'], { cwd })).code).toBe(2);
  expect(readdirSync(cwd).filter((name) => name.startsWith('y.') || name.startsWith('.'))).toEqual(['y.metadata.json']);
});

if (sqlite && has('python')) {
  test("Python's sqlite3 reads it", async () => {
    const { cwd } = await made();
    const code = `import sqlite3
db = sqlite3.connect(sys.argv[1])
print(json.dumps([db.execute('select count(*) from ' + name).fetchone()[0] for name in sys.argv[2:]]))`;
    expect(pythonJson(code, [join(cwd, 'x.db'), ...TABLES])).toEqual([2, 4, expect.any(Number), expect.any(Number), 3]);
  });
}

test('where there is no SQLite one line says so, before any work', async () => {
  if (sqlite) return;
  const cwd = folderWith(TEXTS);
  const message = `sqlite needs Node 22.13 or later, and this is ${process.versions.node}; csv, tsv and parquet need not`;
  expect(await sayso(['table', '.', '--out', 'x.db'], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr: `sayso: ${message}\n`,
  });
  expect(readdirSync(cwd)).toEqual(['a.txt', 'b.txt']);
});
