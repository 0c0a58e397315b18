/** Records: many texts of one file, each with an id and what else is known of it. */
import { describe, expect, test, vi } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

vi.setConfig({ testTimeout: 60_000 });

const SAID = '“It holds,” Ann Tolmer said.';

interface Row {
  readonly id?: string;
  readonly date?: string;
  readonly meta?: unknown;
  readonly mediaType?: string;
  readonly text?: string;
  readonly error?: unknown;
}

const rowsOf = (stdout: string): Row[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, date, meta, mediaType, text, error } = JSON.parse(line);
      return JSON.parse(JSON.stringify(error ? { error } : { id, date, meta, mediaType, text }));
    });

const PLAIN = { mediaType: 'text/plain' };

describe('fields', () => {
  const record = {
    url: 'https://example.org/1.html',
    body: SAID,
    published: '2020-05-04T10:00:00Z',
    n: 7,
    title: 'Dam',
  };

  test('--field says which holds what; all others come back', async () => {
    const args = [
      'extract',
      '-',
      '--input-format',
      'ndjson',
      '--field',
      'text=body,id=url',
      '--field',
      'date=published',
    ];
    const { code, stdout } = await sayso(args, { stdin: JSON.stringify(record) });
    expect(rowsOf(stdout)).toEqual([{ id: record.url, date: '2020-05-04', meta: { n: 7, title: 'Dam' }, ...PLAIN }]);
    expect(code).toBe(0);
  });

  test('title and url are called so in meta, whatever the record calls them', async () => {
    const stdin = JSON.stringify({ id: 1, text: 'So.', head: 'Dam', link: 'https://example.org' });
    const { stdout } = await sayso(['extract', '-', '--input-format', 'ndjson', '--field', 'title=head,url=link'], {
      stdin,
    });
    expect(rowsOf(stdout)).toEqual([{ id: '1', meta: { title: 'Dam', url: 'https://example.org' }, ...PLAIN }]);
  });

  test('the media type is the record’s own, and plain text where it has none', async () => {
    const lines = [
      { id: 'a.html', text: '<p>So.' },
      { id: 'b', text: '<p>So.', mediaType: 'text/html; charset=utf-8' },
    ];
    const stdin = lines.map((line) => JSON.stringify(line)).join('\n');
    const { stdout } = await sayso(['extract', '-'], { stdin });
    expect(rowsOf(stdout)).toEqual([
      { id: 'a.html', ...PLAIN },
      { id: 'b', mediaType: 'text/html', text: 'So.\n' },
    ]);
  });

  test.for([['text'], ['body=text'], ['text=']])('%s is no field', async ([pair = '']) => {
    const { code, stderr } = await sayso(['extract', '-', '--field', pair]);
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('It must be NAME=FIELD, with one of id, text, date, mediaType, title, url'),
    ]);
  });

  test('--date holds where a record has none', async () => {
    const stdin =
      '{"id":"a","text":"","date":"2020-05-04"}\n{"id":"b","text":"","date":""}\n{"id":"c","text":"","date":null}';
    const { code, stdout } = await sayso(['extract', '-', '--date', '2013-09-24'], { stdin });
    expect(rowsOf(stdout).map(({ id, date }) => [id, date])).toEqual([
      ['a', '2020-05-04'],
      ['b', '2013-09-24'],
      ['c', '2013-09-24'],
    ]);
    expect(code).toBe(0);
  });
});

describe('faults', () => {
  const stdin = [
    '{"id": "a", "text": "So."}',
    '{"id": "a", "text": "No."}',
    '{"id": "b"}',
    '{"id": "", "text": ""}',
    '{"id": "c", "text": "So.", "date": "May"}',
    '{"id": "long", "text": "So so so so so."}',
    '[1]',
  ].join('\n');
  const errors = [
    { line: 2, id: 'a', message: 'the id "a" was given before, at (standard input):1' },
    { line: 3, id: 'b', message: 'text is missing' },
    { line: 4, message: 'id must not be empty' },
    { line: 5, id: 'c', message: 'date must be a date such as 2013-09-24, not "May"' },
    { line: 6, id: 'long', message: '15 bytes are more than --max-bytes 10 allows' },
    { line: 7, message: 'must be an object, not a list' },
  ];

  test('each is a line out that has the id, and a line for people', async () => {
    const { code, stdout, stderr } = await sayso(['extract', '-', '--max-bytes', '10'], { stdin });
    expect(rowsOf(stdout)).toEqual([{ id: 'a', ...PLAIN }, ...errors.map((error) => ({ error }))]);
    expect(stderr).toBe(errors.map(({ line, message }) => `sayso: (standard input):${line}: ${message}\n`).join(''));
    expect(code).toBe(3);
  });

  test('--on-error keep ends with 0 all the same', async () => {
    const { code, stdout } = await sayso(['extract', '-', '--on-error', 'keep', '--max-bytes', '10'], { stdin });
    expect([code, rowsOf(stdout).length]).toEqual([0, 7]);
  });

  test('what validate is given back is right', async () => {
    const { stdout } = await sayso(['extract', '-', '--max-bytes', '10'], { stdin });
    expect(await sayso(['validate', '-'], { stdin: stdout })).toMatchObject({ code: 0 });
  });
});

