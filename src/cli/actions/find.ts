import { resolve } from 'node:path';
import { askedName } from '../../archive/asked-name.ts';
import { foundDocumentSchema } from '../../find/document.ts';
import { foundIn, newSearch, type Query } from '../../find/query.ts';
import { rowsIn, timeKey } from '../../find/row.ts';
import type { FoundQuote } from '../../find/schema.ts';
import { wordTest } from '../../find/words.ts';
import { compactJson } from '../../io/formats/printed.ts';
import { newSorter, sortedJson } from '../../io/sorted-lines.ts';
import { newScratch } from '../../io/spool.ts';
import { statOrNull } from '../../io/stat.ts';
import { SaysoError } from '../../model/errors.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { styleFor } from '../colour.ts';
import { counted } from '../counted.ts';
import { searchNotes } from '../find-notes.ts';
import { foundText } from '../find-view.ts';
import type { FindFlags } from '../flags/find.ts';
import { otherFiles } from '../left-out.ts';
import { jsonRows, printRows, type RowFormat, rowFormat, textRows } from '../row-format.ts';
import type { ExitCode, World } from '../world.ts';
import { openArchiveOf } from './archive.ts';
import { textsOf } from './archive-texts.ts';
import { archiveReporter, readArticles } from './read-archive.ts';

/** Prints what somebody said about something; 3 where some of the archive could not be read. */
export async function find(paths: readonly string[], flags: FindFlags, world: World): Promise<ExitCode> {
  refuseBackwards(flags);
  const text = flags.text === undefined ? null : wordTest(flags.text);
  const archive = await openArchiveOf(foundDocumentSchema, paths, flags, world).catch((error: unknown) => {
    throw withHint(error, paths, world);
  });
  const search = newSearch(queryOf(flags, text, archive.lexicons()));
  const texts = textsOf(archive, flags, world);
  const reporter = await archiveReporter(archive, flags, world);
  const scratch = newScratch();
  try {
    const sorter = newSorter(scratch, 'found');
    let articles = 0;
    // Texts are looked for where something is found.
    for await (const { document, file, minConfidence } of readArticles(archive, { texts: null, reporter })) {
      articles++;
      const found = foundIn(search, document, minConfidence);
      if (found.length === 0) continue;
      const ids = new Set(found.map(({ id }) => id));
      const located = await texts.withText(document, file);
      const rowOf = rowsIn(located);
      for (const [index, quote] of located.quotes.entries()) {
        if (!ids.has(quote.id)) continue;
        const row = rowOf(quote);
        await sorter.add(timeKey(row, index, flags.newest), compactJson(row));
      }
    }
    reporter.tellLosses();
    const { shape, notes } = await shapeOf(flags, world);
    const printed = await printRows(sortedJson<FoundQuote>(sorter), shape, world, flags.top);
    for (const line of [...searchNotes(search, texts.missed()), ...notes()]) reporter.note(line);
    for (const line of otherFiles(archive.leftOutWords)) reporter.note(line);
    const shown = printed < search.found ? `, ${printed} shown` : '';
    reporter.note(`${counted(articles, 'article')}, ${counted(search.found, 'quote')} found${shown}`);
    return reporter.failed() ? 3 : 0;
  } finally {
    await scratch.remove();
  }
}

/** Who names words where paths are wanted is told where they belong. */
function withHint(error: unknown, paths: readonly string[], { cwd }: World): unknown {
  if (!(error instanceof SaysoError) || error.code !== 'usage') return error;
  const word = paths.find((path) => /^["“]?[\p{L}\p{N}][^/\\.]*$/u.test(path) && !statOrNull(resolve(cwd, path)));
  if (word === undefined) return error;
  return new SaysoError('usage', [
    ...error.lines,
    `what is said is looked for with --text '${word}', who says it with --speaker '${word}'`,
  ]);
}

function refuseBackwards({ since, until }: FindFlags): void {
  if (since !== undefined && until !== undefined && until < since.slice(0, until.length))
    throw new SaysoError('usage', `--until ${until} is before --since ${since}`);
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

interface Shape {
  readonly shape: RowFormat<FoundQuote>;
  /** What is to be told when all is printed. */
  readonly notes: () => readonly string[];
}

async function shapeOf({ format, color }: FindFlags, world: World): Promise<Shape> {
  if (format === 'csv') {
    const { newFoundCsv } = await import('../find-csv.ts');
    const csv = newFoundCsv();
    return { shape: { ...textRows(csv.row), opening: csv.heading }, notes: csv.notes };
  }
  const shape = await rowFormat<FoundQuote>(format, jsonRows('quotes'), async () => {
    const style = await styleFor(world.stdout, world, color);
    return textRows((found) => foundText(found, style, world.stdout.columns), '\n');
  });
  return { shape, notes: () => [] };
}
