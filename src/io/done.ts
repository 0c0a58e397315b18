/**
 * What earlier runs have written into a folder, so that a run can go on where one ended, and can tell what has no text any
 * more. It is kept in the user's cache, one file a folder: a line for each document with where it stands, what it was made
 * of and what came of it. Whatever cannot be read there has not been done.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { z } from 'zod';
import { byCodeUnit } from '../model/order.ts';
import type { Json } from './formats/json.ts';
import { writeWhole } from './output.ts';
import { codeOf } from './system-error.ts';

/** A document in the folder. */
export interface Written {
  /** Absolute path of its file. */
  readonly file: string;
  /** Absolute path of the text that it was made of; null for standard input. */
  readonly text: string | null;
}

/** The notes on one folder. */
export interface Done<Note> {
  /** What was noted of a document that was made of the same, where its file is still as it was written. */
  readonly find: (madeOf: string, file: string) => Note | null;
  /** Notes a document that stands in its file now. */
  readonly add: (madeOf: string, json: Json, note: Note, written: Written) => void;
  /**
   * Files of earlier runs that this one has neither written nor found, and that nobody has changed since: of texts below a
   * folder that are gone, or that this run knows and has made nothing of there. In order of path.
   *
   * @param texts absolute paths of the texts of this run, all below the folder
   */
  readonly stale: (folder: string, texts: ReadonlySet<string>) => string[];
  /** All is done: forgets files that are gone. */
  readonly close: () => Promise<void>;
}

const lineSchema = z.tuple([z.string(), z.string().nullable(), z.string(), z.string(), z.unknown()]);

/** Notes that nobody keeps, where there is no place for them. */
const NONE: Done<unknown> = {
  find: () => null,
  add: () => undefined,
  stale: () => [],
  close: async () => undefined,
};

/** Opens the notes on a folder, which must be there. `Note` is whatever was added: only this program writes them. */
export function doneIn<Note>(folder: string, env: Readonly<Record<string, string | undefined>>): Done<Note> {
  const place = cacheFolder(env);
  if (place === null) return NONE as Done<Note>;
  const notes = join(place, `done-${hashOf(realpathSync(folder))}.ndjson`);
  const named = (file: string): string => relative(folder, file);
  const before = linesOf(notes);
  const now = new Map<string, string>();
  let canWrite = true;
  const append = (line: string): void => {
    try {
      if (now.size === 0) mkdirSync(place, { recursive: true, mode: 0o700 });
      appendFileSync(notes, line);
    } catch {
      // Without a note the text is done again, which costs nothing but time.
      canWrite = false;
    }
  };
  const others = (): Line[] => [...before.values()].filter(({ file }) => !now.has(file));
  return {
    find: (madeOf, file) => {
      const line = before.get(named(file));
      if (line?.madeOf !== madeOf || hashOfFile(file) !== line.content) return null;
      now.set(line.file, line.whole);
      return line.note as Note;
    },
    add: (madeOf, json, note, { file, text }) => {
      const whole = `${JSON.stringify([named(file), text, madeOf, hashOf(json), note])}\n`;
      if (canWrite) append(whole);
      now.set(named(file), whole);
    },
    stale: (above, texts) =>
      others()
        .filter(({ text }) => text !== null && isBelow(above, text) && (texts.has(text) || isGone(text)))
        .filter(({ file, content }) => hashOfFile(join(folder, file)) === content)
        .map(({ file }) => join(folder, file))
        .sort(byCodeUnit),
    close: async () => {
      if (!canWrite || now.size === 0) return;
      const kept = others().filter(({ file }) => !isGone(join(folder, file)));
      const lines = [...kept.map(({ whole }) => whole), ...now.values()];
      await writeWhole(notes, lines.join(''), notes).catch(() => undefined);
    },
  };
}

function isBelow(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Whether it is sure that nothing is there. */
function isGone(path: string): boolean {
  try {
    statSync(path);
    return false;
  } catch (error) {
    return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
  }
}

/** Where programs keep what can be made again; null where nobody says. */
function cacheFolder(env: Readonly<Record<string, string | undefined>>): string | null {
  const { XDG_CACHE_HOME: cache, HOME: home, LOCALAPPDATA: local } = env;
  if (cache) return resolve(cache, 'sayso');
  if (home) return resolve(home, '.cache', 'sayso');
  return local ? resolve(local, 'sayso') : null;
}

interface Line {
  /** From the folder. */
  readonly file: string;
  readonly text: string | null;
  readonly madeOf: string;
  readonly content: string;
  readonly note: unknown;
  /** The line itself. */
  readonly whole: string;
}

/** The last line of each file; one that was cut off is none. */
function linesOf(notes: string): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const line of textOf(notes).split('\n')) {
    const fields = parsed(line);
    if (fields === null) continue;
    const [file, text, madeOf, content, note] = fields;
    lines.set(file, { file, text, madeOf, content, note, whole: `${line}\n` });
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
