import { sureOnly } from '../../archive/sure.ts';
import { exportedSchema } from '../../export/document.ts';
import { counted } from '../counted.ts';
import { openWriter } from '../export/writer.ts';
import type { ExportFlags } from '../flags/export.ts';
import { failingTogether, otherFiles, WHERE_TEXTS } from '../left-out.ts';
import type { ExitCode, World } from '../world.ts';
import { openArchiveOf } from './archive.ts';
import { textsOf } from './archive-texts.ts';
import { archiveReporter, readArticles } from './read-archive.ts';

/** Writes the documents of an archive in another format; 3 where some of it could not be read or written. */
export async function exportDocuments(paths: readonly string[], flags: ExportFlags, world: World): Promise<ExitCode> {
  const archive = await openArchiveOf(exportedSchema, paths, flags, world);
  const texts = textsOf(archive, flags, world);
  const writer = await openWriter(flags, world, archive.resolved.inputs);
  const reporter = await archiveReporter(archive, flags, world);
  const withoutText = failingTogether();
  let written = 0;
  try {
    for await (const { document, minConfidence } of readArticles(archive, { texts, reporter })) {
      const done = await writer.put(sureOnly(document, minConfidence).document);
      if (done === null) withoutText.add(document.path);
      else written++;
      if (done === false) break;
    }
    await writer.finish();
  } catch (error) {
    await writer.discard();
    throw error;
  }
  reporter.tellLosses();
  withoutText.tell(`without text, so not written; ${WHERE_TEXTS}`, reporter);
  for (const line of otherFiles(archive.leftOutWords)) reporter.note(line);
  if (flags.out !== undefined) reporter.note(`wrote ${flags.out}: ${counted(written, 'article')}`);
  return reporter.failed() ? 3 : 0;
}
