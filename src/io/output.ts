import {
  access,
  constants,
  type FileHandle,
  lstat,
  mkdir,
  open,
  readlink,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { SaysoError } from '../model/errors.ts';
import type { Json } from './formats/json.ts';
import { leadsNowhere } from './leads-nowhere.ts';
import { statOrNull } from './stat.ts';
import { codeOf, reasonOf, wordsOf } from './system-error.ts';
import { clearLeftovers, released, temporaryIn } from './temporary.ts';
import { turn } from './turn.ts';

/** Where data goes, piece by piece. */
export interface Sink {
  /** Resolves when the piece is handed on; false where nobody reads any more. */
  readonly write: (piece: string | Uint8Array) => Promise<boolean>;
  /** All is written: makes it visible. */
  readonly finish: () => Promise<void>;
  /** Leaves nothing after. */
  readonly discard: () => Promise<void>;
}

/** A stream cannot be written to any more, so that a run has nowhere to go on to. */
export class StreamError extends SaysoError {}

/** A stream that is not ours to close. A closed pipe is no error: whoever read has seen enough. */
export function streamSink(stream: Writable): Sink {
  // Errors come to the callbacks below; without a listener they would end the process as well.
  stream.on('error', () => undefined);
  const nothing = async (): Promise<void> => undefined;
  const write: Sink['write'] = async (piece) => {
    const isRead = await writeTo(stream, piece, 'standard output');
    // A file is written before that resolves: the loop of events would never have been back.
    await turn();
    return isRead;
  };
  return { write, finish: nothing, discard: nothing };
}

const unread = new WeakSet<Writable>();

/** Whether somebody has closed a pipe that we wrote to: what would be told of all of the data is nothing to him. */
export function isUnread(stream: Writable): boolean {
  return unread.has(stream);
}

function writeTo(stream: Writable, piece: string | Uint8Array, name: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    stream.write(piece, (error) => {
      if (!error) resolve(true);
      else if (codeOf(error) === 'EPIPE' || codeOf(error) === 'ERR_STREAM_DESTROYED') {
        unread.add(stream);
        resolve(false);
      } else {
        const message = `cannot write ${name}: ${wordsOf(error)}`;
        reject(new StreamError('output', message, { cause: error }));
      }
    });
  });
}

/**
 * A file that appears whole or not at all: written beside its place and renamed; where a file is replaced, its link and
 * its permissions stay. What is no regular file (a device, a pipe) is written to directly.
 *
 * @throws SaysoError `output` where it cannot be created.
 */
export async function fileSink(path: string, shown: string): Promise<Sink> {
  try {
    const stats = statOrNull(path);
    if (stats && !stats.isFile()) return directSink(await open(path, 'w'), shown);
    const { real, mode } = await standing(path);
    return await renamingSink(real, mode, shown);
  } catch (error) {
    throw cannotWrite(shown, error);
  }
}

/**
 * Where a file comes to stand, through whatever links; its folder is made, and cleared of what killed runs have left there.
 *
 * @returns the permissions too that it has; none where it is new
 * @throws as the system
 */
export async function standing(path: string): Promise<{ readonly real: string; readonly mode: number | undefined }> {
  const stats = statOrNull(path);
  await mkdir(dirname(path), { recursive: true });
  await refuseName(path);
  const real = stats ? await realpath(path) : await followed(path);
  await clearLeftovers(dirname(real));
  return { real, mode: stats ? stats.mode & 0o777 : undefined };
}

function directSink(handle: FileHandle, shown: string): Sink {
  return {
    write: async (piece) => {
      try {
        await handle.appendFile(piece);
        return true;
      } catch (error) {
        if (codeOf(error) === 'EPIPE') return false;
        await handle.close().catch(() => undefined);
        throw cannotWrite(shown, error);
      }
    },
    finish: () => handle.close(),
    discard: () => handle.close(),
  };
}

async function renamingSink(path: string, mode: number | undefined, shown: string): Promise<Sink> {
  const beside = temporaryIn(dirname(path));
  const handle = await openOrRelease(beside);
  // Not every file system has permissions.
  if (mode !== undefined) await handle.chmod(mode).catch(() => undefined);
  const discard = async (): Promise<void> => {
    await handle.close().catch(() => undefined);
    await rm(beside, { force: true }).catch(() => undefined);
    released(beside);
  };
  const orDiscard = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      await discard();
      throw cannotWrite(shown, error);
    }
  };
  return {
    write: async (piece) => {
      await orDiscard(() => handle.appendFile(piece));
      return true;
    },
    finish: () =>
      orDiscard(async () => {
        await handle.close();
        await rename(beside, path);
        released(beside);
      }),
    discard,
  };
}

/** Where links lead that lead to nothing yet; the path itself where there is none. @throws as the system, of a loop of links */
async function followed(path: string): Promise<string> {
  const link = await readlink(path).catch(() => null);
  if (link === null) return path;
  // A loop is told here.
  await stat(path).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
  return followed(resolve(await realpath(dirname(path)), link));
}

/** The name is told to be too long before any work, not when all is written under another one. */
async function refuseName(path: string): Promise<void> {
  try {
    await lstat(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

async function openOrRelease(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx');
  } catch (error) {
    released(path);
    throw error;
  }
}

/**
 * Makes a folder, and those above it, where documents can be written.
 *
 * @throws SaysoError `output` where that is not possible.
 */
export async function makeFolder(path: string, shown: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
    await access(path, constants.W_OK);
  } catch (error) {
    const isLink = codeOf(error) === 'ENOENT' && leadsNowhere(path);
    throw cannotWrite(shown, error, isLink ? 'it is a link that leads nowhere' : reasonOf(error));
  }
}

/** Writes one whole file, as `fileSink` does. */
export async function writeWhole(path: string, content: string | Uint8Array | Json, shown: string): Promise<void> {
  const sink = await fileSink(path, shown);
  for (const piece of Array.isArray(content) ? content : [content]) await sink.write(piece);
  await sink.finish();
}

/**
 * What went wrong with an output, as an error that names it; what no reason is known for stays as it is.
 *
 * @param reason in words for people; that of a system error where nobody says
 */
export function cannotWrite(shown: string, error: unknown, reason: string | null = reasonOf(error)): unknown {
  return reason === null ? error : new SaysoError('output', `cannot write ${shown}: ${reason}`, { cause: error });
}
