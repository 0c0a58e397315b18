/** What the commands over an archive read: texts, and documents that were extracted before, side by side. */
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import type { Input } from '../../io/inputs.ts';
import { DOCUMENT_EXTENSIONS, TEXT_EXTENSIONS } from '../../io/kinds.ts';
import { peeked } from '../../io/peek.ts';
import { SaysoError } from '../../model/errors.ts';
import { type ReadableDocument, readableDocumentSchema } from '../../model/readable.ts';
import { documentsIn, type ReadDocument } from '../../run/documents.ts';
import { failureOf } from '../../run/failure.ts';
import { run } from '../../run/index.ts';
import { tallyOf } from '../../run/tally.ts';
import type { Profile } from '../../run/task.ts';
import { counted } from '../counted.ts';
import type { InputFlags } from '../flags/shared.ts';
import type { Reporter } from '../reporter.ts';
import type { World } from '../world.ts';
import { createCorrectionUse, unusedLines } from './correction-use.ts';
import { filesOf, type ResolvedInputs, resolveInputs } from './resolve-inputs.ts';
import { textTasks } from './tasks.ts';
import { workerCount } from './worker-count.ts';

/** One article of the archive. */
export interface Article {
  /** All its quotes, however sure; its text is there, and its offsets are UTF-16, where it was extracted just now; else as the file has it. */
  readonly document: ReadableDocument;
  /** Whether it was extracted before, so that the lexicon of this run had no say in it. */
  readonly before: boolean;
  /** Index into the archive's profiles. */
  readonly profile: number;
}

/** All that an archive consists of. */
export interface Archive {
  readonly profiles: readonly Profile[];
  /** How many files there are. */
  readonly size: number;
  /** Files that cannot be read, found before any work. */
  readonly failures: ResolvedInputs['failures'];
  /** What else lies there, by extension, in words; null where nothing does. */
  readonly leftOutWords: ResolvedInputs['leftOutWords'];
  /** The articles, documents first, each in order of path; tells the reporter of what fails and of lines left out. */
  readonly articles: (reporter: Reporter) => AsyncGenerator<Article, void, undefined>;
  /** The same apart, for those who look at the texts before they are extracted. Standard input is in neither. */
  readonly texts: readonly Input[];
  readonly documents: (reporter: Reporter) => AsyncGenerator<Article, void, undefined>;
  /** Some of the texts extracted, in their order, each with its input. */
  readonly extracted: (texts: readonly Input[], reporter: Reporter) => AsyncGenerator<TextArticle, void, undefined>;
  /** Those of standard input, where it is named. */
  readonly piped: (reporter: Reporter) => AsyncGenerator<Article, void, undefined>;
  readonly resolved: ResolvedInputs;
}

/** An article that was extracted just now. */
export interface TextArticle extends Article {
  readonly input: Input;
}

/**
 * Finds texts and documents below the paths. Where a folder holds a text and its document beside it, the text counts.
 *
 * @throws SaysoError `usage` where there is nothing to read, `config` for a faulty configuration.
 */
export async function openArchive(
  paths: readonly string[],
  flags: InputFlags & { readonly jobs?: number | 'auto' | undefined },
  world: World,
): Promise<Archive> {
  const resolved = await resolveInputs(paths, flags, world, [...TEXT_EXTENSIONS, ...DOCUMENT_EXTENSIONS]);
  const { inputs, failures, profiles } = resolved;
  const configuration = new Set(resolved.configs.flatMap(filesOf));
  const named = new Set(paths);
  const texts = inputs.filter((input) => !isDocument(input) && input.absolute !== null);
  const beside = new Set(texts.map(({ path }) => stem(path)));
  const documents = inputs.filter(
    (input) =>
      isDocument(input) &&
      (named.has(input.shown) || !(beside.has(stem(input.path)) || configuration.has(input.absolute ?? ''))),
  );
  const stdin = inputs.filter(({ absolute }) => absolute === null);
  const size = texts.length + documents.length + stdin.length + failures.length;
  if (size === 0) throw new SaysoError('usage', `nothing to read: no texts or documents in ${paths.join(', ')}`);
  async function* allDocuments(reporter: Reporter): AsyncGenerator<Article, void, undefined> {
    for (const input of documents)
      yield* documentArticles(input, named.has(input.shown), { resolved, reporter, world });
  }
  async function* piped(reporter: Reporter): AsyncGenerator<Article, void, undefined> {
    const [input] = stdin;
    if (!input) return;
    const { beginning, stream } = await peeked(world.stdin, false);
    if (beginning.startsWith('{'))
      yield* streamArticles({ input, stream, isNamed: true }, { resolved, reporter, world });
    else yield* textArticles([input], flags, { resolved, reporter, world: { ...world, stdin: stream } });
  }
  async function* articles(reporter: Reporter): AsyncGenerator<Article, void, undefined> {
    yield* allDocuments(reporter);
    yield* piped(reporter);
    yield* textArticles(texts, flags, { resolved, reporter, world });
  }
  const once = (reporter: Reporter): ReturnType<Archive['articles']> => eachOnce(articles(reporter), reporter);
  const common = { profiles, size, failures, leftOutWords: resolved.leftOutWords, resolved };
  const extracted = (some: readonly Input[], reporter: Reporter): ReturnType<Archive['extracted']> =>
    textArticles(some, flags, { resolved, reporter, world });
  return { ...common, articles: once, texts, documents: allDocuments, piped, extracted };
}

