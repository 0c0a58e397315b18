import { askedName } from '../../archive/asked-name.ts';
import { type FoundDocument, foundDocumentSchema } from '../../find/document.ts';
import { foundIn, newSearch, type Query, type Search } from '../../find/query.ts';
import { rowsIn, timeKey } from '../../find/row.ts';
import type { FoundQuote } from '../../find/schema.ts';
import { wordTest } from '../../find/words.ts';
import { compactJson } from '../../io/formats/json.ts';
import { streamSink } from '../../io/output.ts';
import { newSorter, type Sorter } from '../../io/sorted-lines.ts';
import { newScratch } from '../../io/spool.ts';
import { SaysoError } from '../../model/errors.ts';
import { compileLexicon, type Lexicon } from '../../model/lexicon.ts';
import { byLexicon } from '../../people/known.ts';
import { styleFor } from '../colour.ts';
import { counted } from '../counted.ts';
import { searchNotes } from '../find-notes.ts';
import { foundText } from '../find-view.ts';
import type { FindFlags } from '../flags/find.ts';
import { createReporter } from '../reporter.ts';
import { jsonRows, ndjsonRows, type RowFormat, textRows } from '../row-format.ts';
import type { ExitCode, World } from '../world.ts';
import { type Archive, type Article, openArchiveOf } from './archive.ts';
import { type Texts, textsOf } from './archive-texts.ts';

/** Prints what somebody said about something; 3 where some of the archive could not be read. */
export async function find(paths: readonly string[], flags: FindFlags, world: World): Promise<ExitCode> {
  if (flags.since !== undefined && flags.until !== undefined && flags.until < flags.since.slice(0, flags.until.length))
    throw new SaysoError('usage', `--until ${flags.until} is before --since ${flags.since}`);
  const text = flags.text === undefined ? null : wordTest(flags.text);
  const archive = await openArchiveOf(foundDocumentSchema, paths, flags, world);
  const lexicons = archive.profiles.map(({ lexicon }) => compileLexicon(lexicon));
  const search = newSearch(queryOf(flags, text, lexicons));
  const reporter = await createReporter(world, flags, archive.size);
  const texts = textsOf(archive, flags, world);
  for (const { shown, reason } of archive.failures) reporter.failure(shown, { reason });
  const scratch = newScratch();
  try {
    const sorter = newSorter(scratch, 'found');
    let articles = 0;
    try {
      for await (const article of archive.articles(reporter)) {
        articles++;
        await addFound(search, sorter, article, { archive, lexicons, texts, newest: flags.newest });
      }
    } finally {
      reporter.close(false);
    }
    reporter.tellLosses();
    const { printed, notes } = await print(sorter, flags, world);
    for (const line of [...searchNotes(search, texts.missed()), ...notes]) reporter.note(line);
    if (archive.leftOutWords !== null) reporter.note(`left out: ${archive.leftOutWords}`);
    const shown = printed < search.found ? `, ${printed} shown` : '';
    reporter.note(`${counted(articles, 'article')}, ${counted(search.found, 'quote')} found${shown}`);
    return reporter.failed() ? 3 : 0;
  } finally {
    await scratch.remove();
  }
}

function queryOf(flags: FindFlags, text: Query['text'], lexicons: readonly Lexicon[]): Query {
  const known = lexicons.flatMap(({ entities }) => entities);
  const { type, stance, sourceKind, since, until, utterance, boilerplate } = flags;
  return {
    speaker: flags.speaker.map((name) => askedName(name, known)),
    about: flags.about.map((name) => askedName(name, known)),
    text,
    types: type,
    stances: stance,
    sourceKinds: sourceKind,
    since,
    until,
    utterances: utterance,
    boilerplate,
  };
}

/** What each article is looked through with. */
interface Looking {
  readonly archive: Archive<FoundDocument>;
  readonly lexicons: readonly Lexicon[];
  readonly texts: Texts;
  readonly newest: boolean;
}

async function addFound(
  search: Search,
  sorter: Sorter,
  article: Article<FoundDocument>,
  looking: Looking,
): Promise<void> {
  const { file, before, profile } = article;
  const lexicon = looking.lexicons[profile];
  const document = before && lexicon ? byLexicon(lexicon)(article.document) : article.document;
  const ids = new Set(foundIn(search, document, looking.archive.profiles[profile]?.minConfidence).map(({ id }) => id));
  if (ids.size === 0) return;
  const located = await looking.texts.withText(document, file);
  const rowOf = rowsIn(located);
  for (const [index, quote] of located.quotes.entries()) {
    if (!ids.has(quote.id)) continue;
    const row = rowOf(quote);
    await sorter.add(timeKey(row, index, looking.newest), compactJson(row));
  }
}

interface Printed {
  readonly printed: number;
  /** What is to be told of it. */
  readonly notes: readonly string[];
}

async function print(
  sorter: Sorter,
  { format, color, top = Number.POSITIVE_INFINITY }: FindFlags,
  world: World,
): Promise<Printed> {
  const sink = streamSink(world.stdout);
  const { shape, notes } = await formatOf(format, color, world);
  await sink.write(shape.opening);
  let count = 0;
  for await (const line of sorter.lines()) {
    if (count >= top) break;
    if (!(await sink.write(shape.row(JSON.parse(line), count++)))) break;
  }
  await sink.write(shape.closing(count));
  await sink.finish();
  return { printed: count, notes: notes() };
}

interface Shape {
  readonly shape: RowFormat<FoundQuote>;
  /** What is to be told when all is printed. */
  readonly notes: () => readonly string[];
}

async function formatOf(format: FindFlags['format'], color: boolean, world: World): Promise<Shape> {
  const notes = (): readonly string[] => [];
  if (format === 'json') return { shape: jsonRows('quotes'), notes };
  if (format === 'ndjson') return { shape: ndjsonRows(), notes };
  if (format === 'csv') {
    const { newFoundCsv } = await import('../find-csv.ts');
    const csv = newFoundCsv();
    return { shape: { ...textRows(csv.row), opening: csv.heading }, notes: csv.notes };
  }
  const style = await styleFor(world.stdout, world, color);
  return { shape: textRows((found) => foundText(found, style, world.stdout.columns), '\n'), notes };
}
