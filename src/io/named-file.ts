/** Files that are read because somebody named them: they may be no files at all. */
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { SaysoError } from '../model/errors.ts';
import { namedKind } from './inputs.ts';
import { codeOf, wordsOf } from './system-error.ts';

/**
 * The bytes of a file, or of a pipe that the shell opened for `<(command)`. Another named pipe is refused: nothing but its
 * other side could end the wait for it.
 *
 * @param shown the path as it was given
 * @param call what the file is called in an error
 * @throws SaysoError `usage` where it cannot be read; where it does not exist, its cause has the code `ENOENT`.
 */
export async function readNamedFile(path: string, shown: string, call: string): Promise<Buffer> {
  try {
    const kind = namedKind(statSync(path), shown);
    // Of a folder the system says it itself.
    if (kind === 'file' || kind === 'folder') return await readFile(path);
    throw new SaysoError('usage', kind);
  } catch (error) {
    const reason = error instanceof SaysoError ? error.message : wordsOf(error);
    throw new SaysoError('usage', `${call}: ${reason}`, { cause: error });
  }
}

/** The same; null where there is no such file. */
export async function readIfThere(path: string, shown: string, call: string): Promise<Buffer | null> {
  try {
    return await readNamedFile(path, shown, call);
  } catch (error) {
    if (error instanceof SaysoError && codeOf(error.cause) === 'ENOENT') return null;
    throw error;
  }
}
