// What runs in a thread of its own: takes tasks, answers each with its document or with what went wrong.
import { parentPort, workerData } from 'node:worker_threads';
import { answer, contextsOf } from './answer.ts';
import { BEGUN } from './begun.ts';
import type { RunOptions, Task } from './task.ts';

const options: RunOptions = workerData;
const contexts = contextsOf(options.profiles);

// One after the other: the pool takes the answers in the order of its tasks.
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (task: Task) => {
  last = last.then(async () => {
    parentPort?.postMessage(BEGUN);
    parentPort?.postMessage(await answer(task, contexts, options));
  });
});