describe('a JSON array', () => {
  test('gives a line for each of its elements', async () => {
    const cwd = folderWith({ 'a.json': '\ufeff[\n {"id": 1, "text": "So."},\n {"id": 2},\n 3\n]\n' });
    const { code, stdout } = await sayso(['extract', 'a.json', '--input-format', 'ndjson'], { cwd });
    expect(rowsOf(stdout)).toEqual([
      { id: '1', ...PLAIN },
      { error: { line: 3, id: '2', message: 'text is missing' } },
      { error: { line: 4, message: 'must be an object, not 3' } },
    ]);
    expect(code).toBe(3);
  });

  test('that is broken is one fault', async () => {
    const { code, stdout } = await sayso(['extract', '-', '--input-format', 'ndjson'], {
      stdin: '[{"id": 1,\n "text": }]',
    });
    expect([code, rowsOf(stdout)]).toEqual([3, [{ error: { line: 2, message: 'not valid JSON' } }]]);
  });
});

describe('CSV', () => {
  const csv = `id,text,date,section\r\n1,"${SAID.replaceAll('"', '""')}\nShe left.",2020-05-04,News\r\n2,,,\r\n3,So.\r\n,So.,,\r\n4,"a ""b""",,x\r\n`;
  const expected = [
    { id: '1', date: '2020-05-04', meta: { section: 'News' }, ...PLAIN },
    { id: '2', meta: { section: '' }, ...PLAIN },
    { error: { line: 5, id: '3', message: '2 cells, where the header has 4' } },
    { error: { line: 6, message: 'id must not be empty' } },
    { id: '4', meta: { section: 'x' }, ...PLAIN },
  ];

  test.for([
    ['as it is', csv, []],
    ['with a mark', `\ufeff${csv}`, []],
    ['with semicolons', 'id;text\n1;"So, so; so"\n', ['semicolons']],
    ['with tabs', 'id\ttext\n1\t"So, so; so"\n', ['tabs']],
  ] as const)('%s', async ([, stdin, other]) => {
    const { stdout } = await sayso(['extract', '-', '--input-format', 'csv'], { stdin });
    expect(rowsOf(stdout)).toEqual(other.length > 0 ? [{ id: '1', ...PLAIN }] : expected);
  });

  test('a folder of tables, each row a line', async () => {
    const cwd = folderWith({ 'in/a.csv': 'nr,body\n1,So.\n', 'in/b.tsv': 'nr\tbody\n2\tNo.\n', 'in/c.txt': '' });
    const args = ['extract', 'in', '--input-format', 'csv', '--field', 'id=nr,text=body'];
    const { code, stdout, stderr } = await sayso(args, { cwd });
    expect(rowsOf(stdout).map(({ id }) => id)).toEqual(['1', '2']);
    expect([code, stderr]).toEqual([0, 'left out: 1 .txt\n']);
  });

  test.for([
    ['a quotation mark that is left open', 'id,text\n1,"So', 'not valid CSV: Quote Not Closed'],
    ['two columns of one name', 'id,text,id\n1,So.,2\n', 'two columns are named "id"'],
    [
      'another encoding',
      Buffer.from('id,text\n1,caf\xe9\n', 'latin1'),
      'not valid UTF-8; --encoding NAME says what it is',
    ],
  ] as const)('%s ends the file', async ([, stdin, message]) => {
    const { code, stdout, stderr } = await sayso(['extract', '-', '--input-format', 'csv'], { stdin });
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain(`sayso: (standard input): ${message}`);
  });

  test('in the encoding that is named', async () => {
    const stdin = Buffer.from('id,text,by\n1,So.,\x93Ren\xe9\x94\n', 'latin1');
    const { stdout } = await sayso(['extract', '-', '--input-format', 'csv', '--encoding', 'windows-1252'], { stdin });
    expect(rowsOf(stdout)).toEqual([{ id: '1', meta: { by: '“René”' }, ...PLAIN }]);
  });
});

describe('what is piped in without a word', () => {
  test('is the text', async () => {
    const { code, stdout } = await sayso(['extract', '--format', 'ndjson'], { stdin: SAID });
    expect([code, rowsOf(stdout)]).toEqual([0, [{ id: 'stdin', ...PLAIN }]]);
  });

  test.for([
    ['lines of JSON with a text', '{"id": "a", "text": "So."}\n', [], 'a'],
    ['under another name', '{"id": "a", "body": "So."}\n', ['--field', 'text=body'], 'a'],
    ['a text that begins with a brace', '{sic} So.\n', ['-f', 'ndjson'], 'stdin'],
    ['JSON without a text', '{"id": "a"}\n', ['-f', 'ndjson'], 'stdin'],
    ['what is said to be a text', '{"id": "a", "text": "So."}\n', ['-f', 'ndjson', '--input-format', 'text'], 'stdin'],
  ] as const)('%s', async ([, stdin, args, id]) => {
    const { stdout } = await sayso(['extract', ...args], { stdin });
    expect(rowsOf(stdout)).toEqual([{ id, ...PLAIN }]);
  });

  test('nothing is nothing to read', async () => {
    expect((await sayso(['extract'], { stdin: '' })).code).toBe(2);
  });
});

test('what is as deep as a record may be can be read back', async () => {
  const nested = (levels: number): string =>
    `{ "id": "a", "text": "So.", "x": ${'['.repeat(levels)}${']'.repeat(levels)} }`;
  const args = ['extract', '-', '--input-format', 'ndjson'];
  const { code, stdout } = await sayso(args, { stdin: nested(191) });
  expect(code).toBe(0);
  expect(await sayso(['validate', '-'], { stdin: stdout })).toMatchObject({ code: 0 });
  const { stderr } = await sayso(args, { stdin: nested(192) });
  expect(stderr).toBe('sayso: (standard input):1: nested more than 192 deep\n');
});
