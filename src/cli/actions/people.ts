import { resolve } from 'node:path';
import { compactJson, prettyJson } from '../../io/formats/json.ts';
import { streamSink, writeWhole } from '../../io/output.ts';
import { refuseForeign, refuseInputs } from '../../io/own.ts';
import { compileLexicon } from '../../model/lexicon.ts';
import { SCHEMA_VERSION } from '../../model/schema.ts';
import { gather, newGathering } from '../../people/gather.ts';
import { byLexicon } from '../../people/known.ts';
import { lexiconOf, peopleOf, proposedJoins } from '../../people/rows.ts';
import type { PersonRow } from '../../people/schema.ts';
import { styleFor } from '../colour.ts';
import { counted } from '../counted.ts';
import type { PeopleFlags } from '../flags/people.ts';
import { peopleTable } from '../people-table.ts';
import { createReporter } from '../reporter.ts';
import type { ExitCode, World } from '../world.ts';
import { type Archive, openArchive } from './archive.ts';
import { textsOf } from './archive-texts.ts';

/** Lists who speaks and is spoken of in an archive; 3 where some of it could not be read. */
export async function people(paths: readonly string[], flags: PeopleFlags, world: World): Promise<ExitCode> {
  const archive = await openArchiveBeside(paths, flags, world);
  const texts = textsOf(archive, flags, world);
  const reporter = await createReporter(world, flags, archive.size);
  for (const { shown, reason } of archive.failures) reporter.failure(shown, { reason });
  const known = archive.profiles.map(({ lexicon }) => byLexicon(compileLexicon(lexicon)));
  const gathering = newGathering();
  try {
    for await (const { document, file, before, profile } of archive.articles(reporter)) {
      const named = before ? (known[profile]?.(document) ?? document) : document;
      gather(gathering, await texts.withText(named, file), archive.profiles[profile]?.minConfidence);
    }
  } finally {
    reporter.close(false);
  }
  reporter.tellLosses();
  const joins = proposedJoins(gathering, flags.atLeast);
  const rows = peopleOf(gathering, joins);
  if (flags.lexicon !== undefined) {
    const lexicon = lexiconOf(rows, joins, gathering);
    await writeWhole(resolve(world.cwd, flags.lexicon), `${prettyJson(lexicon)}\n`, flags.lexicon);
    const entries = lexicon.entities?.length ?? 0;
    reporter.note(`wrote ${flags.lexicon}: ${entries} ${entries === 1 ? 'entry' : 'entries'} to review`);
  }
  await print(rows.slice(0, flags.top), flags, world);
  if (archive.leftOutWords !== null) reporter.note(`left out: ${archive.leftOutWords}`);
  const { unsure } = gathering;
  if (unsure > 0) reporter.note(`not counted: ${counted(unsure, 'quote')} less sure than --min-confidence`);
  reporter.note(`${counted(gathering.articles, 'article')}, ${counted(rows.length, 'row')}`);
  return reporter.failed() ? 3 : 0;
}

/** The archive; where a lexicon is written, not over what is read, nor over what somebody made. */
async function openArchiveBeside(paths: readonly string[], flags: PeopleFlags, world: World): Promise<Archive> {
  const { lexicon: file, force } = flags;
  if (file === undefined) return openArchive(paths, flags, world);
  const written = { path: resolve(world.cwd, file), shown: `--lexicon ${file}` };
  refuseForeign({ ...written, force });
  const archive = await openArchive(paths, flags, world);
  refuseInputs(written, archive.resolved.inputs);
  return archive;
}

async function print(rows: readonly PersonRow[], { format, color }: PeopleFlags, world: World): Promise<void> {
  const sink = streamSink(world.stdout);
  if (format === 'json') await sink.write(`${prettyJson({ schemaVersion: SCHEMA_VERSION, people: rows })}\n`);
  else if (format === 'ndjson') for (const row of rows) await sink.write(`${compactJson(row)}\n`);
  else await sink.write(peopleTable(rows, await styleFor(world.stdout, world, color), world.stdout.columns));
  await sink.finish();
}
