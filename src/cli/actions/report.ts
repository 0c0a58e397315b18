import { resolve } from 'node:path';
import { sureOnly } from '../../archive/sure.ts';
import { fileSink, type Sink } from '../../io/output.ts';
import { refuseForeign, refuseInputs } from '../../io/own.ts';
import { SaysoError } from '../../model/errors.ts';
import { compileLexicon } from '../../model/lexicon.ts';
import { type WholeDocument, wholeDocumentSchema } from '../../model/readable.ts';
import { SCHEMA_VERSION } from '../../model/schema.ts';
import { byLexicon } from '../../people/known.ts';
import { createReport, MOST_ARTICLES, type Report, tooMany } from '../../report/index.ts';
import { SCRIPT, STYLE } from '../../report/packed/page.ts';
import { GENERATOR } from '../../report/shell.ts';
import { beforeWork } from '../before-work.ts';
import { counted } from '../counted.ts';
import type { ReportPageFlags } from '../flags/report.ts';
import { createReporter, type Reporter } from '../reporter.ts';
import { versionOf } from '../version.ts';
import type { ExitCode, World } from '../world.ts';
import { type Archive, openArchiveOf } from './archive.ts';
import { type Texts, textsOf } from './archive-texts.ts';

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
  const reporter = await createReporter(world, flags, archive.size);
  for (const { shown, reason } of archive.failures) reporter.failure(shown, { reason });
  const head = { schemaVersion: SCHEMA_VERSION, version: versionOf(), title };
  const page = createReport(head, { script: SCRIPT, style: STYLE });
  const sink = await beforeWork(() => fileSink(path, out));
  try {
    await writeAll(page, sink, documents(archive, { texts, reporter }));
    // A page of an earlier run is worth more than one of nothing.
    await (isVain(page, reporter) ? sink.discard() : sink.finish());
  } catch (error) {
    await sink.discard();
    throw error;
  } finally {
    reporter.close(false);
  }
  reporter.tellLosses();
  tell(page, archive, out, reporter);
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

interface Reading {
  readonly texts: Texts;
  readonly reporter: Reporter;
}

/** The documents with their texts, the names of the lexicon, and the quotes that are sure enough. */
async function* documents(
  archive: Archive<WholeDocument>,
  { texts, reporter }: Reading,
): AsyncGenerator<WholeDocument, void, undefined> {
  const known = archive.profiles.map(({ lexicon }) => byLexicon(compileLexicon(lexicon)));
  let unsure = 0;
  for await (const { document, file, before, profile } of archive.articles(reporter)) {
    const named = before
      ? { ...document, entities: known[profile]?.(document).entities ?? document.entities }
      : document;
    const whole = before ? await texts.withText(named, file) : named;
    const { document: sure, leftOut } = sureOnly(whole, archive.profiles[profile]?.minConfidence ?? 0);
    unsure += leftOut;
    yield sure;
  }
  if (unsure > 0) reporter.note(`left out: ${counted(unsure, 'quote')} less sure than --min-confidence`);
}

function tell(page: Report, archive: Archive<WholeDocument>, out: string, reporter: Reporter): void {
  if (archive.leftOutWords !== null) reporter.note(`left out: ${archive.leftOutWords}`);
  const { articles, quotes, claims, withoutText } = page.counts;
  if (withoutText > 0) {
    reporter.note(
      `${counted(withoutText, 'article')} without text: their quotes have no context; --texts says where it lies`,
    );
  }
  const sizes = `${counted(articles, 'article')}, ${counted(quotes, 'quote')}, ${counted(claims, 'claim')}`;
  reporter.note(isVain(page, reporter) ? `nothing could be read: ${out} is not written` : `wrote ${out}: ${sizes}`);
}
