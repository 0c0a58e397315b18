/** The writer of each format, loaded where it is asked for. */
import { fileSink, type Sink, streamSink } from '../../io/output.ts';
import type { TableHead, TableWriter } from '../../io/tables/table-writer.ts';
import type { TableFlags } from '../flags/table.ts';
import type { World } from '../world.ts';
import type { Target } from './target.ts';

/** Opens what is to be written. */
export async function openWriter(
  target: Target,
  heads: readonly [TableHead, ...TableHead[]],
  flags: TableFlags,
  world: World,
): Promise<TableWriter> {
  const { format } = target;
  const { csvWriter } = await import('../../io/tables/csv.ts');
  return csvWriter(heads[0], await sinkOf(target, world), { format, bom: flags.bom, formulas: flags.formulas });
}

async function sinkOf({ file }: Target, { stdout }: World): Promise<Sink> {
  return file === null ? streamSink(stdout) : fileSink(file.path, file.shown);
}
