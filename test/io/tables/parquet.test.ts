import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/index.ts';
import { hasParquetNote, openParquet } from '../../../src/io/parquet-file.ts';
import { flatFields, parquetWriter, TABLE_NOTE } from '../../../src/io/tables/parquet.ts';
import { documentSchema, type SaysoDocument } from '../../../src/model/schema.ts';
import type { Cell, CellType } from '../../../src/table/column.ts';
import { documentFields, nestedRow } from '../../../src/table/nested.ts';
import { restored } from '../../../src/table/restored.ts';
import { type Field, shapeOf } from '../../../src/table/shape.ts';
import { folderWith } from '../../support/folder.ts';
import { pythonJson } from '../../support/python-tables.ts';
import { gathered } from '../../support/sink.ts';
import { testWith } from '../../support/tools.ts';

/** A file with these rows; each `groupSize` characters begin a row group. */
async function fileOf(name: string, fields: readonly Field[], rows: readonly (readonly unknown[])[], groupSize = 500) {
  const { sink, bytes } = gathered();
  const writer = parquetWriter(name, fields, sink, groupSize);
  for (const row of rows) await writer.write([{ table: name, rows: [row] }]);
  await writer.finish();
  const file = join(folderWith({}), `${name}.parquet`);
  writeFileSync(file, bytes());
  return file;
}

const TYPES: readonly CellType[] = ['text', 'integer', 'number', 'boolean', 'date', 'json'];
const FLAT = flatFields(TYPES.map((type) => ({ name: type, type, about: '' })));
const FLAT_ROWS: readonly (readonly Cell[])[] = [
  ['a\r\n"b",\t\ud83d\ude00', 2 ** 31 - 1, 0.1, true, '2013-09-24', '{"a":[1]}'],
  ['', 0, 0, false, '1969-12-31', ''],
  [null, null, null, null, null, null],
  ...Array.from({ length: 300 }, (_, i) => [`row ${i}`, i, i / 3, i % 2 === 0, '2000-02-29', null]),
];

const TEXT = `NORDVIK, May 4 — Mayor Ann Tolmer and Joris Brun said on Monday that the dam “holds”. \ud83d\ude00
“We have checked every stone,” Tolmer told reporters, adding that the Harbour Guild (HG) would pay 5 percent or so.
The HG denied in 2009 that Tolmer said it would never have agreed to anything. “Nobody asked,” one woman said.`;

/** Documents of every sort: all fields, none of the optional ones, nothing in them. */
function documents(): SaysoDocument[] {
  const full = { ...extract(TEXT, { id: 'full', date: '2013-05-06', mediaType: 'text/plain' }), text: TEXT };
  const bare = { ...extract('', { id: 'bare' }) };
  const many = Array.from({ length: 20 }, (_, i) => ({
    ...extract(`“It holds ${i},” said Ann Tolmer.`, { id: `n${i}` }),
  }));
  const all = [{ ...full, meta: { title: 'T', deep: { list: [1, null, 'x'] } } }, bare, { ...full, meta: {} }, ...many];
  return all.map((document) => documentSchema.parse(document));
}

const nestedFile = (all: readonly SaysoDocument[]): Promise<string> => {
  const fields = documentFields();
  return fileOf(
    'nested',
    fields,
    all.map((document) => nestedRow(document, fields)),
    5000,
  );
};

async function rowsIn(path: string): Promise<unknown[]> {
  const file = await openParquet(path);
  const rows: unknown[] = [];
  for await (const row of file.rows(file.columns)) rows.push(row);
  await file.close();
  return rows;
}

