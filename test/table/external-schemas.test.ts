import { expect, test } from 'vitest';
import { extract } from '../../src/index.ts';
import { documentSchema } from '../../src/model/schema.ts';
import { duckdbSql, sparkSchema } from '../../src/table/external-schemas.ts';
import { restored } from '../../src/table/restored.ts';
import { shapeOf } from '../../src/table/shape.ts';
import { folderWith } from '../support/folder.ts';
import { pythonJson } from '../support/python-tables.ts';
import { testWith } from '../support/tools.ts';

const TEXT = `“We have checked every stone,” Mayor Ann Tolmer told reporters in 2009, adding that it would cost 5 percent.`;
const DOCUMENTS = [
  { ...extract(TEXT, { id: 'full', date: '2013-05-06' }), text: TEXT, meta: { title: 'T', n: [1, null] } },
  extract('', { id: 'bare' }),
];

testWith('python:duckdb', 'DuckDB reads every document without a difference, also where nothing tells a type', () => {
  for (const documents of [DOCUMENTS, DOCUMENTS.slice(1)]) {
    const ndjson = documents.map((document) => `${JSON.stringify(document)}\n`).join('');
    const code = `import duckdb
duckdb.sql(sys.argv[2])
rows = duckdb.sql("from sayso_documents('" + sys.argv[1] + "/d.ndjson')")
print(json.dumps([dict(zip(rows.columns, row)) for row in rows.fetchall()], default=str))`;
    const rows = pythonJson(code, [folderWith({ 'd.ndjson': ndjson }), duckdbSql()]) as unknown[];
    expect(rows.map((row) => restored(shapeOf(documentSchema), row))).toEqual(documents);
  }
});

testWith('python:pyspark', 'Spark knows the schema', () => {
  const code = `from pyspark.sql.types import StructType
print(StructType.fromJson(json.loads(sys.argv[1])).json())`;
  const known = pythonJson(code, [JSON.stringify(sparkSchema())]);
  expect(known).toEqual(sparkSchema());
});

test('every field of a document is in both', () => {
  const { fields } = sparkSchema() as { fields: { name: string }[] };
  const names = Object.keys(documentSchema.shape);
  expect(fields.map(({ name }) => name)).toEqual(names);
  for (const name of names) expect(duckdbSql()).toContain(`    ${name}: '`);
  expect(duckdbSql()).toContain('STRUCT("start" INTEGER, "end" INTEGER)[]');
});
