import { answer, contextsOf } from './answer.ts';
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
  if (options.workers > 0) {
    const { runInWorkers } = await import('./parallel.ts');
    yield* runInWorkers(tasks, options, signal);
    return;
  }
  const contexts = contextsOf(options.profiles);
  for await (const task of tasks) yield { task, ...(await answer(task, contexts, options)) };
}
