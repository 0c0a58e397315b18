import { sureOnly } from '../../archive/sure.ts';
import { bratText } from '../../export/brat/write.ts';
import { type Exported, exportedSchema, hasText } from '../../export/document.ts';
import { compactJson, prettyJson } from '../../io/formats/printed.ts';
import { streamSink } from '../../io/output.ts';
import { SaysoError } from '../../model/errors.ts';
import { positions } from '../../model/position.ts';
import { SCHEMA_VERSION } from '../../model/schema.ts';
import type { TextFinder } from '../../run/text-finder.ts';
import { scoreDocument } from '../../score/document.ts';
import type { MistakeRow } from '../../score/schema.ts';
import { newSum, type Sum } from '../../score/sum.ts';
import { styleFor } from '../colour.ts';
import { counted } from '../counted.ts';
import type { ScoreFlags } from '../flags/score.ts';
import { type FailingTogether, failingTogether, WHERE_TEXTS } from '../left-out.ts';
import type { Reporter } from '../reporter.ts';
import { type Gold, goldIn, goldIndex, type ReadGold, readGold } from '../score/gold.ts';
import { figuresText, mistakeText } from '../score/table.ts';
import type { ExitCode, World } from '../world.ts';
import { type Archive, type Article, openArchiveOf } from './archive.ts';
import { textsOf } from './archive-texts.ts';
import { archiveReporter, readArticles } from './read-archive.ts';

/** Holds what is found against gold; 3 where some of it could not be read. */
export async function score(paths: readonly string[], flags: ScoreFlags, world: World): Promise<ExitCode> {
  if (flags.gold === undefined) throw new SaysoError('usage', '--gold says what should be found');
  const gold = await readGold(flags.gold, world.cwd);
  const archive = await openArchiveOf(exportedSchema, paths, flags, world);
  const texts = textsOf(archive, flags, world);
  const reporter = await archiveReporter(archive, flags, world);
  const withoutText = failingTogether();
  const found = { sum: newSum(), mistakes: [] as MistakeRow[], withoutText };
  const desk: Desk = { ...found, texts, reporter, wantsMistakes: flags.errors };
  const left = new Set(gold.documents);
  await scoreArchive(archive, goldIndex(gold.documents), left, desk);
  for (const one of left) await scoreMissing(one, desk);
  withoutText.tell(`without text, so not scored; ${WHERE_TEXTS}`, reporter);
  await print(desk, flags, world);
  tellLeftOut(gold, left, desk);
  return reporter.failed() ? 3 : 0;
}

/** What a run works with. */
interface Desk {
  readonly sum: Sum;
  readonly mistakes: MistakeRow[];
  readonly texts: TextFinder;
  /** Articles whose text is not known. */
  readonly withoutText: FailingTogether;
  readonly reporter: Reporter;
  readonly wantsMistakes: boolean;
}

/** Scores the documents that have gold; of texts only those are extracted. */
async function scoreArchive(
  archive: Archive<Exported>,
  goldOf: ReturnType<typeof goldIndex>,
  left: Set<Gold>,
  desk: Desk,
): Promise<void> {
  const { texts: finder, reporter } = desk;
  const texts = archive.texts.filter((input) => goldOf(input) !== null);
  let others = archive.texts.length - texts.length;
  async function* all(): AsyncGenerator<Article<Exported>, void> {
    yield* archive.documents(reporter);
    yield* archive.piped(reporter);
    yield* archive.extracted(texts, reporter);
  }
  async function* withGold(): AsyncGenerator<Article<Exported>, void> {
    for await (const article of all()) {
      const gold = goldOf(article.document);
      if (!gold) others++;
      else if (left.delete(gold)) yield article;
      else reporter.note(`${article.document.path}: met twice, counted once`);
    }
  }
  // What was found is scored as it was found.
  const reading = { texts: finder, reporter, articles: withGold(), namesStay: true };
  for await (const { document, minConfidence } of readArticles(archive, reading)) {
    const gold = goldOf(document);
    if (gold) scoreOne(gold, sureOnly(document, minConfidence).document, desk);
  }
  if (others > 0) reporter.note(`left out: ${counted(others, 'document')} without gold`);
}

function scoreOne(gold: Gold, document: Exported, desk: Desk): void {
  const { text: own, sha256 } = gold.document;
  const text = hasText(document) ? document.text : null;
  const failure = (reason: string): void => desk.reporter.failure(document.path, { reason });
  if (text === null) desk.withoutText.add(document.path);
  else if (own !== undefined ? own !== (gold.isBrat ? bratText(text) : text) : differs(sha256, document.sha256)) {
    failure('its text is not that of the gold');
  } else add(gold, text, document, desk);
}

function differs(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** Gold of which no document came counts as if nothing had been found. */
async function scoreMissing(gold: Gold, desk: Desk): Promise<void> {
  const { id, path = `${id}.txt`, sha256, text } = gold.document;
  const head = { schemaVersion: SCHEMA_VERSION, offsetUnit: 'utf16' as const, id, path };
  const known = { ...head, ...(sha256 !== undefined && { sha256 }), ...(text !== undefined && { text }) };
  const found = await desk.texts.withText(known, null);
  add(gold, found.text ?? '', { ...head, entities: [], quotes: [] }, desk);
}

function add(gold: Gold, text: string, found: Exported, { sum, mistakes, wantsMistakes }: Desk): void {
  const scored = scoreDocument({ text, gold: goldIn(gold, text), found });
  sum.add(scored);
  if (!wantsMistakes) return;
  const positionOf = positions(text);
  for (const { kind, start, end, gold: wanted, found: given } of scored.mistakes()) {
    const { line, column } = positionOf(Math.min(start, text.length));
    mistakes.push({ path: found.path, line, column, start, end, kind, gold: wanted, found: given });
  }
}

async function print({ sum, mistakes }: Desk, { format, color, errors }: ScoreFlags, world: World): Promise<void> {
  const sink = streamSink(world.stdout);
  const { figures, speakers } = sum.figures();
  if (format === 'json') {
    const all = { schemaVersion: SCHEMA_VERSION, documents: sum.documents(), figures, speakers };
    await sink.write(`${prettyJson({ ...all, ...(errors && { mistakes }) })}\n`);
  } else if (format === 'ndjson') {
    const rows = [...figures, ...(speakers ? [{ task: 'speakers', ...speakers }] : []), ...mistakes];
    for (const row of rows) await sink.write(`${compactJson(row)}\n`);
  } else {
    const style = await styleFor(world.stdout, world, color);
    await sink.write(figuresText(figures, speakers, style));
    if (mistakes.length > 0) await sink.write(`\n${mistakes.map((row) => mistakeText(row, style)).join('')}`);
  }
  await sink.finish();
}

function tellLeftOut({ strange }: ReadGold, left: ReadonlySet<Gold>, { sum, reporter }: Desk): void {
  if (strange.size > 0) reporter.note(`left out of brat, as none of ours: ${[...strange].sort().join(', ')}`);
  if (left.size > 0) {
    const [first] = left;
    const names = `${first?.document.id}${left.size > 1 ? ' …' : ''}`;
    const words = `counted as if nothing had been found there: ${counted(left.size, 'document')}`;
    reporter.note(`in the gold and not among the paths, ${words} (${names})`);
  }
  reporter.note(counted(sum.documents(), 'document'));
}
