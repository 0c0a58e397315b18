import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { BEGUN } from './begun.ts';
import { budgetOf, lateFailure, sizeOf } from './budget.ts';
import type { Answer, Failure, RunOptions, Task } from './task.ts';

/** Threads that turn tasks into answers. */
export interface Pool {
  readonly submit: (task: Task) => Promise<Answer>;
  /** Ends the threads at once; what is not answered yet fails, and so does whatever is still submitted. */
  readonly close: () => Promise<void>;
}

interface Job {
  readonly task: Task;
  readonly settle: (answer: Answer) => void;
}

interface Thread {
  readonly worker: Worker;
  /** Sent and not yet answered; the first is the one being worked on. */
  readonly sent: Job[];
  /** Ends the thread when the task that it is working on has had its time. */
  timer?: NodeJS.Timeout | undefined;
  /** Why it was ended by us. */
  late?: Failure;
}

/** So that the next task is already there when a worker has answered one. */
const SENT_AHEAD = 2;

const WORKER = new URL(`./worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

const STOPPED: Failure = { reason: 'the run ended before it was read' };

/**
 * Starts threads as tasks come, up to `size`. One that dies, or takes longer than its text may,
 * costs the task it was working on, and is replaced.
 */
export function createPool(size: number, options: RunOptions, script: URL = WORKER): Pool {
  const threads: Thread[] = [];
  const waiting: Job[] = [];
  let closed = false;

  const start = (): Thread => {
    const thread: Thread = { worker: new Worker(script, { workerData: options }), sent: [] };
    let cause: unknown;
    thread.worker.on('message', (message: Answer | typeof BEGUN) => {
      if (message === BEGUN) return watch(thread);
      clearTimeout(thread.timer);
      thread.sent.shift()?.settle(message);
      dispatch();
    });
    thread.worker.on('error', (error) => {
      cause = error;
    });
    thread.worker.on('exit', (code) => {
      threads.splice(threads.indexOf(thread), 1);
      clearTimeout(thread.timer);
      const [died, ...unharmed] = thread.sent;
      died?.settle({ failure: thread.late ?? deathOf(code, cause) });
      waiting.unshift(...unharmed);
      dispatch();
    });
    threads.push(thread);
    return thread;
  };

  const { limits } = options;
  const watch = (thread: Thread): void => {
    const [job] = thread.sent;
    if (!job || !limits) return;
    const size = sizeOf(job.task);
    thread.timer = setTimeout(
      () => {
        thread.late = lateFailure(size, limits);
        void thread.worker.terminate();
      },
      budgetOf(size, limits),
    );
  };

  const dispatch = (): void => {
    while (!closed && waiting.length > 0) {
      const idle = threads.find(({ sent }) => sent.length === 0);
      const thread = idle ?? (threads.length < size ? start() : threads.find(({ sent }) => sent.length < SENT_AHEAD));
      const job = thread && waiting.shift();
      if (!thread || !job) return;
      thread.sent.push(job);
      thread.worker.postMessage(job.task);
    }
  };

  return {
    submit: (task) =>
      new Promise((settle) => {
        if (closed) return settle({ failure: STOPPED });
        waiting.push({ task, settle });
        dispatch();
      }),
    close: async () => {
      closed = true;
      for (const { timer } of threads) clearTimeout(timer);
      for (const { settle } of [...threads.flatMap(({ sent }) => sent), ...waiting]) settle({ failure: STOPPED });
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function deathOf(code: number, cause: unknown): Failure {
  if (!(cause instanceof Error)) return { reason: `the worker that read it ended with code ${code}` };
  if ('code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY') return { reason: 'ran out of memory' };
  return { reason: `the worker that read it died: ${cause.message}`, ...(cause.stack && { stack: cause.stack }) };
}
