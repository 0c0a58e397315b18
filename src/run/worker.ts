// What runs in a thread of its own: takes tasks, answers each with its document or with what went wrong.
import { parentPort, workerData } from 'node:worker_threads';
import { answer, contextsOf } from './answer.ts';
import { BEGUN } from './begun.ts';
import type { Answer, RunOptions, Task } from './task.ts';

const options: RunOptions = workerData;
const contexts = contextsOf(options.profiles);

// One after the other: the pool takes the answers in the order of its tasks.
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (task: Task) => {
  last = last.then(async () => {
    parentPort?.postMessage(BEGUN);
    const found = await answer(task, contexts, options);
    parentPort?.postMessage(found, handedOver(found));
  });
});

/** Bytes go over to the thread that writes them; they are not copied. */
function handedOver(found: Answer): ArrayBuffer[] {
  if ('failure' in found) return [];
  return found.result.json.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.buffer as ArrayBuffer]));
}
