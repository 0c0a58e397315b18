import { resolve } from 'node:path';
import { prettyJson } from '../../io/formats/printed.ts';
import { writeWhole } from '../../io/output.ts';
import { refuseForeign, refuseInputs } from '../../io/own.ts';
import { gather, newGathering } from '../../people/gather.ts';
import { lexiconOf, peopleOf, proposedJoins } from '../../people/rows.ts';
import type { PersonRow } from '../../people/schema.ts';
import { refuseUnwritable } from '../before-work.ts';
import { styleFor } from '../colour.ts';
import { counted } from '../counted.ts';
import type { PeopleFlags } from '../flags/people.ts';
import { missingTexts, otherFiles, skipCounter, UNSURE } from '../left-out.ts';
import { peopleTable } from '../people-table.ts';
import { jsonRows, printRows, type RowFormat, rowFormat, tableRows } from '../row-format.ts';
import type { ExitCode, World } from '../world.ts';
import { type Archive, openArchive } from './archive.ts';
import { textsOf } from './archive-texts.ts';
import { archiveReporter, readArticles } from './read-archive.ts';

/** Lists who speaks and is spoken of in an archive; 3 where some of it could not be read. */
export async function people(paths: readonly string[], flags: PeopleFlags, world: World): Promise<ExitCode> {
  const archive = await openArchiveBeside(paths, flags, world);
  const texts = textsOf(archive, flags, world);
  const reporter = await archiveReporter(archive, flags, world);
  const gathering = newGathering();
  for await (const { document, minConfidence } of readArticles(archive, { texts, reporter })) {
    gather(gathering, document, minConfidence);
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
  const shown = rows.slice(0, flags.top);
  await printRows(shown, await shapeOf(shown, flags, world), world);
  const skipped = skipCounter('quote', UNSURE);
  skipped.skip('unsure', gathering.unsure);
  const missing = missingTexts(texts.missed(), 'no lines');
  for (const line of [...skipped.notes(), ...missing, ...otherFiles(archive.leftOutWords)]) reporter.note(line);
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
  await refuseUnwritable(written);
  return archive;
}

function shapeOf(
  rows: readonly PersonRow[],
  { format, color }: PeopleFlags,
  world: World,
): Promise<RowFormat<PersonRow>> {
  return rowFormat<PersonRow>(format, jsonRows('people'), async () =>
    tableRows(peopleTable(rows, await styleFor(world.stdout, world, color), world.stdout.columns)),
  );
}
