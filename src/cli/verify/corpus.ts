/**
 * The sources of `sayso verify`. All are looked through once for the index, which costs little; what may hold a quotation is
 * read again as a page, and only what does hold one is extracted, which costs most.
 */
import { createHash } from 'node:crypto';
import { pMapIterable } from 'p-map';
import type { Raw } from '../../model/document.ts';
import type { ReadableDocument } from '../../model/readable.ts';
import { SCHEMA_VERSION } from '../../model/schema.ts';
import { failureOf } from '../../run/failure.ts';
import { bytesOfSource, rawOf } from '../../run/raw.ts';
import { decode } from '../../stages/decode/index.ts';
import type { IndexEntry } from '../../verify/index-form.ts';
import { type InvertedIndex, invertedIndexOf } from '../../verify/inverted-index.ts';
import { shinglesOf } from '../../verify/shingles.ts';
import { type Side, sideOf } from '../../verify/side.ts';
import type { Archive } from '../actions/archive.ts';
import { type InputTask, textTasks } from '../actions/tasks.ts';
import { refuseInterrupted } from '../interrupted.ts';
import type { Reporter } from '../reporter.ts';
import type { World } from '../world.ts';
import { inUtf16, type ReadText, rawOfDocument, readText } from './text-of.ts';

/** One source, as far as it is always at hand. */
export interface Source {
  /** As people know it. */
  readonly path: string;
  /** Of the bytes that it was read or extracted from. */
  readonly sha256: string;
  /** Absolute path of a text; null for a document. */
  readonly absolute: string | null;
  readonly entry: IndexEntry;
  readonly origin: { readonly task: InputTask } | { readonly raw: Raw; readonly document: ReadableDocument };
  readonly minConfidence: number | undefined;
}

/** The sources with their index. */
export interface Corpus {
  readonly sources: readonly Source[];
  readonly index: InvertedIndex;
  /** Reads a source, by its place in `sources`. */
  readonly page: (id: number) => Promise<ReadText>;
  /** Extracts sources; afterwards `side` knows them. */
  readonly extract: (ids: readonly number[]) => Promise<void>;
  readonly side: (id: number) => Side;
}

/** What a corpus is made with. */
export interface CorpusSettings {
  readonly archive: Archive;
  /** Shingles that are known, by the keys of entries. */
  readonly known: ReadonlyMap<string, Uint32Array>;
  readonly reporter: Reporter;
  readonly world: World;
}

/** Characters of pages that are kept for the next quotation. */
const MOST_KEPT = 20_000_000;

/** Reads all sources for their index; tells the reporter of those that cannot be read. */
export async function openCorpus(settings: CorpusSettings): Promise<Corpus> {
  const sources: Source[] = [];
  for await (const source of allSources(settings)) {
    refuseInterrupted(settings.world);
    if (source) sources.push(source);
  }
  const index = invertedIndexOf(sources.map(({ entry }) => entry.shingles));
  const pages = new Map<number, ReadText>();
  const documents = new Map<number, ReadableDocument>();
  const sides = new Map<number, Side>();
  let kept = 0;
  const page = async (id: number): Promise<ReadText> => {
    const before = pages.get(id);
    if (before) return before;
    const read = readText(await rawOfSource(sources[id] as Source, settings));
    kept += read.raw.length;
    if (kept > MOST_KEPT) {
      pages.clear();
      kept = read.raw.length;
    }
    pages.set(id, read);
    return read;
  };
  const remember = async (id: number, document: ReadableDocument): Promise<void> => {
    documents.set(id, document);
    const { path, minConfidence } = sources[id] as Source;
    const { raw, origin } = await page(id);
    sides.set(id, sideOf({ path, raw, origin, document, minConfidence }));
  };
  return {
    sources,
    index,
    page,
    extract: (ids) =>
      extractAll(
        ids.filter((id) => !documents.has(id)),
        { sources, remember, settings },
      ),
    side: (id) => sides.get(id) as Side,
  };
}

/** How many files are opened at a time. */
const OPEN_FILES = 16;

async function* allSources(settings: CorpusSettings): AsyncGenerator<Source | null, void, undefined> {
  const { archive, reporter, world } = settings;
  const seen = new Set<string>();
  yield* documentSources(archive.documents(reporter), seen, settings);
  yield* documentSources(archive.piped(reporter), seen, settings);
  const tasks = textTasks(archive.texts, archive.resolved, world);
  yield* pMapIterable(tasks, (task) => textSource(task, settings), { concurrency: OPEN_FILES });
}

