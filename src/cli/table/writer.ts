/** The writer of each format, loaded where it is asked for. */
import { basename, extname } from 'node:path';
import { prettyJson } from '../../io/formats/printed.ts';
import { fileSink, type Sink, streamSink, writeWhole } from '../../io/output.ts';
import { refuseForeign } from '../../io/own.ts';
import { hasParquetNote } from '../../io/parquet-file.ts';
import type { TableHead, TableWriter } from '../../io/tables/table-writer.ts';
import type { TableName } from '../../table/names.ts';
import { documentFields } from '../../table/nested.ts';
import { columnsOf } from '../../table/tables.ts';
import { beforeWork, refuseUnwritable } from '../before-work.ts';
import type { TableFlags } from '../flags/table.ts';
import type { World } from '../world.ts';
import type { Plan } from './plan.ts';

/**
 * Told before any work.
 *
 * @throws SaysoError `usage` where something else lies where the table is to be written.
 */
export async function refuseOverwriting(plan: Plan, force: boolean): Promise<void> {
  const { file } = plan;
  if (file === null) return;
  const isOurs = await ownKind(plan, file.path);
  refuseForeign({ path: file.path, shown: `--out ${file.shown}`, force, isOurs });
  const beside = metadataFile(plan);
  if (beside) refuseForeign({ ...beside, force, isOurs: (beginning) => beginning.includes(METADATA_NOTE) });
}

/** By this in its first lines the file beside a database is known. */
const METADATA_NOTE = '"source": "sayso"';

/** What Datasette reads beside a database; null for other formats. */
function metadataFile({ format, file }: Plan): { path: string; shown: string } | null {
  if (format !== 'sqlite' || file === null) return null;
  const named = (path: string): string => `${path.slice(0, path.length - extname(path).length)}.metadata.json`;
  return { path: named(file.path), shown: named(file.shown) };
}

/** How a file is known that holds the same kind of table. */
async function ownKind({ format, tables, nested }: Plan, path: string): Promise<(beginning: string) => boolean> {
  if (format === 'parquet') {
    const { TABLE_NOTE } = await import('../../io/tables/parquet.ts');
    return () => hasParquetNote(path, TABLE_NOTE, nested ? NESTED : (tables[0] ?? ''));
  }
  if (format === 'sqlite') return (await import('../../io/tables/sqlite.ts')).isOwnSqlite;
  const { isCsvOf } = await import('../../io/tables/csv.ts');
  return isCsvOf(headOf(tables[0]), format);
}

/** What whole documents are called in the note of their file. */
const NESTED = 'nested';

/** Opens what is to be written. */
export async function openWriter(plan: Plan, { bom, formulas }: TableFlags, world: World): Promise<TableWriter> {
  const { format, tables, nested } = plan;
  const head = headOf(tables[0]);
  if (format === 'parquet') {
    const { flatFields, parquetWriter } = await import('../../io/tables/parquet.ts');
    const [name, fields] = nested ? [NESTED, documentFields()] : [head.name, flatFields(head.columns)];
    return parquetWriter(name, fields, await sinkOf(plan, world));
  }
  if (format === 'sqlite') return openDatabase(plan);
  const { csvWriter } = await import('../../io/tables/csv.ts');
  return csvWriter(head, await sinkOf(plan, world), { format, bom, formulas });
}

/** A database, and beside it what Datasette is to know of it. */
async function openDatabase(plan: Plan): Promise<TableWriter> {
  const { datasetteMetadata, sqliteWriter } = await import('../../io/tables/sqlite.ts');
  const heads = plan.tables.map(headOf);
  const { path = '', shown = '' } = plan.file ?? {};
  const beside = metadataFile(plan);
  const writer = await beforeWork(() => sqliteWriter(heads, path, shown));
  try {
    if (beside) await refuseUnwritable(beside);
  } catch (error) {
    await writer.discard();
    throw error;
  }
  const finish = async (): Promise<void> => {
    await writer.finish();
    const metadata = datasetteMetadata(heads, basename(path, extname(path)));
    if (beside) await writeWhole(beside.path, `${prettyJson(metadata)}\n`, beside.shown);
  };
  return { ...writer, finish };
}

function headOf(table: TableName = 'documents'): TableHead & { readonly name: TableName } {
  return { name: table, columns: columnsOf(table) };
}

async function sinkOf({ file }: Plan, { stdout }: World): Promise<Sink> {
  return file === null ? streamSink(stdout) : beforeWork(() => fileSink(file.path, file.shown));
}
