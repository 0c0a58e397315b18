import { askedName } from '../../archive/asked-name.ts';
import { type NameUse, newNameUse } from '../../archive/name-use.ts';
import { repeatsDocumentSchema } from '../../repeats/document.ts';
import { type Gathering, gather, newGathering } from '../../repeats/gather.ts';
import { type Repeats, repeatsOf } from '../../repeats/index.ts';
import type { QuotationRow } from '../../repeats/schema.ts';
import { styleFor } from '../colour.ts';
import { counted } from '../counted.ts';
import type { RepeatsFlags } from '../flags/repeats.ts';
import { IN_BOILERPLATE, missingTexts, otherFiles, skipCounter, UNSURE } from '../left-out.ts';
import { nameNotes } from '../name-notes.ts';
import { repeatText } from '../repeat-text.ts';
import type { Reporter } from '../reporter.ts';
import { jsonRows, printRows, type RowFormat, rowFormat, textRows } from '../row-format.ts';
import type { ExitCode, World } from '../world.ts';
import { openArchiveOf } from './archive.ts';
import { textsOf } from './archive-texts.ts';
import { archiveReporter, readArticles } from './read-archive.ts';

/** Lists quotations that stand in several articles; 3 where some of the archive could not be read. */
export async function repeats(paths: readonly string[], flags: RepeatsFlags, world: World): Promise<ExitCode> {
  const archive = await openArchiveOf(repeatsDocumentSchema, paths, flags, world);
  const texts = textsOf(archive, flags, world);
  const reporter = await archiveReporter(archive, flags, world);
  const gathering = newGathering(flags.minWords);
  for await (const { document, minConfidence } of readArticles(archive, { texts, reporter })) {
    gather(gathering, document, minConfidence);
  }
  reporter.tellLosses();
  const known = archive.lexicons().flatMap(({ entities }) => entities);
  const names = flags.speaker.map((name) => newNameUse('speaker', askedName(name, known)));
  const found = await repeatsOf(gathering, { minArticles: flags.minArticles, names });
  const printed = await printRows(found.quotations, await shapeOf(found, flags, world), world, flags.top);
  for (const line of otherFiles(archive.leftOutWords)) reporter.note(line);
  tell(gathering, found, { reporter, names, missed: texts.missed(), printed });
  return reporter.failed() ? 3 : 0;
}

function shapeOf(
  { duplicates }: Repeats,
  { format, color }: RepeatsFlags,
  world: World,
): Promise<RowFormat<QuotationRow>> {
  return rowFormat<QuotationRow>(
    format,
    jsonRows('quotations', () => ({ duplicates })),
    async () => {
      const style = await styleFor(world.stdout, world, color);
      return textRows((row) => repeatText(row, style), '\n');
    },
  );
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
  for (const line of names.flatMap((use) => nameNotes(use, 'quotation', ' among those who said one of them')))
    reporter.note(line);
  const skipped = skipCounter('quote', { ...UNSURE, ...IN_BOILERPLATE });
  skipped.skip('unsure', unsure);
  skipped.skip('boilerplate', boilerplate);
  const missing = missingTexts(missed, 'copies of these are told by quotes and names alone, which is less sure');
  for (const line of [...skipped.notes(), ...missing]) reporter.note(line);
  const copied = duplicates.reduce((sum, group) => sum + group.articles.length, 0);
  const copies =
    copied === 0 ? '' : `, ${counted(independent, 'independent one')} (${copied} are copies of each other)`;
  const shown = printed < repeated ? `, ${printed} shown` : '';
  reporter.note(
    `${counted(articles.length, 'article')}${copies}; ${counted(repeated, 'quotation')} in several${shown}`,
  );
}
