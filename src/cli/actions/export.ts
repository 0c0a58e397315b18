import { sureOnly } from '../../archive/sure.ts';
import { exportedSchema } from '../../export/document.ts';
import { counted } from '../counted.ts';
import { openWriter } from '../export/writer.ts';
import type { ExportFlags } from '../flags/export.ts';
import { createReporter } from '../reporter.ts';
import type { ExitCode, World } from '../world.ts';
import { openArchiveOf } from './archive.ts';
import { textsOf } from './archive-texts.ts';

const NO_TEXT = 'its text is not known: --texts FOLDER says where it lies (or extract --with-text)';

/** Writes the documents of an archive in another format; 3 where some of it could not be read or written. */
export async function exportDocuments(paths: readonly string[], flags: ExportFlags, world: World): Promise<ExitCode> {
  const archive = await openArchiveOf(exportedSchema, paths, flags, world);
  const finder = textsOf(archive, flags, world);
  const writer = await openWriter(flags, world, archive.resolved.inputs);
  const reporter = await createReporter(world, flags, archive.size);
  for (const { shown, reason } of archive.failures) reporter.failure(shown, { reason });
  let written = 0;
  try {
    for await (const { document, file, profile } of archive.articles(reporter)) {
      const located = await finder.withText(document, file);
      const done = await writer.put(sureOnly(located, archive.profiles[profile]?.minConfidence ?? 0).document);
      if (done === null) reporter.failure(document.path, { reason: NO_TEXT });
      else written++;
      if (done === false) break;
    }
    await writer.finish();
  } catch (error) {
    await writer.discard();
    throw error;
  } finally {
    reporter.close(false);
  }
  reporter.tellLosses();
  if (archive.leftOutWords !== null) reporter.note(`left out: ${archive.leftOutWords}`);
  if (flags.out !== undefined) reporter.note(`wrote ${flags.out}: ${counted(written, 'article')}`);
  return reporter.failed() ? 3 : 0;
}
