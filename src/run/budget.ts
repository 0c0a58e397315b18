/** How long a text may take. */
import { statOrNull } from '../io/stat.ts';
import { isConverted } from '../media/index.ts';
import { mediaTypeOf } from '../stages/decode/media-type.ts';
import type { Failure, Limits, Task } from './task.ts';

const MEGABYTE = 1 << 20;

/** Bytes that a task's text has, as it is stored; 0 where that cannot be told. */
export function sizeOf({ source }: Task): number {
  if ('failure' in source) return 0;
  if (source.printed) return source.printed.length;
  return 'file' in source ? (statOrNull(source.file)?.size ?? 0) : source.bytes.length;
}

/** Milliseconds that a text of so many bytes may take: as many times `timeout` as it has megabytes, begun ones counted. */
export function budgetOf(size: number, { timeout = Number.POSITIVE_INFINITY }: Limits): number {
  return Math.min(timeout * 1000 * Math.max(1, Math.ceil(size / MEGABYTE)), LONGEST_TIMER);
}

/** No timer of Node.js waits longer. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** What is told of a text that has taken longer. */
export function lateFailure(size: number, limits: Limits): Failure {
  const seconds = budgetOf(size, limits) / 1000;
  return { reason: `not done within ${seconds} s, which --timeout ${limits.timeout} allows for its size` };
}

/** How long a text is for those who have to wait for it. */
export type Length =
  /** Done in half a second, whatever stands in it. */
  | 'tiny'
  /** Done in a moment, if all goes well. */
  | 'short'
  /** The work of a thread of its own. */
  | 'long';

/**
 * The most bytes of what is tiny and of what is short where it is the first of a run and nothing is compiled yet: twice as much
 * would make this thread deaf to signals for a second. After some texts it does not; and for one long text among short ones
 * another thread, which has all to compile again, takes seconds. Pages and messages are many times as slow to take apart.
 */
const MOST = { tiny: 1 << 13, short: 1 << 15 };
const MOST_CONVERTED = { tiny: 1 << 11, short: 1 << 14 };

/** So many texts make a thread twice as fast. */
const WARM = 16;

/**
 * @param size bytes of the task's text, as it is stored
 * @param before how many texts this thread has read before
 */
export function lengthOf(task: Task, size: number, before: number): Length {
  const most = isConverted(task.mediaType ?? mediaTypeOf(task.path)) ? MOST_CONVERTED : MOST;
  const weight = before >= WARM ? size / 2 : size;
  if (weight <= most.tiny) return 'tiny';
  return weight <= most.short ? 'short' : 'long';
}
