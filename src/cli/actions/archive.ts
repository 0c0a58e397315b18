/** What the commands over an archive read: texts, and documents that were extracted before, side by side. */
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import type { z } from 'zod';
import type { Looked } from '../../archive/looked.ts';
import { newMeetings } from '../../archive/meetings.ts';
import { readJson } from '../../io/formats/json.ts';
import type { Input } from '../../io/inputs.ts';
import { DOCUMENT_EXTENSIONS, PARQUET_EXTENSION, TEXT_EXTENSIONS } from '../../io/kinds.ts';
import { stem } from '../../io/paths.ts';
import { peeked } from '../../io/peek.ts';
import { SaysoError } from '../../model/errors.ts';
import { compileLexicon, type Lexicon } from '../../model/lexicon.ts';
import { type ReadableDocument, readableDocumentSchema } from '../../model/readable.ts';
import { documentsIn, documentsInParquet, type ReadDocument } from '../../run/documents.ts';
import { failureOf } from '../../run/failure.ts';
import { tallyOf } from '../../run/tally.ts';
import type { Profile } from '../../run/task.ts';
import { counted } from '../counted.ts';
import type { InputFlags } from '../flags/shared.ts';
import { refuseInterrupted } from '../interrupted.ts';
import { otherFiles } from '../left-out.ts';
import type { Reporter } from '../reporter.ts';
import type { World } from '../world.ts';
import { createCorrectionUse, unusedLines } from './correction-use.ts';
import { filesOf, type ResolvedInputs, resolveInputs } from './resolve-inputs.ts';
import { textTasks } from './tasks.ts';
import { workerCount } from './worker-count.ts';

/** Extensions of the files that hold documents. */
const ARCHIVE_EXTENSIONS = [...DOCUMENT_EXTENSIONS, PARQUET_EXTENSION];

/** One article of the archive. */
export interface Article<T = ReadableDocument> {
  /** All its quotes, however sure; its text is there, and its offsets are UTF-16, where it was extracted just now; else as the file has it. */
  readonly document: T;
  /** Absolute path of the file that it was read from: the text, or the file of documents; null for standard input. */
  readonly file: string | null;
  /** Whether it was extracted before, so that the lexicon of this run had no say in it. */
  readonly before: boolean;
  /** Index into the archive's profiles. */
  readonly profile: number;
}

/** All that an archive consists of. */
export interface Archive<T = ReadableDocument> {
  readonly profiles: readonly Profile[];
  /** The lexicon of each profile; compiled when it is first asked for. */
  readonly lexicons: () => readonly Lexicon[];
  /** How many files there are. */
  readonly size: number;
  /** Files that cannot be read, found before any work. */
  readonly failures: ResolvedInputs['failures'];
  /** What else lies there, by extension, in words; null where nothing does. */
  readonly leftOutWords: ResolvedInputs['leftOutWords'];
  /** The articles, documents first, each in order of path; tells the reporter of what fails and of lines left out. */
  readonly articles: (reporter: Reporter) => AsyncGenerator<Article<T>, void, undefined>;
  /** The same apart, for those who look at the texts before they are extracted. Standard input is in neither. */
  readonly texts: readonly Input[];
  readonly documents: (reporter: Reporter) => AsyncGenerator<Article<T>, void, undefined>;
  /** Some of the texts extracted, in their order, each with its input. */
  readonly extracted: (texts: readonly Input[], reporter: Reporter) => AsyncGenerator<TextArticle<T>, void, undefined>;
  /** Those of standard input, where it is named. */
  readonly piped: (reporter: Reporter) => AsyncGenerator<Article<T>, void, undefined>;
  readonly resolved: ResolvedInputs;
}

/** An article that was extracted just now. */
export interface TextArticle<T = ReadableDocument> extends Article<T> {
  readonly input: Input;
}

/** What says which texts are read, and how. */
export type ArchiveFlags = InputFlags & { readonly jobs?: number | 'auto' | undefined };

/** Finds texts and documents below the paths, and reads what `people` and `verify` look at. */
export function openArchive(paths: readonly string[], flags: ArchiveFlags, world: World): Promise<Archive> {
  return openArchiveOf(readableDocumentSchema, paths, flags, world);
}

/**
 * Finds texts and documents below the paths. Where a folder holds a text and its document beside it, the text counts.
 *
 * @param schema what is looked at of each document; the less, the faster it is read
 * @throws SaysoError `usage` where there is nothing to read, `config` for a faulty configuration.
 */
