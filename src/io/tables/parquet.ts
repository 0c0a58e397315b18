/** Tables as Parquet: row group by row group, so that none but the latest is held. */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { CellType, ColumnHead } from '../../table/column.ts';
import type { Field, Shape } from '../../table/shape.ts';
import type { Sink } from '../output.ts';
import type { TableWriter } from './table-writer.ts';

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

/** Note in the file by which `table` knows its own. */
export const TABLE_NOTE = 'sayso.table';

/** A row group is written when its values have so many characters, or it has so many rows. */
const GROUP_SIZE = 1 << 22;
const GROUP_ROWS = 100_000;

/** A row as the writer of a file takes it: a value for each field. */
type Values = readonly unknown[];

/** Writes rows into one file. */
interface RowGroups {
  readonly add: (row: Values) => Promise<boolean>;
  readonly finish: () => Promise<void>;
}

/** The fields of a flat table. A cell of JSON is text already. */
export function flatFields(columns: readonly ColumnHead[]): Field[] {
  return columns.map(({ name, type, about }) => {
    return { name, shape: { kind: type === 'json' ? 'text' : type }, optional: true, nullable: true, about };
  });
}

/**
 * Writes one table, whose rows have a value for each field.
 *
 * @param groupSize so many characters of values make a row group
 */
export function parquetWriter(
  name: string,
  fields: readonly Field[],
  sink: Sink,
  groupSize: number = GROUP_SIZE,
): TableWriter {
  const groups = rowGroups(name, fields, sink, groupSize);
  return {
    write: async (batches) => {
      for (const row of batches.flatMap(({ rows }) => rows)) if (!(await groups.add(row))) return false;
      return true;
    },
    finish: async () => {
      await groups.finish();
      await sink.finish();
    },
    discard: sink.discard,
    notes: () => [],
  };
}

/** About how many characters a row has. */
function sizeOf(row: Values): number {
  return row.reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : bulkOf(value)), 0);
}

function bulkOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? JSON.stringify(value).length : 8;
}

function rowGroups(name: string, fields: readonly Field[], sink: Sink, groupSize: number): RowGroups {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'root', num_children: fields.length }, ...fields.flatMap(elementsOf)],
    kvMetadata: [{ key: TABLE_NOTE, value: name }],
    createdBy: 'sayso',
  });
  const encoders = fields.map(({ shape }) => encoderOf(shape));
  let columns: unknown[][] = fields.map(() => []);
  let size = 0;
  const hand = (): Promise<boolean> => {
    // The writer's buffer is used again.
    const piece = bytes.getBytes().slice();
    bytes.index = 0;
    return sink.write(piece);
  };
  const flush = async (): Promise<boolean> => {
    const count = columns[0]?.length ?? 0;
    if (count === 0) return true;
    const columnData = fields.map((field, i) => ({ name: field.name, data: columns[i] ?? [] }));
    await writer.write({ columnData, rowGroupSize: count });
    columns = fields.map(() => []);
    size = 0;
    return hand();
  };
  return {
    add: async (row) => {
      for (const [i, column] of columns.entries()) column.push(encoders[i]?.(row[i]));
      size += sizeOf(row);
      return size < groupSize && (columns[0]?.length ?? 0) < GROUP_ROWS ? true : flush();
    },
    finish: async () => {
      await flush();
      await writer.finish();
      await hand();
    },
  };
}

const ELEMENTS: Readonly<Record<CellType, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  json: { type: 'BYTE_ARRAY', converted_type: 'JSON' },
};

/** A field with what lies in it, in the order of Parquet's schemas: the outer before the inner. */
function elementsOf({ name, shape, optional, nullable }: Field): SchemaElement[] {
  return elements(name, shape, optional || nullable ? 'OPTIONAL' : 'REQUIRED');
}

function elements(name: string, shape: Shape, repetition_type: 'OPTIONAL' | 'REQUIRED'): SchemaElement[] {
  if (shape.kind === 'list') {
    return [
      { name, repetition_type, num_children: 1, converted_type: 'LIST' },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      ...elements('element', shape.of, 'REQUIRED'),
    ];
  }
  if (shape.kind === 'record') {
    return [{ name, repetition_type, num_children: shape.fields.length }, ...shape.fields.flatMap(elementsOf)];
  }
  return [{ name, repetition_type, ...ELEMENTS[shape.kind] }];
}

const DAY = 86_400_000;

/** Makes of a value what the writer takes for it; only days are not as they are. */
function encoderOf(shape: Shape): (value: unknown) => unknown {
  if (shape.kind !== 'date') return (value) => value;
  return (value) => (typeof value === 'string' ? Date.parse(value) / DAY : value);
}
