/** What `table` makes of an archive: which tables, of what, and into what they go. */
import { basename, extname, resolve } from 'node:path';
import type { z } from 'zod';
import type { Looked } from '../../archive/looked.ts';
import { SaysoError } from '../../model/errors.ts';
import { readableDocumentSchema, wholeDocumentSchema } from '../../model/readable.ts';
import { TABLE_NAMES, type TableName } from '../../table/names.ts';
import { documentFields, nestedLooked, nestedRow } from '../../table/nested.ts';
import { ARTICLE_TABLES } from '../../table/tables.ts';
import type { TableFlags, TableFormat } from '../flags/table.ts';
import type { World } from '../world.ts';

/** Extensions of files that hold each format; the first is the usual one. */
const EXTENSIONS: Readonly<Record<TableFormat, readonly string[]>> = {
  csv: ['.csv'],
  tsv: ['.tsv', '.tab'],
  parquet: ['.parquet'],
  sqlite: ['.sqlite', '.sqlite3', '.db'],
};
const TEXT_FORMATS: ReadonlySet<TableFormat> = new Set(['csv', 'tsv']);

/** What is to be written. */
export interface Plan {
  readonly format: TableFormat;
  /** The tables; whole documents are none of them. */
  readonly tables: readonly TableName[];
  /** Whether whole documents are written. */
  readonly nested: boolean;
  /** The file to write; null for standard output. */
  readonly file: { readonly path: string; readonly shown: string } | null;
}

/**
 * The format is what `--format` says, else the extension of `--out`; CSV where there is none.
 *
 * @throws SaysoError `usage` where the options do not go together.
 */
export function planOf(flags: TableFlags, { cwd }: World): Plan {
  const { out, nested, table } = flags;
  const format = formatOf(flags);
  refuseUnfit(flags, format);
  const file = out === undefined ? null : { path: resolve(cwd, out), shown: out };
  return { format, tables: nested ? [] : tablesOf(table, format), nested, file };
}

/** One table; a database holds all where none is asked for. */
function tablesOf(table: TableName | undefined, format: TableFormat): readonly TableName[] {
  if (table !== undefined) return [table];
  return format === 'sqlite' ? TABLE_NAMES : ['quotes'];
}

function formatOf({ format, out, nested }: TableFlags): TableFormat {
  const named = out === undefined ? undefined : formatNamed(out);
  if (out !== undefined && format !== undefined && named !== undefined && named !== format) {
    const file = `${basename(out, extname(out))}${EXTENSIONS[format][0]}`;
    const message = `--out ${out} would hold ${format}, not ${named}: name the file ${file}, or say --format ${named}`;
    throw new SaysoError('usage', message);
  }
  if (format === undefined && named === undefined && out !== undefined && extname(out) !== '') {
    const known = Object.values(EXTENSIONS).flat().join(', ');
    throw new SaysoError(
      'usage',
      `--out ${out}: no table is written as ${extname(out)} (${known}), unless --format says so`,
    );
  }
  return format ?? named ?? (nested ? 'parquet' : 'csv');
}

function formatNamed(out: string): TableFormat | undefined {
  const extension = extname(out).toLowerCase();
  return (Object.keys(EXTENSIONS) as TableFormat[]).find((format) => EXTENSIONS[format].includes(extension));
}

function refuseUnfit({ out, nested, table = 'documents', bom, formulas }: TableFlags, format: TableFormat): void {
  const refuse = (message: string): never => {
    throw new SaysoError('usage', message);
  };
  if (nested && format !== 'parquet') refuse(`--nested writes Parquet, not ${format}`);
  if (nested && table !== 'documents') refuse(`--nested writes documents, not ${table}`);
  if (TEXT_FORMATS.has(format)) return;
  if (out === undefined) refuse(`${format} is not for standard output: name a file with --out`);
  if (bom || formulas) refuse(`${bom ? '--bom' : '--formulas'} is for csv and tsv, not ${format}`);
}

/** What is looked at of each document. */
export function schemaFor({ tables, nested }: Plan): z.ZodType<Looked> {
  const [table, another] = tables;
  if (nested) return nestedLooked;
  if (table === undefined || another !== undefined) return wholeDocumentSchema;
  return table === 'people' ? readableDocumentSchema : ARTICLE_TABLES[table].schema;
}

/** Whether texts are looked for: to tell places, and to be part of whole documents. */
export function needsText({ tables, nested }: Plan): boolean {
  return nested || tables.some((table) => table === 'people' || ARTICLE_TABLES[table].hasPlaces);
}

/** Rows of one document, by their tables. */
export type RowsOf = (document: Looked) => { readonly table: string; readonly rows: readonly (readonly unknown[])[] }[];

/** Makes the rows of a document; those of people are known when all are read. */
export function rowMaker({ tables, nested }: Plan): RowsOf {
  if (nested) {
    const fields = documentFields();
    return (document) => [{ table: 'documents', rows: [nestedRow(document, fields)] }];
  }
  return (document) =>
    tables.flatMap((table) => (table === 'people' ? [] : [{ table, rows: ARTICLE_TABLES[table].rowsOf(document) }]));
}
