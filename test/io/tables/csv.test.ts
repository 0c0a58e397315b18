import { describe, expect, test } from 'vitest';
import { type CsvSettings, csvWriter, isCsvOf } from '../../../src/io/tables/csv.ts';
import { defused } from '../../../src/io/tables/formulas.ts';
import type { Cell, CellType } from '../../../src/table/column.ts';
import { rowsBackFrom } from '../../support/python-tables.ts';
import { gathered } from '../../support/sink.ts';
import { testWith } from '../../support/tools.ts';

const HEAD = {
  name: 'quotes',
  columns: (['text', 'integer', 'boolean', 'text'] as const).map((type: CellType, i) => ({
    name: `c${i}`,
    type,
    about: '',
  })),
};
const PLAIN: CsvSettings = { format: 'csv', bom: false, formulas: true };

/** What is written of rows that come in two batches. */
async function written(rows: readonly (readonly Cell[])[], settings: Partial<CsvSettings> = {}) {
  const { sink, text } = gathered();
  const writer = csvWriter(HEAD, sink, { ...PLAIN, ...settings });
  for (const part of [rows.slice(0, 1), rows.slice(1)]) await writer.write([{ table: 'quotes', rows: part }]);
  await writer.finish();
  return { text: text(), notes: writer.notes() };
}

/** Cells in which something could be taken for the end of a cell or line. */
const ODD = ['a\nb', 'a\rb', 'a\r\nb', 'a,b', 'a;b', 'a\tb', '"', '""', 'a"b', ' a ', '“a”', '\ud83d\ude00', '\u2028'];

test('RFC 4180: lines end with CRLF, and a line break of whatever kind is within quotation marks', async () => {
  const rows = ['a\nb', 'a\rb', 'x,"y"', 'plain'].map((text) => [text, 1, true, null]);
  const lines = ['c0,c1,c2,c3', '"a\nb",1,true,', '"a\rb",1,true,', '"x,""y""",1,true,', 'plain,1,true,', ''];
  expect((await written(rows)).text).toBe(lines.join('\r\n'));
});

test('TSV: a row is one line, and tabs end cells alone', async () => {
  const { text } = await written(
    [
      ['a\nb\tc', 1, false, 'x,y'],
      ['"a" b', null, true, ''],
    ],
    { format: 'tsv' },
  );
  expect(text).toBe('c0\tc1\tc2\tc3\na b c\t1\tfalse\tx,y\n"""a"" b"\t\ttrue\t\n');
});

test('a heading stands once, also over nothing; the mark before it', async () => {
  expect((await written([])).text).toBe('c0,c1,c2,c3\r\n');
  expect((await written([], { bom: true })).text).toBe('\ufeffc0,c1,c2,c3\r\n');
  expect((await written([['a', 1, true, 'b']], { bom: true })).text).toBe('\ufeffc0,c1,c2,c3\r\na,1,true,b\r\n');
});

describe('cells that begin like formulas', () => {
  test.for(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '\n=1', '\uff1d1', '\uff0b1', '\uff0d1', '\uff201'])(
    'defused: %j',
    (text) => expect(defused(text)).toBe(`'${text}`),
  );

  test.for(['', 'a=1', "'=1", '—he', ' =1', '1-2', '“=1”'])('left as it is: %j', (text) =>
    expect(defused(text)).toBe(text),
  );

  test('are told of; numbers are none', async () => {
    const rows = [
      ['=1', -1, true, '-a'],
      ['b', -1, true, 'c'],
    ];
    const safe = await written(rows, { formulas: false });
    expect(safe.text.split('\r\n').slice(1)).toEqual(["'=1,-1,true,'-a", 'b,-1,true,c', '']);
    expect(safe.notes).toEqual([
      '2 cells begin like a formula and got an apostrophe in front; --formulas leaves them as they are',
    ]);
    const raw = await written(rows);
    expect([raw.text.split('\r\n')[1], raw.notes]).toEqual(['=1,-1,true,-a', []]);
  });
});

test('a file is known by its heading, with and without mark', async () => {
  const isOurs = isCsvOf(HEAD, 'csv');
  const latin1 = (text: string): string => Buffer.from(text).toString('latin1');
  expect(isOurs(latin1((await written([], { bom: true })).text))).toBe(true);
  expect(isOurs(latin1((await written([['a', 1, true, 'b']])).text))).toBe(true);
  expect([isOurs('c0,c1,c2\r\n'), isOurs('id,c0,c1,c2,c3\r\n'), isOurs('')]).toEqual([false, false, false]);
});

describe('other readers read what was written', () => {
  const rows = ODD.map((text, i): Cell[] => [text, i, i % 2 === 0, i % 3 === 0 ? null : text]);
  const wanted = rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));

  testWith('python', "Python's csv", async () => {
    for (const bom of [false, true]) expect(rowsBackFrom('csv', (await written(rows, { bom })).text)).toEqual(wanted);
  });

  testWith('python:pandas', 'pandas', async () => {
    expect(rowsBackFrom('pandas', (await written(rows)).text)).toEqual(wanted);
  });

  testWith('python:pandas', 'pandas, of TSV', async () => {
    const lines = wanted.map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/gu, ' ')));
    expect(rowsBackFrom('pandas-tsv', (await written(rows, { format: 'tsv' })).text)).toEqual(lines);
  });

  testWith('python:duckdb', 'DuckDB', async () => {
    expect(rowsBackFrom('duckdb', (await written(rows)).text)).toEqual(wanted);
  });
});
