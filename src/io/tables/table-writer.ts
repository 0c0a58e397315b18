/** What writes tables: rows go in article by article, and what is written comes out as it fills up. */
import type { ColumnHead } from '../../table/column.ts';

/** Rows that belong together: those of one article. */
export interface Batch {
  /** Name of the table. */
  readonly table: string;
  /** A cell for each column; of whole documents, a field for each. */
  readonly rows: readonly (readonly unknown[])[];
}

/** A table that is to be written. */
export interface TableHead {
  readonly name: string;
  readonly columns: readonly ColumnHead[];
}

/** Writes tables into one file or stream. */
export interface TableWriter {
  /** Resolves when the rows are taken; false where nobody reads any more. */
  readonly write: (batches: readonly Batch[]) => Promise<boolean>;
  /** All is written: makes it visible. */
  readonly finish: () => Promise<void>;
  /** Leaves nothing after. */
  readonly discard: () => Promise<void>;
  /** What the user is to know of it, line by line; asked for at the end. */
  readonly notes: () => readonly string[];
}
