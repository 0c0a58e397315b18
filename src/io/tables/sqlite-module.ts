/** SQLite, as Node has it built in. */
import { SaysoError } from '../../model/errors.ts';
import { codeOf } from '../system-error.ts';

/** A value of SQLite. */
export type SqlValue = string | number | null;

/** What is used of `DatabaseSync` in node:sqlite; the types of Node 20 do not know it. */
export interface Database {
  readonly exec: (sql: string) => void;
  readonly prepare: (sql: string) => {
    readonly run: (...values: SqlValue[]) => unknown;
    readonly all: (...values: SqlValue[]) => unknown[];
  };
  readonly close: () => void;
}

interface SqliteModule {
  readonly DatabaseSync: new (path: string, options?: { readonly enableForeignKeyConstraints?: boolean }) => Database;
}

/**
 * @throws SaysoError `usage` where this Node has no SQLite.
 */
export async function loadSqlite(): Promise<SqliteModule> {
  const name: string = 'node:sqlite';
  const { emitWarning } = process;
  // That it is experimental in some versions is nothing that the user could do about.
  process.emitWarning = () => undefined;
  try {
    return (await import(name)) as SqliteModule;
  } catch (error) {
    if (codeOf(error) !== 'ERR_UNKNOWN_BUILTIN_MODULE') throw error;
    const message = `sqlite needs Node 22.13 or later, and this is ${process.versions.node}; csv, tsv and parquet need not`;
    throw new SaysoError('usage', message, { cause: error });
  } finally {
    process.emitWarning = emitWarning;
  }
}
