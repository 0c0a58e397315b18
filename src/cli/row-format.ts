/** How commands print rows that come one by one. */
import { compactJson, prettyJson } from '../io/formats/json.ts';
import { SCHEMA_VERSION } from '../model/schema.ts';

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
