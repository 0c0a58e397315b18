/** A folder that appears whole or not at all. */
import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SaysoError } from '../model/errors.ts';
import { leadsNowhere } from './leads-nowhere.ts';
import { cannotWrite } from './output.ts';
import { statOrNull } from './stat.ts';
import { clearLeftovers, released, temporaryIn } from './temporary.ts';

/** Where files of a folder go. */
export interface FolderSink {
  /** Writes one file; the path is below the folder, with forward slashes. */
  readonly put: (path: string, content: string) => Promise<void>;
  /** All is written: makes it visible. */
  readonly finish: () => Promise<void>;
  /** Leaves nothing after. */
  readonly discard: () => Promise<void>;
}

/** A folder that is to be written. */
export interface WrittenFolder {
  /** Absolute. */
  readonly path: string;
  /** As the user names it. */
  readonly shown: string;
  /** Whether files may be put among those that lie there; they replace those of their name. */
  readonly force: boolean;
}

/**
 * Told before any work: what lies in a folder may be somebody's work, whoever wrote it first.
 *
 * @throws SaysoError `usage` where a file stands there, or a folder with something in it and nobody said `--force`
 */
export async function refuseFilledFolder({ path, shown, force }: WrittenFolder): Promise<void> {
  const stats = statOrNull(path);
  if (leadsNowhere(path)) throw new SaysoError('usage', `${shown} is a link that leads nowhere`);
  if (!stats) return;
  if (!stats.isDirectory()) throw new SaysoError('usage', `${shown} is a file, and a folder is written`);
  if (force || (await readdir(path)).length === 0) return;
  throw new SaysoError('usage', `${shown} holds files already; --force writes over those of the same name`);
}

/** Files are written into a folder beside the place, which takes the place at the end. */
export async function folderSink({ path, shown }: WrittenFolder): Promise<FolderSink> {
  await clearLeftovers(dirname(path));
  const beside = temporaryIn(dirname(path));
  const discard = async (): Promise<void> => {
    await rm(beside, { recursive: true, force: true }).catch(() => undefined);
    released(beside);
  };
  const told = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      await discard();
      throw cannotWrite(shown, error);
    }
  };
  await told(() => mkdir(beside, { recursive: true }));
  return {
    put: (file, content) =>
      told(async () => {
        const whole = join(beside, file);
        await mkdir(dirname(whole), { recursive: true });
        await writeFile(whole, content);
      }),
    finish: () =>
      told(async () => {
        await rmdir(path).catch(() => undefined);
        if (statOrNull(path) === null) await rename(beside, path);
        else await moveInto(beside, path);
        // Of one that was moved the emptied folders are left.
        await discard();
      }),
    discard,
  };
}

/** Moves files, and those of folders, into a folder that is there. */
async function moveInto(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (!entry.isDirectory()) await rename(source, target);
    else {
      await mkdir(target, { recursive: true });
      await moveInto(source, target);
    }
  }
}
