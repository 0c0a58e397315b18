import { resolve } from 'node:path';
import { prettyJson } from '../../io/formats/printed.ts';
import { writeWhole } from '../../io/output.ts';
import { refuseForeign, refuseInputs } from '../../io/own.ts';
import { foldForm, type Lexicon } from '../../model/lexicon.ts';
import { suggestDocumentSchema } from '../../suggest/document.ts';
import { gatherSuggestions, newSuggesting } from '../../suggest/gather.ts';
import { entityRows, suggestedLexicon, verbRows } from '../../suggest/rows.ts';
import type { SuggestedEntity, SuggestedVerb } from '../../suggest/schema.ts';
import { refuseUnwritable } from '../before-work.ts';
import { styleFor } from '../colour.ts';
import { counted } from '../counted.ts';
import type { SuggestFlags } from '../flags/suggest.ts';
import { missingTexts, otherFiles } from '../left-out.ts';
import { jsonRows, printRows, rowFormat, textRows } from '../row-format.ts';
import { suggestionText } from '../suggest-view.ts';
import type { ExitCode, World } from '../world.ts';
import { openArchiveOf } from './archive.ts';
import { textsOf } from './archive-texts.ts';
import { archiveReporter, readArticles } from './read-archive.ts';

/** Suggests what a lexicon may want; 3 where some of the archive could not be read. */
export async function suggest(paths: readonly string[], flags: SuggestFlags, world: World): Promise<ExitCode> {
  const { lexicon: file, force, top } = flags;
  const written = file === undefined ? null : { path: resolve(world.cwd, file), shown: `--lexicon ${file}` };
  if (written) refuseForeign({ ...written, force });
  const archive = await openArchiveOf(suggestDocumentSchema, paths, flags, world);
  if (written) {
    refuseInputs(written, archive.resolved.inputs);
    await refuseUnwritable(written);
  }
  const texts = textsOf(archive, flags, world);
  const reporter = await archiveReporter(archive, flags, world);
  const profiles = archive.lexicons().map(knownBy);
  const all = newSuggesting();
  for await (const { document, profile } of readArticles(archive, { texts, reporter })) {
    const { text } = document;
    const known = profiles[profile];
    if (known && text !== undefined) gatherSuggestions(all, { ...document, text }, known);
  }
  const [entities, verbs] = [entityRows(all, flags).slice(0, top), verbRows(all, flags).slice(0, top)];
  if (file !== undefined) {
    await writeWhole(resolve(world.cwd, file), `${prettyJson(suggestedLexicon(entities, verbs))}\n`, file);
    reporter.note(`wrote ${file}: ${counted(entities.length, 'name')} and ${counted(verbs.length, 'verb')} to review`);
  }
  await print(entities, verbs, flags, world);
  const missing = missingTexts(texts.missed(), 'not looked into');
  for (const line of [...missing, ...otherFiles(archive.leftOutWords)]) reporter.note(line);
  const rows = `${counted(entities.length, 'name')} and ${counted(verbs.length, 'verb')} suggested`;
  reporter.note(`${counted(all.articles, 'article')}, ${counted(all.quotations, 'quotation')} in no quote: ${rows}`);
  return reporter.failed() ? 3 : 0;
}

/** What a lexicon knows already. */
function knownBy(lexicon: Lexicon) {
  const forms = new Set(lexicon.entities.flatMap(({ name, aliases }) => [name, ...aliases].map(foldForm)));
  const isNamed = (name: string): boolean => forms.has(foldForm(name)) || lexicon.ignored.has(foldForm(name));
  return { cueVerbs: lexicon.words.cueVerbs, isNamed };
}

async function print(
  entities: readonly SuggestedEntity[],
  cueVerbs: readonly SuggestedVerb[],
  { format, color }: SuggestFlags,
  world: World,
): Promise<void> {
  const shape = await rowFormat<SuggestedEntity | SuggestedVerb>(
    format,
    jsonRows('entities', () => ({ cueVerbs })),
    async () => {
      const style = await styleFor(world.stdout, world, color);
      return textRows((row) => suggestionText(row, style));
    },
  );
  // JSON has a list of each; elsewhere the verbs, which are few, come first.
  await printRows(format === 'json' ? entities : [...cueVerbs, ...entities], shape, world);
}
