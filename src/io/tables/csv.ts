/** Tables as CSV and TSV. */
import type { Cell } from '../../table/column.ts';
import type { Sink } from '../output.ts';
import { type CsvDialect, csvText, headingOf } from './csv-text.ts';
import { alteredWords } from './formulas.ts';
import type { TableHead, TableWriter } from './table-writer.ts';

/** How the text is written. */
export interface CsvSettings extends CsvDialect {
  /** Whether a byte-order mark tells Excel that it is UTF-8. */
  readonly bom: boolean;
}

/** So many characters are written at once. */
const MOST_HELD = 1 << 16;
const MARK = '\ufeff';

/** Writes one table. */
export function csvWriter({ columns }: TableHead, sink: Sink, settings: CsvSettings): TableWriter {
  const { format, bom } = settings;
  const { linesOf, altered } = csvText(settings);
  let held = `${bom ? MARK : ''}${headingOf(columns, format)}`;
  const release = async (): Promise<boolean> => {
    const piece = held;
    held = '';
    return piece === '' || sink.write(piece);
  };
  return {
    write: async (batches) => {
      held += linesOf(batches.flatMap((batch) => batch.rows) as Cell[][]);
      return held.length < MOST_HELD || release();
    },
    finish: async () => {
      await release();
      await sink.finish();
    },
    discard: sink.discard,
    notes: () => (altered() === 0 ? [] : [`${alteredWords(altered())}; --formulas leaves them as they are`]),
  };
}

/** Whether a file begins as this table does. */
export function isCsvOf({ columns }: TableHead, format: CsvSettings['format']): (beginning: string) => boolean {
  // The mark as Latin-1.
  return (beginning) => beginning.replace(/^\u00ef\u00bb\u00bf/u, '').startsWith(headingOf(columns, format));
}
