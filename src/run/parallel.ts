import { pMapIterable } from 'p-map';
import { createPool, type Pool } from './pool.ts';
import type { Outcome, RunOptions, Task } from './task.ts';

/** How many texts for each worker may be begun before the first of them is taken: bounds the memory. */
const BEGUN_PER_WORKER = 8;

/**
 * As `run`, in several threads; the outcomes come in the order of the tasks all the same. What the signal finds
 * unfinished comes as a failure, at once.
 */
export async function* runInWorkers<T extends Task>(
  tasks: AsyncIterable<T>,
  options: RunOptions,
  signal?: AbortSignal,
  pool: Pool = createPool(options.workers, options),
): AsyncGenerator<Outcome<T>, void, undefined> {
  const outcomeOf = async (task: T): Promise<Outcome<T>> => ({ task, ...(await pool.submit(task)) });
  const stop = (): void => void pool.close();
  signal?.addEventListener('abort', stop);
  try {
    yield* pMapIterable(tasks, outcomeOf, { concurrency: options.workers * BEGUN_PER_WORKER });
  } finally {
    signal?.removeEventListener('abort', stop);
    const closed = pool.close();
    // Threads that are starting take a while to end; who is to end at once does not wait for them.
    if (!signal?.aborted) await closed;
  }
}
