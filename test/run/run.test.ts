import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readJson } from '../../src/io/formats/json.ts';
import { run } from '../../src/run/index.ts';
import { runInWorkers } from '../../src/run/parallel.ts';
import type { Outcome, RunOptions, Task } from '../../src/run/task.ts';
import { folderWith } from '../support/folder.ts';

// The first text loads the whole pipeline, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
vi.mock('../../src/run/parallel.ts', () => ({ runInWorkers: vi.fn() }));

const OPTIONS: RunOptions = {
  profiles: [{ lexicon: [], attributions: 'speech' }],
  shape: { layout: 'compact', offsetUnit: 'utf16', withText: true },
  trace: false,
  workers: 0,
};

async function* tasksOf(sources: readonly Task['source'][]): AsyncGenerator<Task> {
  for (const [i, source] of sources.entries()) yield { id: `t${i}`, path: `t${i}.txt`, source, profile: 0 };
}

/** The text that each document holds, or why there is none. */
async function outcomesOf(sources: readonly Task['source'][], options = OPTIONS, signal?: AbortSignal) {
  const found: string[] = [];
  for await (const outcome of run(tasksOf(sources), options, signal)) found.push(told(outcome));
  return found;
}

function told(outcome: Outcome<Task>): string {
  const { id } = outcome.task;
  return `${id}: ${'result' in outcome ? (readJson(outcome.result.json) as { text: string }).text : outcome.failure.reason}`;
}

test('texts from files and at hand, each with its outcome in order, and those that fail cost themselves alone', async () => {
  const cwd = folderWith({ 'a.txt': 'So.', 'b.txt': Uint8Array.of(0x61, 0x81) });
  const sources = [
    { file: join(cwd, 'a.txt') },
    { file: join(cwd, 'gone.txt') },
    { file: cwd },
    { bytes: Buffer.from('No.') },
    { failure: { reason: 'no such luck' } },
    { file: join(cwd, 'b.txt') },
    { bytes: Buffer.from('a\0') },
  ];
  expect(await outcomesOf(sources)).toEqual([
    't0: So.',
    't1: vanished before it could be read',
    't2: is a folder',
    't3: No.',
    't4: no such luck',
    't5: not valid UTF-8 (byte 0x81 at offset 1), and no Windows-1252 that makes sense; --encoding NAME says what it is',
    't6: binary file (holds U+0000 at byte offset 1)',
  ]);
});

test('an error that nobody foresaw keeps its stack', async () => {
  for await (const outcome of run(tasksOf([{ bytes: 7 as never }]), OPTIONS)) {
    expect(outcome).toMatchObject({
      failure: {
        reason: expect.stringContaining('unexpected error: TypeError'),
        stack: expect.stringMatching(/^ {4}at /mu),
      },
    });
  }
});

test('whoever stops taking closes the tasks', async () => {
  let isClosed = false;
  async function* endless(): AsyncGenerator<Task> {
    try {
      for (;;) yield* tasksOf([{ bytes: Buffer.from('So.') }]);
    } finally {
      isClosed = true;
    }
  }
  for await (const _outcome of run(endless(), OPTIONS)) break;
  expect(isClosed).toBe(true);
});

test('several threads are the work of another', async () => {
  vi.mocked(runInWorkers).mockImplementation(async function* (tasks) {
    for await (const task of tasks) yield { task, failure: { reason: 'by a worker' } };
  });
  const { signal } = new AbortController();
  const options = { ...OPTIONS, workers: 2 };
  expect(await outcomesOf([{ bytes: Buffer.from('So.') }], options, signal)).toEqual(['t0: by a worker']);
  expect(runInWorkers).toHaveBeenCalledExactlyOnceWith(expect.anything(), options, signal);
});
