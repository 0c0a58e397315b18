import { readFile } from 'node:fs/promises';
import type { Context } from '../model/context.ts';
import { answer, contextsOf } from './answer.ts';
import { failureOf } from './failure.ts';
import type { Answer, Outcome, RunOptions, Task } from './task.ts';

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
  for await (const task of tasks) yield { task, ...(await answerHere(task, contexts, options)) };
}

/** Reads without blocking, so that signals and a closed pipe are noticed between two texts. */
async function answerHere(task: Task, contexts: readonly Context[], options: RunOptions): Promise<Answer> {
  if (!('file' in task.source)) return answer(task, contexts, options);
  try {
    const bytes = await readFile(task.source.file);
    return answer({ ...task, source: { bytes } }, contexts, options);
  } catch (error) {
    return { failure: failureOf(error) };
  }
}
