/** Tables as a database of SQLite: with indexes, foreign keys and full-text search. */
import { chmod, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SaysoError } from '../../model/errors.ts';
import type { CellType } from '../../table/column.ts';
import { type Link, RELATIONS } from '../../table/links.ts';
import type { TableName } from '../../table/names.ts';
import { cannotWrite, standing } from '../output.ts';
import { statOrNull } from '../stat.ts';
import { reasonOf } from '../system-error.ts';
import { released, temporaryIn } from '../temporary.ts';
import { type Database, loadSqlite, type SqlValue } from './sqlite-module.ts';
import type { Batch, TableHead, TableWriter } from './table-writer.ts';

/** Stands in the file's header, by which `table` knows its own: "says". */
const APPLICATION_ID = 0x73617973;
const APPLICATION_ID_AT = 68;

/** Whether a file begins as a database that `table` has written. */
export function isOwnSqlite(beginning: string): boolean {
  return (
    beginning.startsWith('SQLite format 3\0') && beginning.slice(APPLICATION_ID_AT, APPLICATION_ID_AT + 4) === 'says'
  );
}

/** A table of the database. */
type NamedHead = TableHead & { readonly name: TableName };

const TYPES: Readonly<Record<CellType, string>> = {
  text: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
  json: 'TEXT',
};

/**
 * Writes tables into a database that appears when all is written. Rows that name rows of another table within their
 * document point at them with a number: `documentNr` at `nr` in `documents`.
 *
 * @throws SaysoError `usage` where this Node has no SQLite, `output` where the file cannot be written.
 */
export async function sqliteWriter(heads: readonly NamedHead[], path: string, shown: string): Promise<TableWriter> {
  const { DatabaseSync } = await loadSqlite();
  const told = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw cannotWrite(shown, error, reasonFrom(error));
    }
  };
  if (statOrNull(path)?.isFile() === false)
    throw new SaysoError('output', `cannot write ${shown}: a database needs a regular file`);
  const { real, mode } = await told(() => standing(path));
  const beside = temporaryIn(dirname(real));
  const database = await told(() => new DatabaseSync(beside, { enableForeignKeyConstraints: false }));
  const insert = begin(database, heads);
  let isOpen = true;
  let isSearchable = true;
  const close = (): void => {
    if (isOpen) database.close();
    isOpen = false;
  };
  return {
    write: (batches) =>
      told(() => {
        insert(batches);
        return true;
      }),
    finish: () =>
      told(async () => {
        isSearchable = complete(database, heads);
        close();
        // Not every file system has permissions.
        if (mode !== undefined) await chmod(beside, mode).catch(() => undefined);
        await rename(beside, real);
        released(beside);
      }),
    discard: async () => {
      close();
      await rm(beside, { force: true });
      released(beside);
    },
    notes: () => (isSearchable ? [] : ['this SQLite has no FTS5: the tables are there without full-text search']),
  };
}

/** What the system or SQLite has to say. */
function reasonFrom(error: unknown): string | null {
  return reasonOf(error) ?? (error instanceof Error && 'errcode' in error ? error.message : null);
}

/** Makes the tables; gives what puts rows into them. */
function begin(database: Database, heads: readonly NamedHead[]): (batches: readonly Batch[]) => void {
  // Until it is finished, nobody else has the file.
  database.exec(
    `PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA application_id = ${APPLICATION_ID}; BEGIN`,
  );
  const names = new Set(heads.map(({ name }) => name));
  const tables = new Map(
    heads.map((head) => {
      const links = RELATIONS[head.name].links.filter(({ table }) => names.has(table));
      database.exec(creation(head, links));
      const marks = Array.from({ length: 1 + links.length + head.columns.length }, () => '?').join(', ');
      return [
        head.name as string,
        tableOf(head, links, database.prepare(`INSERT INTO ${head.name} VALUES (${marks})`)),
      ];
    }),
  );
  return (batches) => {
    // Numbers first: a quote may name one that comes after it.
    const numbers = new Map(batches.map(({ table, rows }) => [table, tables.get(table)?.number(rows)]));
    for (const { table, rows } of batches) tables.get(table)?.insert(rows, numbers);
  };
}

