/** The articles of an archive as commands look at them: with their texts where these are known, and the names of the lexicon. */
import type { Looked } from '../../archive/looked.ts';
import { byLexicon } from '../../people/known.ts';
import type { TextFinder } from '../../run/text-finder.ts';
import type { ReportFlags } from '../flags/shared.ts';
import { createReporter, type Reporter } from '../reporter.ts';
import type { World } from '../world.ts';
import type { Archive, Article } from './archive.ts';

/** Reports on the reading of an archive, first on the files that cannot be read. */
export async function archiveReporter(
  { size, failures }: Archive<unknown>,
  flags: Omit<ReportFlags, 'summary'>,
  world: World,
): Promise<Reporter> {
  const reporter = await createReporter(world, flags, size);
  for (const { shown, reason } of failures) reporter.failure(shown, { reason });
  return reporter;
}

/** An article as a command looks at it. */
export interface ReadArticle<T> {
  /** All its quotes, however sure; its offsets are UTF-16 where its text is known. */
  readonly document: T;
  /** File that it was read from, see `Article`. */
  readonly file: string | null;
  /** How sure its quotes are to be. */
  readonly minConfidence: number;
  /** Index into the archive's profiles. */
  readonly profile: number;
}

/** How articles are read. */
export interface Reading<T> {
  /** Where their texts are found; null where they are not looked for. */
  readonly texts: TextFinder | null;
  readonly reporter: Reporter;
  /** The articles; all of the archive where this is left out. */
  readonly articles?: AsyncIterable<Article<T>>;
  /** Whether names that were found without the lexicon stay as they were found. */
  readonly namesStay?: boolean;
}

/** The articles of an archive as they come. Takes the progress line away at the end, however that comes. */
export async function* readArticles<T extends Looked>(
  { profiles, lexicons, articles: all }: Archive<T>,
  { texts, reporter, articles = all(reporter), namesStay = false }: Reading<T>,
): AsyncGenerator<ReadArticle<T>, void, undefined> {
  const known = namesStay ? [] : lexicons().map(byLexicon);
  try {
    for await (const { document, file, before, profile } of articles) {
      const named = before ? (known[profile]?.(document) ?? document) : document;
      const located = texts ? await texts.withText(named, file) : named;
      yield { document: located, file, minConfidence: profiles[profile]?.minConfidence ?? 0, profile };
    }
  } finally {
    reporter.close(false);
  }
}
