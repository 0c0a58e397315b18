/** One rule for all that is written: what sayso did not write itself is left as it is, unless somebody says `--force`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

vi.setConfig({ testTimeout: 60_000 });

const TEXT = '“We will win,” Mary Miller of Orvin said.\n';
const FOREIGN = '{ "mine": "for years" }\n';

/** Each command with the file that it would write over. */
const WRITING: readonly [file: string, ...args: string[]][] = [
  ['o.json', 'extract', 'in', '--out', 'o.json'],
  ['o.ndjson', 'extract', 'in', '--out', 'o.ndjson'],
  ['o.log', 'extract', 'in', '--out', 'o.log', '--format', 'text'],
  ['o.jsonl', 'extract', 'r.ndjson', '--input-format', 'ndjson', '--out', 'o.jsonl'],
  ['out/a.json', 'extract', 'in', '--out', 'out'],
  ['out/a.json', 'extract', 'in', '--out', 'out', '--resume'],
  ['in/a.json', 'check', 'in', '--update'],
  ['o.html', 'report', 'in', '--out', 'o.html'],
  ['o.csv', 'table', 'in', '--out', 'o.csv'],
  ['o.parquet', 'table', 'in', '--nested', '--out', 'o.parquet'],
  ['o.jsonld', 'export', 'in', '--to', 'w3c', '--out', 'o.jsonld'],
  ['o.gexf', 'export', 'in', '--to', 'gexf', '--out', 'o.gexf'],
  ['o.index', 'verify', 'in/a.txt', '--against', 'in', '--index', 'o.index'],
];
/** What somebody is to go on with is never written over, though sayso has made it. */
const MADE_ONCE: typeof WRITING = [
  ['o.json', 'people', 'in', '--lexicon', 'o.json'],
  ['o.json', 'suggest', 'in', '--lexicon', 'o.json'],
];

const filled = (file: string, content = FOREIGN): string =>
  folderWith({ 'in/a.txt': TEXT, 'r.ndjson': '{"id": "a", "text": "So."}\n', [file]: content });

test.for([...WRITING, ...MADE_ONCE])('%s stays: %s', async ([file, ...args]) => {
  const cwd = filled(file);
  const { code, stderr } = await sayso(args, { cwd });
  expect([code, readFileSync(join(cwd, file), 'utf8')]).toEqual([2, FOREIGN]);
  expect(stderr).toMatch(/^sayso: [^\n]*--force [^\n]*\n$/u);
  expect(stderr).toContain(file);
  expect((await sayso([...args, '--force'], { cwd })).code).toBe(0);
  expect(readFileSync(join(cwd, file), 'latin1')).not.toBe(FOREIGN);
});

test.for(WRITING)('%s is written again: %s', async ([file, ...args]) => {
  const cwd = filled(file, '');
  for (const _ of ['over nothing', 'over its own']) expect((await sayso(args, { cwd })).code).toBe(0);
  expect(readFileSync(join(cwd, file), 'latin1')).not.toBe('');
});

