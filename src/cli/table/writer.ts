/** The writer of each format, loaded where it is asked for. */
import { fileSink, type Sink, streamSink } from '../../io/output.ts';
import { refuseForeign } from '../../io/own.ts';
import { hasParquetNote } from '../../io/parquet-file.ts';
import type { TableHead, TableWriter } from '../../io/tables/table-writer.ts';
import { documentFields } from '../../table/nested.ts';
import { columnsOf, type TableName } from '../../table/tables.ts';
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
}

/** How a file is known that holds the same kind of table. */
async function ownKind({ format, tables, nested }: Plan, path: string): Promise<(beginning: string) => boolean> {
  if (format === 'parquet') {
    const { TABLE_NOTE } = await import('../../io/tables/parquet.ts');
    return () => hasParquetNote(path, TABLE_NOTE, nested ? NESTED : (tables[0] ?? ''));
  }
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
  const { csvWriter } = await import('../../io/tables/csv.ts');
  return csvWriter(head, await sinkOf(plan, world), { format, bom, formulas });
}

function headOf(table: TableName = 'documents'): TableHead {
  return { name: table, columns: columnsOf(table) };
}

async function sinkOf({ file }: Plan, { stdout }: World): Promise<Sink> {
  return file === null ? streamSink(stdout) : fileSink(file.path, file.shown);
}
