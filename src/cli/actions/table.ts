import { refuseInputs } from '../../io/own.ts';
import type { TableWriter } from '../../io/tables/table-writer.ts';
import { counted } from '../counted.ts';
import type { TableFlags } from '../flags/table.ts';
import { missingTexts, otherFiles } from '../left-out.ts';
import { planOf, schemaFor } from '../table/plan.ts';
import { type Counts, type Reading, writeRows } from '../table/rows.ts';
import { openWriter, refuseOverwriting } from '../table/writer.ts';
import type { ExitCode, World } from '../world.ts';
import { openArchiveOf } from './archive.ts';
import { textsOf } from './archive-texts.ts';
import { archiveReporter } from './read-archive.ts';

/** Writes a table of an archive; 3 where some of it could not be read. */
export async function table(paths: readonly string[], flags: TableFlags, world: World): Promise<ExitCode> {
  const plan = planOf(flags, world);
  await refuseOverwriting(plan, flags.force);
  const archive = await openArchiveOf(schemaFor(plan), paths, flags, world);
  if (plan.file !== null) refuseInputs({ ...plan.file, shown: `--out ${plan.file.shown}` }, archive.resolved.inputs);
  const texts = textsOf(archive, flags, world);
  const reporter = await archiveReporter(archive, flags, world);
  const reading = { plan, archive, reporter, texts };
  const writer = await openWriter(plan, flags, world);
  try {
    const counts = await writeRows(writer, reading);
    await writer.finish();
    reporter.tellLosses();
    tell(counts, writer, reading);
  } catch (error) {
    await writer.discard();
    throw error;
  }
  return reporter.failed() ? 3 : 0;
}

/** What became of the archive, on standard error. */
function tell({ articles, rows, skipped }: Counts, writer: TableWriter, { archive, texts, reporter }: Reading): void {
  const missing = missingTexts(texts.missed(), 'no lines and no context');
  const leftOut = [...skipped.notes(), ...missing, ...otherFiles(archive.leftOutWords)];
  for (const line of [...leftOut, ...writer.notes()]) reporter.note(line);
  reporter.note(`${counted(articles, 'article')}, ${counted(rows, 'row')}`);
}
