/** Into what `table` writes, and how. */
import { basename, extname, resolve } from 'node:path';
import { refuseForeign } from '../../io/own.ts';
import type { TableHead } from '../../io/tables/table-writer.ts';
import { SaysoError } from '../../model/errors.ts';
import type { TableFlags, TableFormat } from '../flags/table.ts';
import type { World } from '../world.ts';

/** Extensions of files that hold each format; the first is the usual one. */
const EXTENSIONS: Readonly<Record<TableFormat, readonly string[]>> = {
  csv: ['.csv'],
  tsv: ['.tsv', '.tab'],
};

/** The file to write; null for standard output. */
export interface Target {
  readonly format: TableFormat;
  readonly file: { readonly path: string; readonly shown: string } | null;
}

/**
 * What `--format` says, else the extension of `--out`, else CSV.
 *
 * @throws SaysoError `usage` where both say different things.
 */
export function targetOf({ format, out }: TableFlags, { cwd }: World): Target {
  const named = out === undefined ? undefined : formatNamed(out);
  if (format !== undefined && named !== undefined && named !== format) {
    const file = `${basename(out ?? '', extname(out ?? ''))}${EXTENSIONS[format][0]}`;
    const message = `--out ${out} would hold ${format}, not ${named}: name the file ${file}, or say --format ${named}`;
    throw new SaysoError('usage', message);
  }
  const file = out === undefined || out === '-' ? null : { path: resolve(cwd, out), shown: out };
  return { format: format ?? named ?? 'csv', file };
}

function formatNamed(out: string): TableFormat | undefined {
  const extension = extname(out).toLowerCase();
  return (Object.keys(EXTENSIONS) as TableFormat[]).find((format) => EXTENSIONS[format].includes(extension));
}

/**
 * Told before any work.
 *
 * @throws SaysoError `usage` where a file lies there that is no such table.
 */
export async function refuseOverwriting({ file, format }: Target, head: TableHead, force: boolean): Promise<void> {
  if (file === null) return;
  const { isCsvOf } = await import('../../io/tables/csv.ts');
  refuseForeign({ path: file.path, shown: `--out ${file.shown}`, force, isOurs: isCsvOf(head, format) });
}