describe('flat', () => {
  const wanted = FLAT_ROWS.map((row) => Object.fromEntries(TYPES.map((type, i) => [type, row[i]])));

  test('is read back', async () => {
    const rows = (await rowsIn(await fileOf('flat', FLAT, FLAT_ROWS))) as Record<string, unknown>[];
    const day = (date: unknown): unknown => (date instanceof Date ? date.toISOString().slice(0, 10) : date);
    expect(rows.map((row) => ({ ...row, date: day(row['date']) }))).toEqual(wanted);
  });

  test('of no rows has its columns', async () => {
    const file = await openParquet(await fileOf('flat', FLAT, []));
    expect(file.columns).toEqual(TYPES);
    await file.close();
  });

  testWith('python:pyarrow', 'pyarrow sees no difference, and several row groups', async () => {
    const code = `import pyarrow.parquet as pq
file = pq.ParquetFile(sys.argv[1])
print(json.dumps([file.num_row_groups > 3, file.read().to_pylist()], default=str))`;
    expect(pythonJson(code, [await fileOf('flat', FLAT, FLAT_ROWS)])).toEqual([true, wanted]);
  });

  testWith('python:duckdb', 'DuckDB sees no difference, and types', async () => {
    const code = `import duckdb
rows = duckdb.read_parquet(sys.argv[1])
print(json.dumps([[str(one) for one in rows.types], [dict(zip(rows.columns, row)) for row in rows.fetchall()]], default=str))`;
    const types = ['VARCHAR', 'INTEGER', 'DOUBLE', 'BOOLEAN', 'DATE', 'VARCHAR'];
    expect(pythonJson(code, [await fileOf('flat', FLAT, FLAT_ROWS)])).toEqual([types, wanted]);
  });
});

describe('nested', () => {
  const shape = shapeOf(documentSchema);

  test('is read back without a difference', async () => {
    const all = documents();
    expect((await rowsIn(await nestedFile(all))).map((row) => restored(shape, row))).toEqual(all);
  });

  testWith('python:pyarrow', 'pyarrow sees no difference', async () => {
    const all = documents();
    const code = `import pyarrow.parquet as pq
print(json.dumps(pq.read_table(sys.argv[1]).to_pylist(), default=str))`;
    const rows = pythonJson(code, [await nestedFile(all)]) as unknown[];
    expect(rows.map((row) => restored(shape, row))).toEqual(all);
  });

  testWith('python:duckdb', 'DuckDB sees no difference', async () => {
    const all = documents();
    const code = `import duckdb
rows = duckdb.read_parquet(sys.argv[1])
print(json.dumps([dict(zip(rows.columns, row)) for row in rows.fetchall()], default=str))`;
    const rows = pythonJson(code, [await nestedFile(all)]) as unknown[];
    expect(rows.map((row) => restored(shape, row))).toEqual(all);
  });

  testWith('python:pyarrow', 'what pyarrow has written again is read', async () => {
    const all = documents();
    const code = `import pyarrow.parquet as pq
pq.write_table(pq.read_table(sys.argv[1]), sys.argv[2])
print('null')`;
    const again = join(folderWith({}), 'again.parquet');
    pythonJson(code, [await nestedFile(all), again]);
    expect((await rowsIn(again)).map((row) => restored(shape, row))).toEqual(all);
  });
});

test('a file is known by its note', async () => {
  const file = await fileOf('quotes', FLAT, FLAT_ROWS);
  const other = join(folderWith({ 'x.parquet': 'PAR1 sayso.table quotes' }), 'x.parquet');
  expect([
    hasParquetNote(file, TABLE_NOTE, 'quotes'),
    hasParquetNote(file, TABLE_NOTE, 'claims'),
    hasParquetNote(other, TABLE_NOTE, 'quotes'),
  ]).toEqual([true, false, false]);
});

test('what is no Parquet, or damaged, is told on one line', async () => {
  const good = await fileOf('flat', FLAT, FLAT_ROWS);
  const bytes = readFileSync(good);
  const middle = Buffer.from(bytes);
  middle.fill(0xff, 20, Math.floor(bytes.length / 2));
  const footer = Buffer.from(bytes);
  footer.fill(0xff, bytes.length - 300, bytes.length - 8);
  const files = { empty: Buffer.alloc(0), text: Buffer.from('so\n'), cut: bytes.subarray(0, 1000), middle, footer };
  const folder = folderWith(files);
  for (const name of Object.keys(files)) {
    await expect(rowsIn(join(folder, name))).rejects.toThrow(/^cannot be read as Parquet: [^\n]+$/u);
  }
});