function creation({ name, columns }: NamedHead, links: readonly Link[]): string {
  const lines = [
    'nr INTEGER PRIMARY KEY',
    ...links.map(({ column, table }) => `"${column}Nr" INTEGER REFERENCES ${table} (nr)`),
    ...columns.map((column) => `"${column.name}" ${TYPES[column.type]}`),
  ];
  return `CREATE TABLE ${name} (\n  ${lines.join(',\n  ')}\n)`;
}

/** Numbers of the rows of one document, by their ids. */
type Numbers = ReadonlyMap<string, ReadonlyMap<unknown, number> | undefined>;

function tableOf({ name, columns }: NamedHead, links: readonly Link[], statement: ReturnType<Database['prepare']>) {
  const at = (column: string | undefined): number => columns.findIndex((one) => one.name === column);
  const idAt = at(RELATIONS[name].id);
  const linksAt = links.map(({ column, table }) => ({ at: at(column), table }));
  let [numbered, inserted] = [0, 0];
  return {
    number: (rows: Batch['rows']): ReadonlyMap<unknown, number> => {
      const first = numbered + 1;
      numbered += rows.length;
      return new Map(idAt === -1 ? [] : rows.map((row, i) => [row[idAt], first + i]));
    },
    insert: (rows: Batch['rows'], numbers: Numbers): void => {
      for (const row of rows) {
        const pointers = linksAt.map((link) => numbers.get(link.table)?.get(row[link.at]) ?? null);
        statement.run(++inserted, ...pointers, ...row.map(sqlValue));
      }
    },
  };
}

function sqlValue(cell: unknown): SqlValue {
  if (typeof cell === 'string' || typeof cell === 'number') return cell;
  return typeof cell === 'boolean' ? Number(cell) : null;
}

/** Adds indexes and full-text search to what is written; whether the latter was possible. */
function complete(database: Database, heads: readonly NamedHead[]): boolean {
  const names = new Set(heads.map(({ name }) => name));
  for (const { name } of heads) {
    const { links, indexes } = RELATIONS[name];
    const pointers = links.filter(({ table }) => names.has(table)).map(({ column }) => `${column}Nr`);
    for (const column of [...pointers, ...indexes]) {
      database.exec(`CREATE INDEX "${name}_${column}" ON ${name} ("${column}")`);
    }
  }
  const isSearchable = hasSearch(database);
  if (isSearchable) for (const { name } of heads) addSearch(database, name);
  database.exec('COMMIT');
  return isSearchable;
}

function hasSearch(database: Database): boolean {
  return database.prepare("SELECT 1 FROM pragma_module_list WHERE name = 'fts5'").all().length > 0;
}

function addSearch(database: Database, name: TableName): void {
  const { searched } = RELATIONS[name];
  if (searched.length === 0) return;
  const columns = searched.map((column) => `"${column}"`).join(', ');
  const settings = `content = '${name}', content_rowid = 'nr', tokenize = 'porter unicode61 remove_diacritics 2'`;
  database.exec(`CREATE VIRTUAL TABLE ${name}_fts USING fts5 (${columns}, ${settings});
    INSERT INTO ${name}_fts (${name}_fts) VALUES ('rebuild')`);
}

/** What Datasette is told of a database: what its tables and columns mean. */
export function datasetteMetadata(heads: readonly NamedHead[], database: string): object {
  const tables = heads.map(({ name, columns }) => {
    const { about, label, facets } = RELATIONS[name];
    const described = Object.fromEntries(columns.map((column) => [column.name, column.about]));
    return [name, { description: about, label_column: label, facets, columns: described }];
  });
  const title = 'Who said what';
  return { title, source: 'sayso', databases: { [database]: { title, tables: Object.fromEntries(tables) } } };
}
