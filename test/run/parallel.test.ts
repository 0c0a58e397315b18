import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { runInWorkers } from '../../src/run/parallel.ts';
import { createPool } from '../../src/run/pool.ts';
import type { RunOptions, Task } from '../../src/run/task.ts';
import { folderWith } from '../support/folder.ts';

/** A worker that answers with the task's id, slowly for some, and dies of others. */
const WORKER = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ id }) => {
  if (id === 'exit') process.exit(7);
  if (id === 'throw') throw new Error('no such luck');
  const result = { json: id, tally: { names: 0, quotes: 0, speakers: [] } };
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

async function outcomes(ids: readonly string[]): Promise<string[]> {
  const script = pathToFileURL(join(folderWith({ 'worker.mjs': WORKER }), 'worker.mjs'));
  const found: string[] = [];
  for await (const outcome of runInWorkers(tasksOf(ids), OPTIONS, undefined, createPool(3, OPTIONS, script))) {
    found.push('result' in outcome ? outcome.result.json : `${outcome.task.id}: ${outcome.failure.reason}`);
  }
  return found;
}

test('outcomes come in the order of the tasks, however long each takes', async () => {
  const ids = Array.from({ length: 60 }, (_, i) => 'x'.repeat(1 + (i % 7)) + i);
  expect(await outcomes(ids)).toEqual(ids);
});

test('a worker that dies costs its text alone', async () => {
  const ids = Array.from({ length: 30 }, (_, i) => (i % 10 === 4 ? 'exit' : i % 10 === 8 ? 'throw' : `t${i}`));
  const expected = ids.map((id) => {
    if (id === 'exit') return 'exit: the worker that read it ended with code 7';
    return id === 'throw' ? 'throw: the worker that read it died: no such luck' : id;
  });
  expect(await outcomes(ids)).toEqual(expected);
});

test('whoever stops taking stops the work', async () => {
  const script = pathToFileURL(join(folderWith({ 'worker.mjs': WORKER }), 'worker.mjs'));
  let begun = 0;
  async function* endless(): AsyncGenerator<Task> {
    for (;;) yield { id: `t${begun++}`, path: 't', source: { bytes: new Uint8Array() }, profile: 0 };
  }
  for await (const { task } of runInWorkers(endless(), OPTIONS, undefined, createPool(3, OPTIONS, script))) {
    if (task.id === 't9') break;
  }
  // What had been begun ahead is bounded.
  expect(begun).toBeLessThan(100);
});
