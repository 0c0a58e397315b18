/** How commands print rows that come one by one. */
import { compactJson, prettyJson } from '../io/formats/printed.ts';
import { streamSink } from '../io/output.ts';
import { SCHEMA_VERSION } from '../model/schema.ts';
import type { World } from './world.ts';

/** The output as it is put together of rows; '' where nothing stands there. */
export interface RowFormat<Row> {
  readonly opening: string;
  readonly row: (row: Row, index: number) => string;
  /** What comes after so many rows. */
  readonly closing: (count: number) => string;
}

/** One object that holds the rows under a name; `fields` stand behind them. */
export function jsonRows<Row>(
  name: string,
  fields: () => Readonly<Record<string, unknown>> = () => ({}),
): RowFormat<Row> {
  return {
    opening: `{\n  "schemaVersion": ${JSON.stringify(SCHEMA_VERSION)},\n  ${JSON.stringify(name)}: [`,
    row: (row, index) => `${index === 0 ? '' : ','}\n    ${prettyJson(row, 4)}`,
    closing: (count) => {
      const others = Object.entries(fields()).map(
        ([field, value]) => `,\n  ${JSON.stringify(field)}: ${prettyJson(value, 2)}`,
      );
      return `${count === 0 ? ']' : '\n  ]'}${others.join('')}\n}\n`;
    },
  };
}

/** A row a line. */
export function ndjsonRows<Row>(): RowFormat<Row> {
  return { opening: '', row: (row) => `${compactJson(row)}\n`, closing: () => '' };
}

/** For people: each row as it is shown, parted by `between`. */
export function textRows<Row>(show: (row: Row) => string, between = ''): RowFormat<Row> {
  return { opening: '', row: (row, index) => `${index === 0 ? '' : between}${show(row)}`, closing: () => '' };
}

/** For people: a table, which is laid out when all rows are known. */
export function tableRows<Row>(table: string): RowFormat<Row> {
  return { opening: table, row: () => '', closing: () => '' };
}

/** The format that is asked for; only what is for people has its colours looked up. */
export async function rowFormat<Row>(
  format: 'text' | 'json' | 'ndjson',
  json: RowFormat<Row>,
  text: () => Promise<RowFormat<Row>>,
): Promise<RowFormat<Row>> {
  if (format === 'json') return json;
  return format === 'ndjson' ? ndjsonRows() : text();
}

/**
 * Prints the first rows on standard output, as they come; ends where nobody reads any more.
 *
 * @returns how many were printed.
 */
export async function printRows<Row>(
  rows: Iterable<Row> | AsyncIterable<Row>,
  shape: RowFormat<Row>,
  { stdout }: Pick<World, 'stdout'>,
  top = Number.POSITIVE_INFINITY,
): Promise<number> {
  const sink = streamSink(stdout);
  await sink.write(shape.opening);
  let count = 0;
  for await (const row of rows) {
    if (count >= top) break;
    if (!(await sink.write(shape.row(row, count++)))) break;
  }
  await sink.write(shape.closing(count));
  await sink.finish();
  return count;
}
