import { resolve } from 'node:path';
import { compactJson, prettyJson } from '../../io/formats/json.ts';
import { streamSink, writeWhole } from '../../io/output.ts';
import { refuseForeign, refuseInputs } from '../../io/own.ts';
import { compileLexicon, foldForm, type Lexicon } from '../../model/lexicon.ts';
import { SCHEMA_VERSION } from '../../model/schema.ts';
import { byLexicon } from '../../people/known.ts';
import { suggestDocumentSchema } from '../../suggest/document.ts';
import { gatherSuggestions, newSuggesting } from '../../suggest/gather.ts';
import { entityRows, suggestedLexicon, verbRows } from '../../suggest/rows.ts';
import type { SuggestedEntity, SuggestedVerb } from '../../suggest/schema.ts';
import { styleFor } from '../colour.ts';
import { counted } from '../counted.ts';
import type { SuggestFlags } from '../flags/suggest.ts';
import { createReporter } from '../reporter.ts';
import { suggestionText } from '../suggest-view.ts';
import type { ExitCode, World } from '../world.ts';
import { openArchiveOf } from './archive.ts';
import { textsOf } from './archive-texts.ts';

/** Suggests what a lexicon may want; 3 where some of the archive could not be read. */
export async function suggest(paths: readonly string[], flags: SuggestFlags, world: World): Promise<ExitCode> {
  const { lexicon: file, force, top } = flags;
  const written = file === undefined ? null : { path: resolve(world.cwd, file), shown: `--lexicon ${file}` };
  if (written) refuseForeign({ ...written, force });
  const archive = await openArchiveOf(suggestDocumentSchema, paths, flags, world);
  if (written) refuseInputs(written, archive.resolved.inputs);
  const texts = textsOf(archive, flags, world);
  const reporter = await createReporter(world, flags, archive.size);
  for (const { shown, reason } of archive.failures) reporter.failure(shown, { reason });
  const profiles = archive.profiles.map(({ lexicon }) => knownBy(compileLexicon(lexicon)));
  const all = newSuggesting();
  try {
    for await (const { document, file: from, before, profile } of archive.articles(reporter)) {
      const known = profiles[profile];
      const found = await texts.withText(document, from);
      if (!known || found.text === undefined) continue;
      gatherSuggestions(all, { ...(before ? known.named(found) : found), text: found.text }, known);
    }
  } finally {
    reporter.close(false);
  }
  const [entities, verbs] = [entityRows(all, flags).slice(0, top), verbRows(all, flags).slice(0, top)];
  if (file !== undefined) {
    await writeWhole(resolve(world.cwd, file), `${prettyJson(suggestedLexicon(entities, verbs))}\n`, file);
    reporter.note(`wrote ${file}: ${counted(entities.length, 'name')} and ${counted(verbs.length, 'verb')} to review`);
  }
  await print(entities, verbs, flags, world);
  if (texts.missed() > 0) {
    reporter.note(
      `not looked into: ${counted(texts.missed(), 'document')} without a text (--texts names their folder)`,
    );
  }
  if (archive.leftOutWords !== null) reporter.note(`left out: ${archive.leftOutWords}`);
  const rows = `${counted(entities.length, 'name')} and ${counted(verbs.length, 'verb')} suggested`;
  reporter.note(`${counted(all.articles, 'article')}, ${counted(all.quotations, 'quotation')} in no quote: ${rows}`);
  return reporter.failed() ? 3 : 0;
}

/** What a lexicon knows already. */
function knownBy(lexicon: Lexicon) {
  const forms = new Set(lexicon.entities.flatMap(({ name, aliases }) => [name, ...aliases].map(foldForm)));
  const isNamed = (name: string): boolean => forms.has(foldForm(name)) || lexicon.ignored.has(foldForm(name));
  return { cueVerbs: lexicon.words.cueVerbs, isNamed, named: byLexicon(lexicon) };
}

async function print(
  entities: readonly SuggestedEntity[],
  cueVerbs: readonly SuggestedVerb[],
  { format, color }: SuggestFlags,
  world: World,
): Promise<void> {
  const sink = streamSink(world.stdout);
  const rows = [...cueVerbs, ...entities];
  if (format === 'json') await sink.write(`${prettyJson({ schemaVersion: SCHEMA_VERSION, entities, cueVerbs })}\n`);
  else if (format === 'ndjson') for (const row of rows) await sink.write(`${compactJson(row)}\n`);
  else {
    const style = await styleFor(world.stdout, world, color);
    for (const row of rows) await sink.write(suggestionText(row, style));
  }
  await sink.finish();
}
