import { refuseInputs } from '../../io/own.ts';
import type { TableWriter } from '../../io/tables/table-writer.ts';
import { counted } from '../counted.ts';
import type { TableFlags } from '../flags/table.ts';
import { createReporter } from '../reporter.ts';
import { planOf, schemaFor } from '../table/plan.ts';
import { type Counts, type Reading, writeRows } from '../table/rows.ts';
import { openWriter, refuseOverwriting } from '../table/writer.ts';
import type { ExitCode, World } from '../world.ts';
import { openArchiveOf } from './archive.ts';
import { textsOf } from './archive-texts.ts';

/** Writes a table of an archive; 3 where some of it could not be read. */
export async function table(paths: readonly string[], flags: TableFlags, world: World): Promise<ExitCode> {
  const plan = planOf(flags, world);
  await refuseOverwriting(plan, flags.force);
  const archive = await openArchiveOf(schemaFor(plan), paths, flags, world);
  if (plan.file !== null) refuseInputs({ ...plan.file, shown: `--out ${plan.file.shown}` }, archive.resolved.inputs);
  const reporter = await createReporter(world, flags, archive.size);
  for (const { shown, reason } of archive.failures) reporter.failure(shown, { reason });
  const finder = textsOf(archive, flags, world);
  const reading = { plan, archive, reporter, finder };
  const writer = await openWriter(plan, flags, world);
  try {
    const counts = await writeRows(writer, reading);
    await writer.finish();
    reporter.tellLosses();
    tell(counts, writer, reading);
  } catch (error) {
    await writer.discard();
    throw error;
  } finally {
    reporter.close(false);
  }
  return reporter.failed() ? 3 : 0;
}

/** What became of the archive, on standard error. */
function tell({ articles, rows, unsure }: Counts, writer: TableWriter, { archive, finder, reporter }: Reading): void {
  if (archive.leftOutWords !== null) reporter.note(`left out: ${archive.leftOutWords}`);
  if (unsure > 0) reporter.note(`left out: ${counted(unsure, 'quote')} less sure than --min-confidence`);
  const missed = finder.missed();
  if (missed > 0)
    reporter.note(
      `${counted(missed, 'document')} without text, so without lines and context; --texts says where it lies`,
    );
  for (const note of writer.notes()) reporter.note(note);
  reporter.note(`${counted(articles, 'article')}, ${counted(rows, 'row')}`);
}