/** Each document once: the same text under the same path may lie in two files. */
async function* documentSources(
  articles: ReturnType<Archive['documents']>,
  seen: Set<string>,
  { archive, known, reporter }: CorpusSettings,
): AsyncGenerator<Source, void, undefined> {
  for await (const { document, profile } of articles) {
    const raw = rawOfDocument(document);
    if ('fault' in raw) {
      reporter.failure(document.path, { reason: raw.fault });
      continue;
    }
    const key = keyOf(raw.bytes, document.mediaType ?? '');
    const name = `${document.path}\n${key}`;
    if (seen.has(name)) continue;
    seen.add(name);
    const sha256 = document.sha256 ?? '';
    const shingles = known.get(key) ?? shinglesOf(raw.text ?? '');
    const { minConfidence } = archive.profiles[profile] ?? {};
    const origin = { raw, document: inUtf16(document, raw.text ?? '') };
    yield { path: document.path, sha256, absolute: null, entry: { key, shingles }, origin, minConfidence };
  }
}

async function textSource(task: InputTask, { archive, known, reporter }: CorpusSettings): Promise<Source | null> {
  const { input, source } = task;
  if ('failure' in source) {
    reporter.failure(input.shown, source.failure);
    return null;
  }
  try {
    const { limits } = archive.resolved;
    const bytes = await bytesOfSource(source, limits);
    const kind = `${task.mediaType ?? extensionOf(task.path)} ${source.encoding ?? limits.encoding}`;
    const key = keyOf(bytes, kind, source.printed);
    // What was read is handed on, so that it is not opened again.
    const { encoding, printed } = source;
    const inMemory = { bytes, ...(encoding !== undefined && { encoding }), ...(printed && { printed }) };
    const read = async (): Promise<string> => decode(await rawOf(task, inMemory, limits)).text;
    const shingles = known.get(key) ?? shinglesOf(await read());
    const { minConfidence } = archive.profiles[task.profile] ?? {};
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return {
      path: input.shown,
      sha256,
      absolute: input.absolute,
      entry: { key, shingles },
      origin: { task },
      minConfidence,
    };
  } catch (error) {
    reporter.failure(input.shown, failureOf(error));
    return null;
  }
}

function extensionOf(path: string): string {
  return /\.[^./\\]+$/u.exec(path)?.[0].toLowerCase() ?? '';
}

/** What an entry of the index is known by: the bytes, and what they were read as. */
function keyOf(bytes: Uint8Array, kind: string, printed?: Uint8Array): string {
  const hash = createHash('sha256').update(bytes);
  if (printed) hash.update('\0').update(printed);
  return hash.update(`\0${kind}`).digest('base64url');
}

async function rawOfSource({ origin }: Source, { archive }: CorpusSettings): Promise<Raw> {
  if ('raw' in origin) return origin.raw;
  const { source } = origin.task;
  if ('failure' in source) throw new RangeError('a source without its text');
  return rawOf(origin.task, source, archive.resolved.limits);
}

interface Extraction {
  readonly sources: readonly Source[];
  readonly remember: (id: number, document: ReadableDocument) => Promise<void>;
  readonly settings: CorpusSettings;
}

async function extractAll(ids: readonly number[], { sources, remember, settings }: Extraction): Promise<void> {
  const byInput = new Map<string, number>();
  for (const id of ids) {
    const { origin } = sources[id] as Source;
    if ('document' in origin) await remember(id, origin.document);
    else byInput.set(origin.task.input.path, id);
  }
  if (byInput.size === 0) return;
  const inputs = settings.archive.texts.filter(({ path }) => byInput.has(path));
  for await (const { document, input } of settings.archive.extracted(inputs, settings.reporter)) {
    const id = byInput.get(input.path) as number;
    byInput.delete(input.path);
    await remember(id, document);
  }
  // What has failed meanwhile was told; its words stand all the same, and nobody is known in it.
  for (const [path, id] of byInput) await remember(id, nothingIn(path));
}

function nothingIn(path: string): ReadableDocument {
  return { schemaVersion: SCHEMA_VERSION, offsetUnit: 'utf16', id: path, path, entities: [], quotes: [] };
}
