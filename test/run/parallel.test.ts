import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { jsonText } from '../../src/io/formats/json.ts';
import { runInWorkers } from '../../src/run/parallel.ts';
import { createPool } from '../../src/run/pool.ts';
import type { Outcome, RunOptions, Task } from '../../src/run/task.ts';
import { folderWith } from '../support/folder.ts';

/** A worker that answers with the task's id, slowly for some, and dies of others. */
const WORKER = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ id }) => {
  if (id === 'exit') process.exit(7);
  if (id === 'throw') throw new Error('no such luck');
  if (id === 'bare') throw Object.assign(new Error('no such luck'), { stack: undefined });
  if (id === 'full') throw Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
  if (id === 'wait') return;
  const result = { json: [id], tally: { names: 0, quotes: 0, speakers: [] } };
  if (id.length % 3 === 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 30);
  parentPort.postMessage({ result });
});
`;

const OPTIONS: RunOptions = {
  profiles: [],
  shape: { layout: 'compact', offsetUnit: 'utf16', withText: false },
  trace: false,
  workers: 3,
};

async function* tasksOf(ids: readonly string[]): AsyncGenerator<Task> {
  for (const id of ids) yield { id, path: id, source: { bytes: new Uint8Array() }, profile: 0 };
}

const SCRIPT = pathToFileURL(join(folderWith({ 'worker.mjs': WORKER }), 'worker.mjs'));

function told(outcome: Outcome<Task>): string {
  return 'result' in outcome ? jsonText(outcome.result.json) : `${outcome.task.id}: ${outcome.failure.reason}`;
}

async function outcomes(tasks: AsyncIterable<Task>, signal?: AbortSignal): Promise<string[]> {
  const found: string[] = [];
  for await (const outcome of runInWorkers(tasks, OPTIONS, signal, createPool(3, OPTIONS, SCRIPT))) {
    found.push(told(outcome));
  }
  return found;
}

test('outcomes come in the order of the tasks, however long each takes', async () => {
  const ids = Array.from({ length: 60 }, (_, i) => 'x'.repeat(1 + (i % 7)) + i);
  expect(await outcomes(tasksOf(ids))).toEqual(ids);
});

test('without tasks there is nothing to do', async () => {
  expect(await outcomes(tasksOf([]))).toEqual([]);
});

test('a worker that dies costs its text alone', async () => {
  const deadly = ['exit', 'throw', 'bare', 'full'];
  const ids = Array.from({ length: 40 }, (_, i) => (i % 5 === 4 ? (deadly[((i - 4) / 5) % 4] ?? '') : `t${i}`));
  const reasons: Record<string, string> = {
    exit: 'the worker that read it ended with code 7',
    throw: 'the worker that read it died: no such luck',
    bare: 'the worker that read it died: no such luck',
    full: 'ran out of memory',
  };
  expect(await outcomes(tasksOf(ids))).toEqual(ids.map((id) => (reasons[id] ? `${id}: ${reasons[id]}` : id)));
});

test('a worker that cannot even start is the failure of every text', async () => {
  const script = pathToFileURL(join(folderWith({ 'worker.mjs': "throw new Error('no start');" }), 'worker.mjs'));
  const found: string[] = [];
  for await (const outcome of runInWorkers(
    tasksOf(['a', 'b', 'c']),
    OPTIONS,
    undefined,
    createPool(1, OPTIONS, script),
  )) {
    found.push(told(outcome));
  }
  expect(found).toEqual(['a', 'b', 'c'].map((id) => `${id}: the worker that read it died: no start`));
});

test('a stack is kept where a death has one', async () => {
  const pool = createPool(1, OPTIONS, SCRIPT);
  const task = { path: 't', source: { bytes: new Uint8Array() }, profile: 0 };
  const [died, bare] = await Promise.all([pool.submit({ ...task, id: 'throw' }), pool.submit({ ...task, id: 'bare' })]);
  expect(died).toMatchObject({ failure: { stack: expect.stringMatching(/^Error: no such luck\n {4}at /u) } });
  expect(bare).toEqual({ failure: { reason: 'the worker that read it died: no such luck' } });
  await pool.close();
});

test('whoever stops taking stops the work', async () => {
  let begun = 0;
  let isClosed = false;
  async function* endless(): AsyncGenerator<Task> {
    try {
      for (;;) yield* tasksOf([`t${begun++}`]);
    } finally {
      isClosed = true;
    }
  }
  for await (const { task } of runInWorkers(endless(), OPTIONS, undefined, createPool(3, OPTIONS, SCRIPT))) {
    if (task.id === 't9') break;
  }
  // What had been begun ahead is bounded: eight for each worker, and one that is being read.
  expect(begun).toBeLessThanOrEqual(10 + 3 * 8 + 1);
  await vi.waitFor(() => expect(isClosed).toBe(true));
});

test('whoever stops taking need not wait for a task that never comes', async () => {
  async function* stuck(): AsyncGenerator<Task> {
    yield* tasksOf(['a']);
    await new Promise(() => undefined);
  }
  const found: string[] = [];
  for await (const outcome of runInWorkers(stuck(), OPTIONS, undefined, createPool(3, OPTIONS, SCRIPT))) {
    found.push(told(outcome));
    break;
  }
  expect(found).toEqual(['a']);
});

test('tasks that end in an error give the outcomes before it, then the error', async () => {
  async function* failing(): AsyncGenerator<Task> {
    yield* tasksOf(['a', 'b']);
    throw new Error('cut off');
  }
  const found: string[] = [];
  const taking = async (): Promise<void> => {
    for await (const outcome of runInWorkers(failing(), OPTIONS, undefined, createPool(3, OPTIONS, SCRIPT))) {
      found.push(told(outcome));
    }
  };
  await expect(taking()).rejects.toThrow('cut off');
  expect(found).toEqual(['a', 'b']);
});

test('what the signal finds unfinished fails at once, and so does what comes after', async () => {
  const interrupt = new AbortController();
  // Two are sent to each of the three threads; the others wait for their turn.
  const waiting = Array.from({ length: 9 }, () => 'wait');
  async function* tasks(): AsyncGenerator<Task> {
    yield* tasksOf(waiting);
    interrupt.abort();
    yield* tasksOf(['a']);
  }
  expect(await outcomes(tasks(), interrupt.signal)).toEqual(
    [...waiting, 'a'].map((id) => `${id}: the run ended before it was read`),
  );
});

test('there are no more threads than are wanted, and one that is idle is taken before another is started', async () => {
  const named = `
