import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isDocuments, isView, ownKind } from '../../src/io/own-kinds.ts';
import { headingOf } from '../../src/io/tables/csv-text.ts';
import { TABLE_NAMES } from '../../src/table/names.ts';
import { columnsOf } from '../../src/table/tables.ts';
import { folderWith } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

const TEXT = '“We will win,” Mary Miller of Orvin said.\n';

async function printed(...args: string[]): Promise<string> {
  const cwd = folderWith({ 'in/a.txt': TEXT, 'in/r.ndjson': `{"id":"a","text":""}\n{\n` });
  return (await sayso(['extract', ...args], { cwd })).stdout;
}

test.for([
  ['an envelope', ['in/a.txt']],
  ['NDJSON', ['in/a.txt', '-f', 'ndjson']],
  ['parts', ['in/a.txt', '--fields', 'quotes']],
  ['parts as NDJSON', ['in/a.txt', '--fields', 'quotes', '-f', 'ndjson']],
  ['records', ['in/r.ndjson', '--input-format', 'ndjson', '-q']],
  ['records, the first of which failed', ['in/r.ndjson', '--input-format', 'ndjson', '--field', 'text=body', '-q']],
] as const)('documents are known by how they begin: %s', async ([, args]) => {
  const json = await printed(...args);
  expect([isDocuments(json), isView(json)]).toEqual([true, false]);
  expect(isDocuments(Buffer.from(`\ufeff${json}`).toString('latin1'))).toBe(true);
});

test('documents for reading are', async () => {
  const view = await printed('in/a.txt', '-f', 'text');
  expect([isDocuments(view), isView(view)]).toEqual([false, true]);
});

test.for([
  ['{}', false],
  ['{"name":"x","schemaVersion":"1.1","offsetUnit":"utf16"}', false],
  ['{"schemaVersion":"1.1","quotes":[]}', false],
  ['[{"schemaVersion":"1.1","offsetUnit":"utf16"}]', false],
  ['{"error":"none"}', false],
  ['{"schemaVersion":"1.0","offsetUnit":"byte"', true],
] as const)('%s: %j', ([beginning, is]) => {
  expect(isDocuments(beginning)).toBe(is);
});

describe('what is found where articles are', () => {
  const kindIn = (name: string, content: string | Uint8Array, read: Parameters<typeof ownKind>[1] = 'texts') =>
    ownKind(join(folderWith({ [name]: content }), name), read);

  test.for(TABLE_NAMES)('the table of %s is known by its heading', (name) => {
    for (const format of ['csv', 'tsv'] as const) {
      const heading = headingOf(columnsOf(name), format);
      for (const content of [heading, `\ufeff${heading}`, `${heading}a,b\n`]) {
        expect(kindIn(`t.${format}`, content, 'records')).toBe('a table');
      }
    }
  });

  test('so is what find writes as CSV; another table is not', async () => {
    const cwd = folderWith({ 'in/a.txt': TEXT });
    const { stdout } = await sayso(['find', 'in', '-f', 'csv'], { cwd });
    expect(kindIn('f.csv', stdout)).toBe('a table');
    for (const other of ['id,text\n', 'speaker,text\n', 'speaker,text,about,type,stances\n', '', '\n']) {
      expect(kindIn('f.csv', other)).toBeNull();
    }
  });

  test.for([
    ['with quotes', TEXT],
    ['with names alone', 'Mary Miller of Orvin.\n'],
    ['of a long text', `${'So it went on, and on. '.repeat(400)}\n${TEXT}`],
  ] as const)('documents for reading are: %s', async ([, text]) => {
    const { stdout } = await sayso(['extract', 'a.txt', '-f', 'text'], { cwd: folderWith({ 'a.txt': text }) });
    expect(kindIn('v.txt', stdout)).toBe('documents for reading');
    expect(kindIn('v.md', stdout, 'archive')).toBe('documents for reading');
  });

  test.for([
    ['a heading of a wiki', '== The dam ==\n\nNames: unknown.\n1  It holds, 0.9\n'],
    ['a list of quotes under no heading', 'So.\n\n   1  Mary Miller  direct, direct/cue-after, 0.94\n'],
    ['an article on sayso', '## sayso\n\nsayso check: it holds.\n'],
    ['nothing', ''],
  ] as const)('%s is an article', ([, text]) => {
    expect(kindIn('a.txt', text)).toBeNull();
  });

  test.for([
    [['report', 'in', '--out', 'x.html'], 'x.html', 'a report'],
    [['diff', 'in', 'other', '-f', 'markdown'], 'x.md', 'a comparison'],
    [['check', 'in', '-f', 'markdown'], 'x.md', 'a comparison'],
  ] as const)('%j', async ([args, name, kind]) => {
    const cwd = folderWith({ 'in/a.txt': TEXT, 'other/a.txt': 'So.' });
    const { stdout } = await sayso(args, { cwd });
    const own = name === 'x.html' ? join(cwd, name) : join(folderWith({ [name]: stdout }), name);
    expect(ownKind(own, 'texts')).toBe(kind);
  });

  test.for([
    ['people', 'in'],
    ['find', 'in'],
    ['ledger', 'in'],
    ['sources', 'in'],
    ['repeats', 'in'],
    ['suggest', 'in'],
    ['diff', 'in', 'other'],
    ['check', 'in'],
    ['explain', 'in/a.txt'],
    ['verify', 'other/a.txt', '--against', 'in'],
    ['score', 'in', '--gold', 'gold.json'],
  ] as const)('the rows of %j are no documents', async (args) => {
    const gold = '{ "id": "a", "quotes": [] }';
    const cwd = folderWith({ 'in/a.txt': TEXT, 'other/a.txt': 'So.', 'gold.json': gold });
    const { stdout } = await sayso([...args, '-f', 'json'], { cwd });
    expect(stdout).toMatch(/^\{\s*"schemaVersion"/u);
    for (const read of ['archive', 'texts'] as const) {
      expect(kindIn('r.json', stdout, read)).toBe('rows that a command prints');
    }
  });

  test('documents are articles of an archive, and none where records are read', async () => {
    for (const args of [
      ['in/a.txt'],
      ['in/a.txt', '-f', 'ndjson'],
      ['in/a.txt', '--fields', 'quotes', '-f', 'ndjson'],
    ]) {
      const json = await printed(...args);
      const kinds = (['archive', 'records', 'texts'] as const).map((read) => kindIn('d.ndjson', json, read));
      expect(kinds).toEqual([null, 'documents', 'documents']);
    }
    for (const other of ['{"id":"a","text":"So."}', '{"schemaVersion":"1.1","id":"a"}', '{"schemaVersion":"1.1"}']) {
      expect(kindIn('d.ndjson', other, 'records')).toBeNull();
    }
  });
});
