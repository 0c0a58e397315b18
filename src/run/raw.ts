/** How a task becomes what the pipeline takes: its bytes, and the text where they are not read as they stand. */
import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { withText } from '../media/index.ts';
import type { Raw } from '../model/document.ts';
import { SaysoError } from '../model/errors.ts';
import { decode } from '../stages/decode/index.ts';
import { textOf } from '../stages/decode/text-of.ts';
import type { Limits, Source, Task } from './task.ts';

const NO_LIMITS: Limits = { encoding: 'auto', maxBytes: Number.POSITIVE_INFINITY };

/**
 * Reads what a task stands for.
 *
 * @throws SaysoError `input` where it is too large or not what its type says; what the system says of its file.
 */
export async function rawOf(
  { id, path, date, mediaType, meta }: Task,
  source: Source,
  limits: Limits = NO_LIMITS,
): Promise<Raw> {
  const bytes = await bytesOfSource(source, limits);
  const encoding = source.encoding ?? limits.encoding;
  return withText({
    id,
    path,
    bytes,
    encoding,
    ...(date !== undefined && { date }),
    ...(mediaType !== undefined && { mediaType }),
    ...(meta !== undefined && { meta }),
    ...(source.printed && textOf(source.printed, encoding)),
  });
}

/**
 * What the offsets of a task's document point into.
 *
 * @throws as `rawOf`, and where there was a failure before.
 */
export async function textOfSource(task: Task, limits: Limits): Promise<string> {
  if ('failure' in task.source) throw new SaysoError('input', task.source.failure.reason);
  return decode(await rawOf(task, task.source, limits)).text;
}

/**
 * The bytes of a text as they are stored.
 *
 * @throws SaysoError `input` where there are too many; what the system says of the file.
 */
export async function bytesOfSource(source: Source, limits: Limits = NO_LIMITS): Promise<Uint8Array> {
  const bytes = 'file' in source ? await bytesOf(source.file, limits.maxBytes) : source.bytes;
  refuseSize(bytes.length, limits.maxBytes);
  return bytes;
}

/** A file that is no larger is read at once: to wait for it takes several times as long as to read it. */
const AT_ONCE = 1 << 20;

/** What is too large is not even opened. */
async function bytesOf(file: string, maxBytes: number): Promise<Uint8Array> {
  const stats = statSync(file);
  refuseSize(stats.size, maxBytes);
  return stats.isFile() && stats.size <= AT_ONCE ? readFileSync(file) : readFile(file);
}

function refuseSize(size: number, maxBytes: number): void {
  if (size > maxBytes) throw new SaysoError('input', `${size} bytes are more than --max-bytes ${maxBytes} allows`);
}
