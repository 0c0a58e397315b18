/** Texts one after the other in this thread, for as long as each is done in a moment. */
import { turn } from '../io/turn.ts';
import { type Attempt, answer, contextsOf } from './answer.ts';
import { budgetOf, lengthOf, sizeOf } from './budget.ts';
import type { Pool } from './pool.ts';
import type { Answer, Outcome, RunOptions, Task } from './task.ts';
import { within } from './within.ts';

/**
 * This thread must not be deaf for long, as signals are to end a run soon. Of those that are read here no text that anybody has
 * written takes half as much, be it the first one; 400 ms had one article done twice, here and in a thread, in 1.8 s. What is
 * tiny is watched only where it may take less than that: to watch it takes as long as to read three sentences.
 */
const MOST_MS = 2000;

/**
 * As `run` without workers. What is long, or is not done in a moment, is the work of a thread that can be ended; and so is
 * all that comes after what was stopped here, since that may have left something half done.
 *
 * @param poolOf one thread; null where there can be none: then everything is waited for
 */
export async function* runHere<T extends Task>(
  tasks: AsyncIterable<T>,
  options: RunOptions,
  poolOf: (() => Promise<Pool>) | null,
  signal?: AbortSignal,
  watched: (milliseconds: number) => Attempt = (milliseconds) => (work) => within(milliseconds, work),
): AsyncGenerator<Outcome<T>, void, undefined> {
  const answerHere = shortAnswers(options, poolOf === null ? null : watched);
  let pool: Pool | undefined;
  const stop = (): void => void pool?.close();
  signal?.addEventListener('abort', stop);
  try {
    for await (const task of tasks) {
      let found = await answerHere(task);
      if (!found) {
        pool ??= await poolOf?.();
        found = (await pool?.submit(task)) ?? null;
      }
      if (found) yield { task, ...found };
      const pause = turn();
      if (pause) await pause;
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    const closed = pool?.close();
    if (!signal?.aborted) await closed;
  }
}

/** Answers tasks in this thread; null for what must be done elsewhere, which may be all after the first of these. */
function shortAnswers(
  options: RunOptions,
  watched: ((milliseconds: number) => Attempt) | null,
): (task: Task) => Promise<Answer | null> {
  const contexts = contextsOf(options.profiles);
  if (!watched) return (task) => answer(task, contexts, options);
  let isSound = true;
  let before = 0;
  return async (task) => {
    const size = sizeOf(task);
    const length = lengthOf(task, size, before);
    if (!isSound || length === 'long') return null;
    const most = Math.min(MOST_MS, options.limits ? budgetOf(size, options.limits) : MOST_MS);
    const isWatched = length === 'short' || most < MOST_MS;
    const found = await answer(task, contexts, options, isWatched ? watched(most) : undefined);
    if (found === null) isSound = false;
    before++;
    return found;
  };
}
