import { z } from 'zod';
import { askedName } from '../../archive/asked-name.ts';
import { type NameUse, newNameUse } from '../../archive/name-use.ts';
import { compactJson, prettyJson } from '../../io/formats/json.ts';
import { streamSink } from '../../io/output.ts';
import { compileLexicon } from '../../model/lexicon.ts';
import { readableEntityNames, readableHead, readableQuote, readableSpan } from '../../model/readable.ts';
import { SCHEMA_VERSION } from '../../model/schema.ts';
import { type Gathering, gather, newGathering } from '../../repeats/gather.ts';
import { type Repeats, repeatsOf } from '../../repeats/index.ts';
import { styleFor } from '../colour.ts';
import { counted } from '../counted.ts';
import { nameNotes } from '../find-notes.ts';
import type { RepeatsFlags } from '../flags/repeats.ts';
import { repeatText } from '../repeat-text.ts';
import { createReporter, type Reporter } from '../reporter.ts';
import type { ExitCode, World } from '../world.ts';
import { openArchiveOf } from './archive.ts';
import { textsOf } from './archive-texts.ts';

/** What is looked at of a document. */
const schema = z.object({
  ...readableHead,
  entities: z.array(readableEntityNames),
  quotes: z.array(
    z.object({
      ...readableQuote.pick({ id: true, type: true, text: true, content: true, utterance: true, speaker: true }).shape,
      ...readableQuote.pick({ speakers: true, parent: true, confidence: true, boilerplate: true }).shape,
      cue: z.object({ text: z.string() }).nullable(),
      source: z.object({ text: z.string() }).nullable(),
    }),
  ),
  boilerplate: z.array(readableSpan).default([]),
  diagnostics: z.array(z.object({ code: z.string() })).default([]),
});

/** Lists quotations that stand in several articles; 3 where some of the archive could not be read. */
export async function repeats(paths: readonly string[], flags: RepeatsFlags, world: World): Promise<ExitCode> {
  const archive = await openArchiveOf(schema, paths, flags, world);
  const reporter = await createReporter(world, flags, archive.size);
  for (const { shown, reason } of archive.failures) reporter.failure(shown, { reason });
  const texts = textsOf(archive, flags, world);
  const gathering = newGathering(flags.minWords);
  try {
    for await (const { document, file, profile } of archive.articles(reporter)) {
      gather(gathering, await texts.withText(document, file), archive.profiles[profile]?.minConfidence);
    }
  } finally {
    reporter.close(false);
  }
  reporter.tellLosses();
  const known = archive.profiles.flatMap(({ lexicon }) => compileLexicon(lexicon).entities);
  const names = flags.speaker.map((name) => newNameUse('speaker', askedName(name, known)));
  const found = await repeatsOf(gathering, { minArticles: flags.minArticles, names });
  const printed = await print(found, flags, world);
  if (archive.leftOutWords !== null) reporter.note(`left out: ${archive.leftOutWords}`);
  tell(gathering, found, { reporter, names, missed: texts.missed(), printed });
  return reporter.failed() ? 3 : 0;
}

/** How many were printed. */
async function print(found: Repeats, { format, color, top }: RepeatsFlags, world: World): Promise<number> {
  const { duplicates } = found;
  const quotations = found.quotations.slice(0, top);
  const sink = streamSink(world.stdout);
  if (format === 'json') await sink.write(`${prettyJson({ schemaVersion: SCHEMA_VERSION, quotations, duplicates })}\n`);
  else if (format === 'ndjson') for (const row of quotations) await sink.write(`${compactJson(row)}\n`);
  else {
    const style = await styleFor(world.stdout, world, color);
    for (const [i, row] of quotations.entries()) await sink.write(`${i === 0 ? '' : '\n'}${repeatText(row, style)}`);
  }
  await sink.finish();
  return quotations.length;
}

interface Told {
  readonly reporter: Reporter;
  /** Who was asked for. */
  readonly names: readonly NameUse[];
  /** Articles without a text. */
  readonly missed: number;
  readonly printed: number;
}

/** What is not in the rows. */
function tell(
  { articles, unsure, boilerplate }: Gathering,
  { repeated, duplicates, independent }: Repeats,
  { reporter, names, missed, printed }: Told,
): void {
  for (const line of names.flatMap((use) => nameNotes(use, 'quotation'))) reporter.note(line);
  if (unsure > 0) reporter.note(`not counted: ${counted(unsure, 'quote')} less sure than --min-confidence`);
  if (boilerplate > 0) reporter.note(`not counted: ${counted(boilerplate, 'quote')} in boilerplate`);
  if (missed > 0) {
    reporter.note(
      `${counted(missed, 'article')} without a text: copies of these are told by quotes and names alone, which is less sure (--texts FOLDER)`,
    );
  }
  const copied = duplicates.reduce((sum, group) => sum + group.articles.length, 0);
  const copies =
    copied === 0 ? '' : `, ${counted(independent, 'independent one')} (${copied} are copies of each other)`;
  const shown = printed < repeated ? `, ${printed} shown` : '';
  reporter.note(
    `${counted(articles.length, 'article')}${copies}; ${counted(repeated, 'quotation')} in several${shown}`,
  );
}