/** Each article once: the same text under the same path may lie in two files of documents. */
async function* eachOnce(
  articles: AsyncGenerator<Article, void, undefined>,
  reporter: Reporter,
): AsyncGenerator<Article, void, undefined> {
  const seen = new Set<string>();
  let twice = 0;
  for await (const article of articles) {
    const { path, sha256 } = article.document;
    const key = `${path}\n${sha256 ?? ''}`;
    if (sha256 !== undefined && seen.has(key)) twice++;
    else yield article;
    seen.add(key);
  }
  if (twice > 0) reporter.note(`${counted(twice, 'article')} met twice, counted once`);
}

/** What the reading of one archive has to do with. */
interface Reading {
  readonly resolved: ResolvedInputs;
  readonly reporter: Reporter;
  readonly world: World;
}

function isDocument({ path }: Input): boolean {
  return DOCUMENT_EXTENSIONS.includes(extname(path).toLowerCase());
}

function stem(path: string): string {
  return path.slice(0, path.length - extname(path).length);
}

/** Documents of a file; one that was found in a folder and holds none is none of ours, and is passed over. */
async function* documentArticles(input: Input, isNamed: boolean, reading: Reading): AsyncGenerator<Article, void> {
  const stream = createReadStream(input.absolute ?? '');
  try {
    yield* streamArticles({ input, stream, isNamed }, reading);
  } finally {
    stream.destroy();
  }
}

interface Stream {
  readonly input: Input;
  readonly stream: Readable;
  /** Whether somebody named it, and must be told where it holds no documents. */
  readonly isNamed: boolean;
}

async function* streamArticles(
  { input, stream, isNamed }: Stream,
  { resolved, reporter, world }: Reading,
): AsyncGenerator<Article, void> {
  const profile = resolved.profileOf(input);
  let leftOut = 0;
  try {
    for await (const read of documentsIn(stream)) {
      refuseInterrupted(world);
      if ('errorLine' in read) leftOut++;
      if (!('document' in read)) {
        tellFault(read, { input, isNamed }, reporter);
        continue;
      }
      yield { document: read.document, before: true, profile };
      reporter.done(tallyOf(read.document));
    }
  } catch (error) {
    if (world.signal?.aborted) throw error;
    reporter.failure(input.shown, failureOf(error));
  }
  if (leftOut > 0) reporter.note(`${input.shown}: ${counted(leftOut, 'line')} of errors left out`);
}

function tellFault(read: ReadDocument, { input, isNamed }: Omit<Stream, 'stream'>, reporter: Reporter): void {
  if ('fault' in read) reporter.failure(`${input.shown}:${read.line}`, { reason: read.fault });
  if ('stranger' in read && isNamed) reporter.failure(input.shown, { reason: read.stranger });
}

async function* textArticles(
  texts: readonly Input[],
  { jobs }: { readonly jobs?: number | 'auto' | undefined },
  { resolved, reporter, world }: Reading,
): AsyncGenerator<TextArticle, void, undefined> {
  const { limits, agreed } = resolved;
  const use = createCorrectionUse(resolved);
  const outcomes = run(
    textTasks(texts, resolved, world),
    {
      // Who reads the articles leaves out what is less sure, as of those that were extracted before.
      profiles: resolved.profiles.map((profile) => ({ ...profile, minConfidence: 0 })),
      shape: { layout: 'compact', offsetUnit: 'utf16', withText: true },
      trace: false,
      limits,
      workers: workerCount(jobs ?? agreed.jobs, texts),
    },
    world.signal,
  );
  for await (const outcome of outcomes) {
    refuseInterrupted(world);
    use.add(outcome);
    if ('failure' in outcome) {
      reporter.failure(outcome.task.input.shown, outcome.failure);
      continue;
    }
    const document = readableDocumentSchema.parse(JSON.parse(outcome.result.json));
    yield { document, before: false, profile: outcome.task.profile, input: outcome.task.input };
    reporter.done(outcome.result.tally, outcome.task.input.shown);
  }
  for (const line of unusedLines(use)) reporter.note(line);
}

/** @throws SaysoError where the run is to end. */
export function refuseInterrupted({ signal }: World): void {
  if (signal?.aborted) throw new SaysoError('input', 'interrupted');
}