import { parentPort, threadId } from 'node:worker_threads';
parentPort.on('message', () => parentPort.postMessage({ failure: { reason: String(threadId) } }));
`;
  const script = pathToFileURL(join(folderWith({ 'worker.mjs': named }), 'worker.mjs'));
  const pool = createPool(2, OPTIONS, script);
  const task = { id: 't', path: 't', source: { bytes: new Uint8Array() }, profile: 0 };
  const threadOf = async () => JSON.stringify(await pool.submit(task));
  const first = await threadOf();
  expect(await threadOf()).toBe(first);
  const all = await Promise.all(Array.from({ length: 12 }, threadOf));
  expect(new Set(all).size).toBe(2);
  await pool.close();
});

test('a text that takes longer than it may is ended, and costs itself alone', async () => {
  const looping = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ id }) => {
  parentPort.postMessage('begun');
  if (id === 'endless') for (;;);
  parentPort.postMessage({ failure: { reason: id } });
});
`;
  const script = pathToFileURL(join(folderWith({ 'worker.mjs': looping }), 'worker.mjs'));
  const options = { ...OPTIONS, limits: { encoding: 'auto', maxBytes: 9, timeout: 0.2 } };
  const found: string[] = [];
  const pool = createPool(1, options, script);
  for await (const outcome of runInWorkers(tasksOf(['a', 'endless', 'b']), options, undefined, pool)) {
    found.push(told(outcome));
  }
  expect(found).toEqual(['a: a', 'endless: not done within 0.2 s, which --timeout 0.2 allows for its size', 'b: b']);
});
