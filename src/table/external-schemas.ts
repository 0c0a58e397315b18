/** The schema of documents for readers that would guess it: of what nobody has said they could only guess wrongly. */
import { documentSchema } from '../model/schema.ts';
import type { CellType } from './column.ts';
import { type Field, type Shape, shapeOf } from './shape.ts';

const DUCKDB: Readonly<Record<CellType, string>> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  json: 'JSON',
};
const SPARK: Readonly<Record<CellType, string>> = {
  text: 'string',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
  date: 'date',
  // Spark has no type for it, and keeps it as text.
  json: 'string',
};

/** A macro for DuckDB that reads documents out of NDJSON: `from sayso_documents('articles.ndjson')`. */
export function duckdbSql(): string {
  const columns = fieldsOf(shapeOf(documentSchema)).map(({ name, shape }) => `    ${name}: '${duckdbType(shape)}'`);
  return `-- Documents of sayso, one a line, as DuckDB reads them: whatever is in them, every column and field is there.
--   .read duckdb.sql
--   select id, len(quotes) from sayso_documents('articles.ndjson');
create or replace macro sayso_documents(files) as table
  select * from read_json(files, format = 'newline_delimited', columns = {
${columns.join(',\n')}
  });
`;
}

function duckdbType(shape: Shape): string {
  if (shape.kind === 'list') return `${duckdbType(shape.of)}[]`;
  if (shape.kind !== 'record') return DUCKDB[shape.kind];
  return `STRUCT(${shape.fields.map((field) => `"${field.name}" ${duckdbType(field.shape)}`).join(', ')})`;
}

/** The schema for `spark.read.schema(…).json(…)`, as Spark writes schemas down. */
export function sparkSchema(): object {
  return sparkType(shapeOf(documentSchema)) as object;
}

function sparkType(shape: Shape): unknown {
  if (shape.kind === 'list') return { type: 'array', elementType: sparkType(shape.of), containsNull: false };
  if (shape.kind !== 'record') return SPARK[shape.kind];
  return {
    type: 'struct',
    fields: shape.fields.map(({ name, shape: type, about }) => ({
      name,
      type: sparkType(type),
      nullable: true,
      metadata: about === undefined ? {} : { comment: about },
    })),
  };
}

function fieldsOf(shape: Shape): readonly Field[] {
  return shape.kind === 'record' ? shape.fields : [];
}
