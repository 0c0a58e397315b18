import { fileSink } from '../io/output.ts';
import { statOrNull } from '../io/stat.ts';
import { SaysoError } from '../model/errors.ts';

/** An output that cannot be opened is wrong usage: nothing is done yet. */
export async function beforeWork<T>(open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    throw error instanceof SaysoError ? new SaysoError('usage', error.lines, { cause: error }) : error;
  }
}

/**
 * Told before any work of a file that is written when all is done.
 *
 * @param path absolute
 * @throws SaysoError `usage` where it cannot be written
 */
export async function refuseUnwritable({
  path,
  shown,
}: {
  readonly path: string;
  readonly shown: string;
}): Promise<void> {
  const stats = statOrNull(path);
  // A pipe that was opened and closed again would have ended for its reader.
  if (stats && !stats.isFile()) return;
  const sink = await beforeWork(() => fileSink(path, shown));
  await sink.discard();
}