export async function openArchiveOf<T extends Looked>(
  schema: z.ZodType<T>,
  paths: readonly string[],
  flags: ArchiveFlags,
  world: World,
): Promise<Archive<T>> {
  const resolved = await resolveInputs(paths, flags, world, [...TEXT_EXTENSIONS, ...ARCHIVE_EXTENSIONS]);
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
  if (size === 0) throw new SaysoError('usage', nothingIn(paths, resolved));
  const reading = (reporter: Reporter, isMet = never): Reading<T> => ({ schema, resolved, reporter, world, isMet });
  async function* allDocuments(reporter: Reporter, isMet = never): Articles<T> {
    for (const input of documents) yield* documentArticles(input, named.has(input.shown), reading(reporter, isMet));
  }
  async function* piped(reporter: Reporter, isMet = never): Articles<T> {
    const [input] = stdin;
    if (!input) return;
    const { beginning, stream } = await peeked(world.stdin, false);
    if (beginning.startsWith('{')) yield* streamArticles({ input, stream, isNamed: true }, reading(reporter, isMet));
    else yield* textArticles([input], flags, { ...reading(reporter, isMet), world: { ...world, stdin: stream } });
  }
  /** Each article once: the same text may lie in two files of documents, or be named as a text besides. */
  async function* articles(reporter: Reporter): Articles<T> {
    const meeting = newMeetings();
    let twice = 0;
    const isMet: IsMet = ({ document: { path, sha256 }, before }) => {
      const known = meeting({ path, sha256, from: before ? 'documents' : 'texts' });
      if (known) twice++;
      return known;
    };
    yield* allDocuments(reporter, isMet);
    yield* piped(reporter, isMet);
    yield* textArticles(texts, flags, reading(reporter, isMet));
    if (twice > 0) reporter.note(`${counted(twice, 'article')} met twice, counted once`);
  }
  let compiled: readonly Lexicon[] | null = null;
  const lexicons = (): readonly Lexicon[] => {
    compiled ??= profiles.map(({ lexicon }) => compileLexicon(lexicon));
    return compiled;
  };
  const common = { profiles, lexicons, size, failures, leftOutWords: resolved.leftOutWords, resolved };
  const extracted = (some: readonly Input[], reporter: Reporter): ReturnType<Archive<T>['extracted']> =>
    textArticles(some, flags, reading(reporter));
  return { ...common, articles, texts, documents: allDocuments, piped, extracted };
}

function nothingIn(paths: readonly string[], { leftOutWords }: ResolvedInputs): string {
  return [`nothing to read: no texts or documents in ${paths.join(', ')}`, ...otherFiles(leftOutWords)].join('; ');
}

type Articles<T> = AsyncGenerator<Article<T>, void, undefined>;

/** Whether an article was met before, and is passed over. */
type IsMet = (article: Pick<Article<Looked>, 'document' | 'before'>) => boolean;

const never: IsMet = () => false;

/** What the reading of one archive has to do with. */
interface Reading<T> {
  readonly schema: z.ZodType<T>;
  readonly resolved: ResolvedInputs;
  readonly reporter: Reporter;
  readonly world: World;
  readonly isMet: IsMet;
}

function isDocument({ path }: Input): boolean {
  return ARCHIVE_EXTENSIONS.includes(extname(path).toLowerCase());
}

/** Documents of a file; one that was found in a folder and holds none is none of ours, and is passed over. */
async function* documentArticles<T extends Looked>(input: Input, isNamed: boolean, reading: Reading<T>): Articles<T> {
  const file = input.absolute ?? '';
  if (extname(file).toLowerCase() === PARQUET_EXTENSION) {
    yield* fileArticles({ input, isNamed, documents: documentsInParquet(reading.schema, file) }, reading);
    return;
  }
  const stream = createReadStream(file);
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

function streamArticles<T extends Looked>({ input, stream, isNamed }: Stream, reading: Reading<T>): Articles<T> {
  return fileArticles({ input, isNamed, documents: documentsIn(reading.schema, stream) }, reading);
}

interface Documents<T> extends Omit<Stream, 'stream'> {
  readonly documents: AsyncGenerator<ReadDocument<T>, void, undefined>;
}

async function* fileArticles<T extends Looked>(
  { input, isNamed, documents }: Documents<T>,
  { resolved, reporter, world, isMet }: Reading<T>,
): Articles<T> {
  const profile = resolved.profileOf(input);
  let leftOut = 0;
  try {
    for await (const read of documents) {
      refuseInterrupted(world);
      if ('errorLine' in read) leftOut++;
      if (!('document' in read)) {
        tellFault(read, { input, isNamed }, reporter);
        continue;
      }
      const article = { document: read.document, file: input.absolute, before: true, profile };
      if (isMet(article)) continue;
      yield article;
      reporter.done(tallyOf(read.document));
    }
  } catch (error) {
    if (world.signal?.aborted) throw error;
    reporter.failure(input.shown, failureOf(error));
  }
  if (leftOut > 0) reporter.note(`${input.shown}: ${counted(leftOut, 'line')} of errors left out`);
}

function tellFault(read: ReadDocument<unknown>, { input, isNamed }: Omit<Stream, 'stream'>, reporter: Reporter): void {
  if ('fault' in read) reporter.failure(`${input.shown}:${read.line}`, { reason: read.fault });
  if ('stranger' in read && isNamed) reporter.failure(input.shown, { reason: read.stranger });
}

async function* textArticles<T extends Looked>(
  texts: readonly Input[],
  { jobs }: { readonly jobs?: number | 'auto' | undefined },
  { schema, resolved, reporter, world, isMet }: Reading<T>,
): AsyncGenerator<TextArticle<T>, void, undefined> {
  if (texts.length === 0) return;
  const { limits, agreed } = resolved;
  const use = createCorrectionUse(resolved);
  // Documents alone need no pipeline.
  const { run } = await import('../../run/index.ts');
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
    const { input, profile } = outcome.task;
    const document = schema.parse(readJson(outcome.result.json));
    const article = { document, file: input.absolute, before: false, profile, input };
    if (isMet(article)) continue;
    yield article;
    reporter.done(outcome.result.tally, outcome.task.input.shown);
  }
  for (const line of unusedLines(use)) reporter.note(line);
}
