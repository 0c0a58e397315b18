import { createPool, type Pool } from './pool.ts';
import type { Answer, Outcome, RunOptions, Task } from './task.ts';

/** How many texts for each worker may be begun before the first of them is taken: bounds the memory. */
const BEGUN_PER_WORKER = 8;

/** As `run`, in several threads; the outcomes come in the order of the tasks all the same. */
export async function* runInWorkers<T extends Task>(
  tasks: AsyncIterable<T>,
  options: RunOptions,
  pool: Pool = createPool(options.workers, options),
): AsyncGenerator<Outcome<T>, void, undefined> {
  const begun = bounded<{ task: T; answer: Promise<Answer> }>(options.workers * BEGUN_PER_WORKER);
  // Not awaited: it may be waiting for a line that never comes when the reader of our output has gone.
  const feeding = feed(tasks, pool, begun);
  feeding.catch(() => undefined);
  try {
    for (let next = await begun.take(); next; next = await begun.take()) {
      yield { task: next.task, ...(await next.answer) };
    }
    await feeding;
  } finally {
    begun.end();
    await pool.close();
  }
}

async function feed<T extends Task>(
  tasks: AsyncIterable<T>,
  pool: Pool,
  begun: Bounded<{ task: T; answer: Promise<Answer> }>,
): Promise<void> {
  try {
    for await (const task of tasks) {
      if (!(await begun.room())) return;
      begun.put({ task, answer: pool.submit(task) });
    }
  } finally {
    begun.end();
  }
}

interface Bounded<T> {
  /** Resolves when another item fits; false where nobody takes any more. */
  readonly room: () => Promise<boolean>;
  readonly put: (item: T) => void;
  /** The next item; undefined at the end. */
  readonly take: () => Promise<T | undefined>;
  readonly end: () => void;
}

/** A queue between one that puts and one that takes, holding at most `limit` items. */
function bounded<T>(limit: number): Bounded<T> {
  const items: T[] = [];
  let ended = false;
  const waiting: (() => void)[] = [];
  const change = (): Promise<void> => new Promise((resolve) => void waiting.push(resolve));
  const changed = (): void => {
    for (const resolve of waiting.splice(0)) resolve();
  };
  return {
    room: async () => {
      while (!ended && items.length >= limit) await change();
      return !ended;
    },
    put: (item) => {
      items.push(item);
      changed();
    },
    take: async () => {
      while (!ended && items.length === 0) await change();
      const item = items.shift();
      changed();
      return item;
    },
    end: () => {
      ended = true;
      changed();
    },
  };
}
