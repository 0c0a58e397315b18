/** What lies where a command is to write, and was not written by it. */
import { sep } from 'node:path';
import { SaysoError } from '../model/errors.ts';
import { beginningOf } from './beginning.ts';
import type { Input } from './inputs.ts';
import { realPath } from './real-path.ts';
import { statOrNull } from './stat.ts';
import { wordsOf } from './system-error.ts';

/** A file that is to be written. */
export interface Written {
  /** Absolute. */
  readonly path: string;
  /** As the user names it, with the option: `--out report.html`. */
  readonly shown: string;
  /** Whether the user said that it may be written over, whatever it is. */
  readonly force: boolean;
  /** Tells by its first kilobytes, read as Latin-1, whether a file is one that this command writes. */
  readonly isOurs?: (beginning: string) => boolean;
}

/**
 * Told before any work: a file that the command did not write is not written over. What is no regular file (a device, a
 * pipe) holds nothing that could be lost.
 *
 * @throws SaysoError `usage` where there is a folder, or a file that is not ours or cannot be looked at, and nobody said
 *   `--force`.
 */
export function refuseForeign(written: Written): void {
  const { path, shown } = written;
  if (statOrNull(path)?.isDirectory()) throw new SaysoError('usage', `${shown} is a folder`);
  if (isForeign(written)) throw new SaysoError('usage', `${shown} exists already; --force writes over it`);
}

/**
 * The same of files that are written each by itself; a folder in the place of one is a matter of that one.
 *
 * @throws as `refuseForeign`, with the first of them and how many more there are.
 */
export function refuseForeignFiles(files: readonly Written[]): void {
  const [first, ...more] = files.filter(isForeign);
  if (first === undefined) return;
  const all =
    more.length === 0
      ? 'exists already; --force writes over it'
      : `and ${more.length} more exist already; --force writes over them`;
  throw new SaysoError('usage', `${first.shown} ${all}`);
}

function isForeign({ path, shown, force, isOurs }: Written): boolean {
  if (force) return false;
  const stats = statOrNull(path);
  return stats?.isFile() === true && stats.size > 0 && !isOurs?.(lookAt(path, shown));
}

/** Answers which paths lead to something that is read, whatever they are called: a link leads to what it links to. */
export function inputsAt(inputs: readonly Input[]): {
  readonly isOne: (path: string) => boolean;
  readonly holdsOne: (path: string) => boolean;
} {
  const real = new Set(inputs.flatMap(({ absolute }) => (absolute === null ? [] : [realPath(absolute)])));
  return {
    isOne: (path) => real.has(realPath(path)),
    holdsOne: (path) => {
      const folder = realPath(path) + sep;
      return [...real].some((one) => one.startsWith(folder));
    },
  };
}

/**
 * Told before any work, whatever somebody forces: nothing that is read is written over, and no files are put among those
 * that are read.
 *
 * @throws SaysoError `usage` where the file is one of the inputs, or the folder holds one.
 */
export function refuseInputs({ path, shown }: Pick<Written, 'path' | 'shown'>, inputs: readonly Input[]): void {
  const { isOne, holdsOne } = inputsAt(inputs);
  if (isOne(path)) throw new SaysoError('usage', `${shown} is one of the files that are read`);
  if (holdsOne(path)) throw new SaysoError('usage', `${shown} is a folder that is read`);
}

function lookAt(path: string, shown: string): string {
  try {
    return beginningOf(path);
  } catch (error) {
    throw new SaysoError('usage', `cannot look at ${shown}: ${wordsOf(error)}`, { cause: error });
  }
}
