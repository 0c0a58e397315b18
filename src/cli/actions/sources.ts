import { streamSink } from '../../io/output.ts';
import { type Audit, addAudit, auditOf, newAudit, shareRows, sourceRows, type Uncounted } from '../../sources/audit.ts';
import { type SourcesDocument, sourcesDocumentSchema } from '../../sources/document.ts';
import type { ShareRow, SourceRow } from '../../sources/schema.ts';
import { styleFor } from '../colour.ts';
import { counted } from '../counted.ts';
import type { SourcesFlags } from '../flags/sources.ts';
import { IN_BOILERPLATE, otherFiles, skipCounter, UNSURE } from '../left-out.ts';
import { jsonRows, ndjsonRows } from '../row-format.ts';
import { articleHeading, sharesText, sourcesText } from '../sources-view.ts';
import type { ExitCode, World } from '../world.ts';
import { openArchiveOf } from './archive.ts';
import { archiveReporter, readArticles } from './read-archive.ts';

/** Prints who is quoted and what the sources are; 3 where some of the archive could not be read. */
export async function sources(paths: readonly string[], flags: SourcesFlags, world: World): Promise<ExitCode> {
  const archive = await openArchiveOf(sourcesDocumentSchema, paths, flags, world);
  const reporter = await archiveReporter(archive, flags, world);
  const skipped = skipCounter('quote', WHY);
  const all = newAudit();
  const printer = await printerFor(flags, world);
  let articles = 0;
  for await (const { document, minConfidence } of readArticles(archive, { texts: null, reporter })) {
    articles++;
    const audit = auditOf(document, minConfidence, skipped.skip);
    addAudit(all, audit);
    reporter.clear();
    await printer.article(audit, document);
  }
  reporter.tellLosses();
  await printer.close(all);
  for (const line of [...skipped.notes(), ...otherFiles(archive.leftOutWords)]) reporter.note(line);
  reporter.note(`${counted(articles, 'article')}, ${counted(all.sources.size, 'source')}`);
  return reporter.failed() ? 3 : 0;
}

const WHY: Readonly<Record<Uncounted, string>> = {
  ...UNSURE,
  ...IN_BOILERPLATE,
  unsaid: 'of what was not said',
  nested: 'within another',
};

/** Prints articles as they come, and the sums at the end. */
interface Printer {
  readonly article: (audit: Audit, document: SourcesDocument) => Promise<void>;
  readonly close: (all: Audit) => Promise<void>;
}

async function printerFor(flags: SourcesFlags, world: World): Promise<Printer> {
  return flags.format === 'text' ? textPrinter(flags, world) : rowPrinter(flags, world);
}

async function textPrinter({ color, articles, top }: SourcesFlags, world: World): Promise<Printer> {
  const sink = streamSink(world.stdout);
  const style = await styleFor(world.stdout, world, color);
  const isCut = world.stdout.columns !== undefined;
  return {
    article: async (audit, document) => {
      if (!articles || audit.sources.size === 0) return;
      const table = sourcesText(sourceRows(audit, document), style, isCut);
      await sink.write(
        `${articleHeading(document, style)}${table}\n${sharesText(shareRows(audit, document.path), style)}\n`,
      );
    },
    close: async (all) => {
      if (articles && all.sources.size > 0) await sink.write(articleHeading({ path: 'all' }, style));
      const table = sourcesText(sourceRows(all, null).slice(0, top), style, isCut);
      if (table !== '') await sink.write(`${table}\n${sharesText(shareRows(all, null), style)}`);
      await sink.finish();
    },
  };
}

/** JSON has the rows of all articles, and behind them the sums; the shares, few for each article, wait until then. */
async function rowPrinter({ format, top }: SourcesFlags, { stdout }: World): Promise<Printer> {
  const sink = streamSink(stdout);
  const shares: ShareRow[] = [];
  const shape = format === 'json' ? jsonRows<SourceRow>('sources', () => ({ shares })) : ndjsonRows<SourceRow>();
  let count = 0;
  const write = async (rows: readonly SourceRow[]): Promise<void> => {
    for (const row of rows) await sink.write(shape.row(row, count++));
  };
  await sink.write(shape.opening);
  return {
    article: async (audit, document) => {
      await write(sourceRows(audit, document));
      if (format === 'json') shares.push(...shareRows(audit, document.path));
    },
    close: async (all) => {
      await write(sourceRows(all, null).slice(0, top));
      shares.push(...shareRows(all, null));
      await sink.write(shape.closing(count));
      await sink.finish();
    },
  };
}
