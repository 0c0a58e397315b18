import { tuneEngine } from './engine.ts';
import { runHere } from './here.ts';
import type { Pool } from './pool.ts';
import type { Outcome, RunOptions, Task } from './task.ts';

/**
 * Many texts, one outcome each, in the order of the tasks. A text that fails costs itself alone. Whoever takes the
 * outcomes must look at the signal; it only sees to it that they need not be waited for.
 */
export async function* run<T extends Task>(
  tasks: AsyncIterable<T>,
  options: RunOptions,
  signal?: AbortSignal,
): AsyncGenerator<Outcome<T>, void, undefined> {
  tuneEngine();
  if (options.workers > 0) {
    const { runInWorkers } = await import('./parallel.ts');
    yield* runInWorkers(tasks, options, signal);
    return;
  }
  yield* runHere(tasks, options, isBuilt ? () => onePool(options) : null, signal);
}

/** Only what was built has a file that a thread can be started with. */
const isBuilt = /\.js$/u.test(new URL(import.meta.url).pathname);

async function onePool(options: RunOptions): Promise<Pool> {
  const { createPool } = await import('./pool.ts');
  return createPool(1, options);
}
