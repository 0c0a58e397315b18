/** Rows as CSV (RFC 4180) and TSV. */
import { type Options, stringify } from 'csv-stringify/sync';
import type { Cell, ColumnHead } from '../../table/column.ts';
import { defused } from './formulas.ts';

/** How the text is written. */
export interface CsvDialect {
  /** `csv`: commas, lines end with CRLF; `tsv`: tabs, a row is one line. */
  readonly format: 'csv' | 'tsv';
  /** Whether cells that begin like formulas stay as they are; else they get an apostrophe in front. */
  readonly formulas: boolean;
}

/** By itself csv-stringify quotes a cell for the line end of its own dialect alone; readers end lines at the others too. */
const QUOTED: Options = { quote_record_delimiter: true };
const DIALECTS: Readonly<Record<CsvDialect['format'], Options>> = {
  csv: { delimiter: ',', record_delimiter: '\r\n' },
  tsv: { delimiter: '\t', record_delimiter: '\n' },
};

/** The lines of a table as it is written. */
export interface CsvText {
  readonly linesOf: (rows: readonly (readonly Cell[])[]) => string;
  /** How many cells have got an apostrophe so far. */
  readonly altered: () => number;
}

/** A table of which nothing is written yet. */
export function csvText({ format, formulas }: CsvDialect): CsvText {
  let altered = 0;
  const string = (value: string): string => {
    const line = format === 'tsv' ? value.replace(/[\t\r\n]+/gu, ' ') : value;
    const safe = formulas ? line : defused(line);
    if (safe !== line) altered++;
    return safe;
  };
  const options: Options = { ...DIALECTS[format], ...QUOTED, cast: { string, boolean: String } };
  return {
    linesOf: (rows) => (rows.length === 0 ? '' : stringify(rows as Cell[][], options)),
    altered: () => altered,
  };
}

/** The first line of a table. */
export function headingOf(columns: readonly Pick<ColumnHead, 'name'>[], format: CsvDialect['format']): string {
  return stringify([columns.map(({ name }) => name)], DIALECTS[format]);
}
