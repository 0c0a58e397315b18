/** Tables as CSV (RFC 4180) and TSV. */
import { type Options, stringify } from 'csv-stringify/sync';
import type { Cell } from '../../table/column.ts';
import type { Sink } from '../output.ts';
import { alteredWords, defused } from './formulas.ts';
import type { TableHead, TableWriter } from './table-writer.ts';

/** How the text is written. */
export interface CsvSettings {
  /** `csv`: commas, lines end with CRLF; `tsv`: tabs, a row is one line. */
  readonly format: 'csv' | 'tsv';
  /** Whether a byte-order mark tells Excel that it is UTF-8. */
  readonly bom: boolean;
  /** Whether cells that begin like formulas stay as they are. */
  readonly formulas: boolean;
}

/** By itself csv-stringify quotes a cell for the line end of its own dialect alone; readers end lines at the others too. */
const QUOTED: Options = { quote_record_delimiter: true };
const DIALECTS: Readonly<Record<CsvSettings['format'], Options>> = {
  csv: { delimiter: ',', record_delimiter: '\r\n' },
  tsv: { delimiter: '\t', record_delimiter: '\n' },
};
/** So many characters are written at once. */
const MOST_HELD = 1 << 16;
const MARK = '\ufeff';

/** Writes one table. */
export function csvWriter({ columns }: TableHead, sink: Sink, settings: CsvSettings): TableWriter {
  const { format, bom, formulas } = settings;
  let altered = 0;
  const text = (value: string): string => {
    const line = format === 'tsv' ? value.replace(/[\t\r\n]+/gu, ' ') : value;
    const safe = formulas ? line : defused(line);
    if (safe !== line) altered++;
    return safe;
  };
  const options: Options = { ...DIALECTS[format], ...QUOTED, cast: { string: text, boolean: String } };
  let held = `${bom ? MARK : ''}${headingOf(columns, format)}`;
  const release = async (): Promise<boolean> => {
    const piece = held;
    held = '';
    return piece === '' || sink.write(piece);
  };
  return {
    write: async (batches) => {
      const rows = batches.flatMap((batch) => batch.rows) as Cell[][];
      if (rows.length > 0) held += stringify(rows, options);
      return held.length < MOST_HELD || release();
    },
    finish: async () => {
      await release();
      await sink.finish();
    },
    discard: sink.discard,
    notes: () => (altered === 0 ? [] : [`${alteredWords(altered)}; --formulas leaves them as they are`]),
  };
}

/** The first line of a table. */
function headingOf(columns: TableHead['columns'], format: CsvSettings['format']): string {
  return stringify([columns.map(({ name }) => name)], DIALECTS[format]);
}

/** Whether a file begins as this table does. */
export function isCsvOf({ columns }: TableHead, format: CsvSettings['format']): (beginning: string) => boolean {
  // The mark as Latin-1.
  return (beginning) => beginning.replace(/^\u00ef\u00bb\u00bf/u, '').startsWith(headingOf(columns, format));
}
