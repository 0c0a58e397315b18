/** What should be found: documents in JSON, or a folder as `export --to brat` writes it. */
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { located } from '../../archive/located.ts';
import { namedKind } from '../../io/inputs.ts';
import { DOCUMENT_EXTENSIONS } from '../../io/kinds.ts';
import { stem } from '../../io/paths.ts';
import { statOrNull } from '../../io/stat.ts';
import { wordsOf } from '../../io/system-error.ts';
import { SaysoError } from '../../model/errors.ts';
import { byCodeUnit } from '../../model/order.ts';
import { type Annotations, annotationsOf, type GoldDocument } from '../../score/annotations.ts';
import { BratFault, readBrat } from '../../score/brat.ts';
import { valuesOf } from '../../validity/values.ts';

/** The gold of one text. */
export interface Gold {
  readonly document: GoldDocument;
  /** Out of brat, whose texts have other line breaks. */
  readonly isBrat: boolean;
}

/** All that is in the gold, and what of it is none of ours. */
export interface ReadGold {
  readonly documents: readonly Gold[];
  /** Labels in brat that were left out. */
  readonly strange: ReadonlySet<string>;
}

/**
 * Reads the gold: a file of documents, or a folder with such files, with `.gold.json` files among others, or of brat.
 *
 * @throws SaysoError `usage` where there is none, or where it is faulty, with file and line
 */
export async function readGold(path: string, cwd: string): Promise<ReadGold> {
  const whole = resolve(cwd, path);
  const stats = statOrNull(whole);
  if (!stats) throw new SaysoError('usage', `--gold ${path}: no such file or folder`);
  const kind = namedKind(stats, path);
  if (kind !== 'file' && kind !== 'folder') throw new SaysoError('usage', `--gold ${path}: ${kind}`);
  const files = stats.isDirectory() ? filesIn(whole).map((file) => join(path, file)) : [path];
  const annotated = files.filter((file) => extname(file) === '.ann');
  const strange = new Set<string>();
  if (annotated.length > 0) return { documents: annotated.map((file) => bratGold(file, path, cwd, strange)), strange };
  const marked = files.filter((file) => file.endsWith('.gold.json'));
  const documents: Gold[] = [];
  for (const file of marked.length > 0 ? marked : files) {
    if (stats.isDirectory() && !DOCUMENT_EXTENSIONS.includes(extname(file))) continue;
    for await (const document of jsonGold(file, cwd)) documents.push({ document, isBrat: false });
  }
  if (documents.length === 0) throw new SaysoError('usage', `--gold ${path}: holds no documents`);
  return { documents, strange };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statOrNull(join(folder, file))?.isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .sort(byCodeUnit);
}

async function* jsonGold(file: string, cwd: string): AsyncGenerator<GoldDocument, void> {
  try {
    for await (const value of valuesOf(createReadStream(resolve(cwd, file)))) {
      const faultAt = (fault: string): SaysoError => new SaysoError('usage', `${file}:${value.line}: ${fault}`);
      if ('fault' in value) throw faultAt(value.fault);
      for (const one of documentsIn(value.value)) {
        const read = annotationsOf(one);
        if ('fault' in read) throw faultAt(read.fault);
        yield read.annotations;
      }
    }
  } catch (cause) {
    if (cause instanceof SaysoError) throw cause;
    throw new SaysoError('usage', `${file}: ${wordsOf(cause)}`, { cause });
  }
}

/** The documents of an envelope, a document itself, nothing for a line that tells of an error. */
function documentsIn(value: unknown): readonly unknown[] {
  const { documents, error } = (value ?? {}) as { readonly documents?: unknown; readonly error?: unknown };
  if (error !== undefined) return [];
  return Array.isArray(documents) ? documents : [value];
}

function bratGold(file: string, root: string, cwd: string, strange: Set<string>): Gold {
  const id = stem(file).slice(root.length).replace(/^\/+/u, '');
  const textFile = `${stem(file)}.txt`;
  try {
    const text = readFileSync(resolve(cwd, textFile), 'utf8');
    const read = readBrat(id, text, readFileSync(resolve(cwd, file), 'utf8'));
    for (const label of read.strange) strange.add(label);
    return { document: { ...read.annotations, text, offsetUnit: 'utf16' }, isBrat: true };
  } catch (cause) {
    if (cause instanceof BratFault) throw new SaysoError('usage', `${file}:${cause.line}: ${cause.message}`, { cause });
    throw new SaysoError('usage', `${textFile}: ${wordsOf(cause)}`, { cause });
  }
}

/** Finds the gold of documents, by id or by path without extension. */
export function goldIndex(
  documents: readonly Gold[],
): (document: { readonly id: string; readonly path: string }) => Gold | null {
  const byName = new Map<string, Gold>();
  const add = (name: string, gold: Gold): void => {
    if (!byName.has(name)) byName.set(name, gold);
  };
  for (const gold of documents) add(gold.document.id, gold);
  for (const gold of documents) add(stem(gold.document.path ?? gold.document.id), gold);
  return ({ id, path }) => byName.get(id) ?? byName.get(path) ?? byName.get(stem(path)) ?? null;
}

/** Gold with UTF-16 offsets into the text. */
export function goldIn({ document }: Gold, text: string): Annotations {
  const { offsetUnit, id, ...rest } = document;
  if (offsetUnit === 'utf16') return document;
  // What `located` looks at is there; the version is that of nobody.
  return located({ ...rest, id, path: id, schemaVersion: '', offsetUnit }, text);
}
