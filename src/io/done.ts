/**
 * What earlier runs have written into a folder, so that a run can go on where one ended. It is kept in the user's cache, one
 * file a folder: a line for each document with what it was made of and what came of it. Whatever cannot be read there has
 * not been done.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Json } from './formats/json.ts';
import { writeWhole } from './output.ts';

/** The notes on one folder. */
export interface Done<Note> {
  /** What was noted of a document that was made of the same, where its file is still as it was written. */
  readonly find: (madeOf: string, file: string) => Note | null;
  /** Notes a document that stands in its file now. */
  readonly add: (madeOf: string, json: Json, note: Note) => void;
  /** All is done: forgets what no document of this run was made of. */
  readonly close: () => Promise<void>;
}

const lineSchema = z.tuple([z.string(), z.string(), z.unknown()]);

/** Notes that nobody keeps, where there is no place for them. */
const NONE: Done<unknown> = { find: () => null, add: () => undefined, close: async () => undefined };

/** Opens the notes on a folder, which must be there. `Note` is whatever was added: only this program writes them. */
export function doneIn<Note>(folder: string, env: Readonly<Record<string, string | undefined>>): Done<Note> {
  const place = cacheFolder(env);
  if (place === null) return NONE as Done<Note>;
  const file = join(place, `done-${hashOf(realpathSync(folder))}.ndjson`);
  const before = linesOf(file);
  const now = new Map<string, string>();
  let canWrite = true;
  const append = (line: string): void => {
    try {
      if (now.size === 0) mkdirSync(place, { recursive: true, mode: 0o700 });
      appendFileSync(file, line);
    } catch {
      // Without a note the text is done again, which costs nothing but time.
      canWrite = false;
    }
  };
  return {
    find: (madeOf, written) => {
      const line = before.get(madeOf);
      if (line === undefined || hashOfFile(written) !== line.content) return null;
      now.set(madeOf, line.text);
      return line.note as Note;
    },
    add: (madeOf, json, note) => {
      const text = `${JSON.stringify([madeOf, hashOf(json), note])}\n`;
      if (canWrite) append(text);
      now.set(madeOf, text);
    },
    close: async () => {
      if (!canWrite || now.size === 0) return;
      await writeWhole(file, [...now.values()].join(''), file).catch(() => undefined);
    },
  };
}

/** Where programs keep what can be made again; null where nobody says. */
function cacheFolder(env: Readonly<Record<string, string | undefined>>): string | null {
  const { XDG_CACHE_HOME: cache, HOME: home, LOCALAPPDATA: local } = env;
  if (cache) return resolve(cache, 'sayso');
  if (home) return resolve(home, '.cache', 'sayso');
  return local ? resolve(local, 'sayso') : null;
}

interface Line {
  readonly content: string;
  readonly note: unknown;
  readonly text: string;
}

/** The last line of each; one that was cut off is none. */
function linesOf(file: string): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const text of textOf(file).split('\n')) {
    const [madeOf, content, note] = parsed(text) ?? [];
    if (madeOf !== undefined && content !== undefined) lines.set(madeOf, { content, note, text: `${text}\n` });
  }
  return lines;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function parsed(line: string): z.output<typeof lineSchema> | null {
  if (line === '') return null;
  try {
    return lineSchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

/** The SHA-256 of text or bytes, in hexadecimal. */
export function hashOf(content: string | Uint8Array | Json): string {
  const hash = createHash('sha256');
  for (const piece of Array.isArray(content) ? content : [content]) hash.update(piece);
  return hash.digest('hex');
}

function hashOfFile(file: string): string | null {
  try {
    return hashOf(readFileSync(file));
  } catch {
    return null;
  }
}
