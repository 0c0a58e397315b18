import { streamSink } from '../../io/output.ts';
import { compileLexicon } from '../../model/lexicon.ts';
import { byLexicon } from '../../people/known.ts';
import { type Audit, addAudit, auditOf, newAudit, shareRows, sourceRows, type Uncounted } from '../../sources/audit.ts';
import { type SourcesDocument, sourcesDocumentSchema } from '../../sources/document.ts';
import type { ShareRow, SourceRow } from '../../sources/schema.ts';
import { styleFor } from '../colour.ts';
import { counted } from '../counted.ts';
import type { SourcesFlags } from '../flags/sources.ts';
import { createReporter } from '../reporter.ts';
import { jsonRows, ndjsonRows } from '../row-format.ts';
import { articleHeading, sharesText, sourcesText } from '../sources-view.ts';
import type { ExitCode, World } from '../world.ts';
import { openArchiveOf } from './archive.ts';

/** Prints who is quoted and what the sources are; 3 where some of the archive could not be read. */
export async function sources(paths: readonly string[], flags: SourcesFlags, world: World): Promise<ExitCode> {
  const archive = await openArchiveOf(sourcesDocumentSchema, paths, flags, world);
  const reporter = await createReporter(world, flags, archive.size);
  for (const { shown, reason } of archive.failures) reporter.failure(shown, { reason });
  const lexicons = archive.profiles.map(({ lexicon }) => byLexicon(compileLexicon(lexicon)));
  const skipped = new Map<Uncounted, number>();
  const all = newAudit();
  const printer = await printerFor(flags, world);
  let articles = 0;
  try {
    for await (const { document, before, profile } of archive.articles(reporter)) {
      articles++;
      const named = before ? (lexicons[profile]?.(document) ?? document) : document;
      const { minConfidence = 0 } = archive.profiles[profile] ?? {};
      const audit = auditOf(named, minConfidence, (why) => skipped.set(why, (skipped.get(why) ?? 0) + 1));
      addAudit(all, audit);
      reporter.clear();
      await printer.article(audit, named);
    }
  } finally {
    reporter.close(false);
  }
  reporter.tellLosses();
  await printer.close(all);
  const why = [...skipped].map(([reason, count]) => `${counted(count, 'quote')} ${WHY[reason]}`).sort();
  if (why.length > 0) reporter.note(`not counted: ${why.join(', ')}`);
  if (archive.leftOutWords !== null) reporter.note(`left out: ${archive.leftOutWords}`);
  reporter.note(`${counted(articles, 'article')}, ${counted(all.sources.size, 'source')}`);
  return reporter.failed() ? 3 : 0;
}

const WHY: Readonly<Record<Uncounted, string>> = {
  unsure: 'less sure than --min-confidence',
  nested: 'within another',
  unsaid: 'that nobody uttered',
  boilerplate: 'in boilerplate',
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
