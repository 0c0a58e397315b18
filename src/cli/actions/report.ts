import { resolve } from 'node:path';
import { sureOnly } from '../../archive/sure.ts';
import { fileSink, type Sink } from '../../io/output.ts';
import { refuseForeign, refuseInputs } from '../../io/own.ts';
import { SaysoError } from '../../model/errors.ts';
import { type WholeDocument, wholeDocumentSchema } from '../../model/readable.ts';
import { SCHEMA_VERSION } from '../../model/schema.ts';
import { GENERATOR } from '../../report/generator.ts';
import { createReport, MOST_ARTICLES, type Report, tooMany } from '../../report/index.ts';
import { SCRIPT, STYLE } from '../../report/packed/page.ts';
import { beforeWork } from '../before-work.ts';
import { counted } from '../counted.ts';
import type { ReportPageFlags } from '../flags/report.ts';
import { missingTexts, otherFiles, type SkipCounter, skipCounter, UNSURE } from '../left-out.ts';
import type { Reporter } from '../reporter.ts';
import { versionOf } from '../version.ts';
import type { ExitCode, World } from '../world.ts';
import { type Archive, openArchiveOf } from './archive.ts';
import { textsOf } from './archive-texts.ts';
import { archiveReporter, type ReadArticle, readArticles } from './read-archive.ts';

/** Writes a page in which an archive can be looked at; 3 where some of it could not be read. */
export async function report(paths: readonly string[], flags: ReportPageFlags, world: World): Promise<ExitCode> {
  const { out, title, force } = flags;
  if (out === undefined) throw new SaysoError('usage', 'nowhere to write: name a file with --out, such as report.html');
  const path = resolve(world.cwd, out);
  const written = { path, shown: `--out ${out}` };
  refuseForeign({ ...written, force, isOurs: (beginning) => beginning.includes(GENERATOR) });
  const archive = await openArchiveOf(wholeDocumentSchema, paths, flags, world);
  refuseInputs(written, archive.resolved.inputs);
  if (archive.texts.length > MOST_ARTICLES) throw tooMany();
  const texts = textsOf(archive, flags, world);
  const reporter = await archiveReporter(archive, flags, world);
  const skipped = skipCounter('quote', UNSURE);
  const head = { schemaVersion: SCHEMA_VERSION, version: versionOf(), title };
  const page = createReport(head, { script: SCRIPT, style: STYLE });
  const sink = await beforeWork(() => fileSink(path, out));
  try {
    await writeAll(page, sink, sureDocuments(readArticles(archive, { texts, reporter }), skipped));
    // A page of an earlier run is worth more than one of nothing.
    await (isVain(page, reporter) ? sink.discard() : sink.finish());
  } catch (error) {
    await sink.discard();
    throw error;
  }
  reporter.tellLosses();
  tell(page, archive, out, { skipped, reporter });
  return reporter.failed() ? 3 : 0;
}

async function writeAll(page: Report, sink: Sink, all: AsyncIterable<WholeDocument>): Promise<void> {
  await sink.write(page.start());
  for await (const document of all) {
    const piece = page.add(document);
    if (piece !== '') await sink.write(piece);
  }
  await sink.write(page.end());
}

/** Whether nothing could be read. */
function isVain({ counts }: Report, reporter: Reporter): boolean {
  return counts.articles === 0 && reporter.failed();
}

/** The documents with the quotes that are sure enough. */
async function* sureDocuments(
  articles: AsyncIterable<ReadArticle<WholeDocument>>,
  { skip }: SkipCounter<keyof typeof UNSURE>,
): AsyncGenerator<WholeDocument, void, undefined> {
  for await (const { document, minConfidence } of articles) {
    const { document: sure, leftOut } = sureOnly(document, minConfidence);
    skip('unsure', leftOut);
    yield sure;
  }
}

interface Told {
  readonly skipped: SkipCounter<keyof typeof UNSURE>;
  readonly reporter: Reporter;
}

function tell(page: Report, archive: Archive<WholeDocument>, out: string, { skipped, reporter }: Told): void {
  const { articles, quotes, claims, withoutText } = page.counts;
  const missing = missingTexts(withoutText, 'no context');
  for (const line of [...skipped.notes(), ...missing, ...otherFiles(archive.leftOutWords)]) reporter.note(line);
  const sizes = `${counted(articles, 'article')}, ${counted(quotes, 'quote')}, ${counted(claims, 'claim')}`;
  reporter.note(isVain(page, reporter) ? `nothing could be read: ${out} is not written` : `wrote ${out}: ${sizes}`);
}
