/** The texts of documents that were extracted without them: looked for where they may lie, and known by their SHA-256. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize, sep } from 'node:path';
import { located } from '../archive/located.ts';
import { statOrNull } from '../io/stat.ts';
import { withText } from '../media/index.ts';
import type { ReadableHead } from '../model/readable.ts';
import { decode } from '../stages/decode/index.ts';
import type { Limits } from './task.ts';

/** Finds texts, and counts those that it does not find. */
export interface TextFinder {
  /** The document with its text and UTF-16 offsets into it; as it is where its text is not found. */
  readonly withText: <T extends ReadableHead>(document: T, file: string | null) => Promise<T>;
  /** How many documents were asked for whose text is not known. */
  readonly missed: () => number;
}

/**
 * Looks for the text below the folders, beside the file of the documents, and below the working folder.
 *
 * @param folders absolute, in the order in which they are tried
 */
export function createTextFinder(folders: readonly string[], cwd: string, limits: Limits): TextFinder {
  let missed = 0;
  return {
    withText: async (document, file) => {
      const tried = [...folders, ...(file === null ? [] : [dirname(file)]), cwd];
      const text = document.text ?? (await textBelow(new Set(tried), document, limits));
      if (text === null) missed++;
      return text === null ? document : located(document, text);
    },
    missed: () => missed,
  };
}

async function textBelow(folders: ReadonlySet<string>, document: ReadableHead, limits: Limits): Promise<string | null> {
  const { id, path, sha256, mediaType } = document;
  const below = normalize(path);
  // A path out of a stranger's document leads nowhere else.
  if (sha256 === undefined || isAbsolute(below) || below.startsWith(`..${sep}`)) return null;
  for (const folder of folders) {
    const bytes = bytesAt(join(folder, below), limits.maxBytes);
    if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== sha256) continue;
    const raw = await withText({
      id,
      path,
      bytes,
      encoding: limits.encoding,
      ...(mediaType !== undefined && { mediaType }),
    });
    return decode(raw).text;
  }
  return null;
}

function bytesAt(file: string, maxBytes: number): Uint8Array | null {
  const stats = statOrNull(file);
  if (!stats?.isFile() || stats.size > maxBytes) return null;
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