test.for([
  ['o.json', 'extract', 'in', '--out', 'o.json'],
  ['out/a.json', 'extract', 'in', '--out', 'out'],
  ['in/a.json', 'check', 'in', '--update'],
])('nothing is lost where %s holds no JSON, or JSON that holds nothing: %s', async ([file, ...args]) => {
  for (const content of ['old\n', '{}', ' [ ]\n']) {
    const cwd = filled(file as string, content);
    expect((await sayso(args, { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, file as string), 'utf8')).not.toBe(content);
  }
});

test('one format of documents may go over another', async () => {
  const cwd = filled('o.data', '');
  for (const format of ['json', 'text', 'ndjson', 'json']) {
    expect((await sayso(['extract', 'in', '--out', 'o.data', '--format', format], { cwd })).code).toBe(0);
  }
});

test('of several the first is named, and how many more there are', async () => {
  const cwd = folderWith({
    'in/a.txt': TEXT,
    'in/b.txt': TEXT,
    'in/c.txt': TEXT,
    'in/a.json': '[1]',
    'in/c.json': '{"a": 1}',
  });
  expect(await sayso(['extract', 'in', '--out', 'in'], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'sayso: --out in: in/a.json and 1 more exist already; --force writes over them\n',
  });
  expect((await sayso(['check', 'in', '--update'], { cwd })).stderr).toBe(
    'sayso: in/a.json and 1 more exist already; --force writes over them\n',
  );
  writeFileSync(join(cwd, 'in/a.json'), '');
  writeFileSync(join(cwd, 'in/c.json'), '');
  expect((await sayso(['check', 'in', '--update'], { cwd })).code).toBe(0);
});

test.for([
  ['people', 'in', '--lexicon', 'FILE'],
  ['suggest', 'in', '--lexicon', 'FILE'],
  ['verify', 'in/a.txt', '--against', 'in', '--index', 'FILE'],
  ['correct', 'in/a.txt:1:2', '--not-a-quote', '--file', 'FILE'],
  ['extract', 'in', '--out', 'FILE.json'],
  ['extract', 'in', '--out', 'FILE/'],
  ['report', 'in', '--out', 'FILE.html'],
  ['table', 'in', '--out', 'FILE.csv'],
  ['export', 'in', '--to', 'gexf', '--out', 'FILE'],
  ['export', 'in', '--to', 'brat', '--out', 'FILE'],
  ['export', 'in', '--to', 'label-studio', '--out', 'FILE.json'],
])('where nothing can be written that is told before any work: %j', async (args) => {
  const cwd = filled('stone');
  const run = await sayso(
    args.map((arg) => arg.replace('FILE', 'stone/x')),
    { cwd },
  );
  expect([run.code, run.stdout]).toEqual([2, '']);
  expect(run.stderr).toMatch(/^sayso: cannot write [^\n]*stone\/x[^\n]*: a (?:file stands|part of its path)[^\n]*\n$/u);
});

test.for([
  ['extract', 'in', '--out', 'link/'],
  ['export', 'in', '--to', 'brat', '--out', 'link'],
])('a folder is not made where a link leads to nothing: %j', async (args) => {
  const cwd = folderWith({ 'in/a.txt': TEXT });
  symlinkSync('gone', join(cwd, 'link'));
  const { code, stderr } = await sayso(args, { cwd });
  expect([code, readdirSync(cwd).toSorted()]).toEqual([2, ['in', 'link']]);
  expect(stderr).toMatch(/^sayso: [^\n]*a link that leads nowhere\n$/u);
});

test('the rest of what one command writes is looked at as well', async () => {
  const cwd = filled('stone');
  mkdirSync(join(cwd, 't.xml'));
  const run = await sayso(['export', 'in', '--to', 'label-studio', '--out', 't.json'], { cwd });
  expect([run.code, run.stderr, existsSync(join(cwd, 't.json'))]).toEqual([2, 'sayso: t.xml is a folder\n', false]);
});

test('what is looked at beforehand leaves nothing, and an index never goes over what it is of', async () => {
  const cwd = folderWith({ 'in/a.txt': TEXT });
  const verify = ['verify', 'in/a.txt', '--against', 'in', '--force', '--index'];
  expect(await sayso([...verify, 'in/a.txt'], { cwd })).toMatchObject({
    code: 2,
    stderr: 'sayso: --index in/a.txt is one of the files that are read\n',
  });
  expect((await sayso(['people', 'nowhere', '--lexicon', 'new/l.json'], { cwd })).code).toBe(2);
  expect(readdirSync(cwd)).toEqual(['in']);
  expect((await sayso(['people', 'in', '--lexicon', 'new/l.json'], { cwd })).code).toBe(0);
  expect(readdirSync(join(cwd, 'new'))).toEqual(['l.json']);
});
