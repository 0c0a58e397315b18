import { expect, test, vi } from 'vitest';
import type { Attempt } from '../../src/run/answer.ts';
import { runHere } from '../../src/run/here.ts';
import type { Pool } from '../../src/run/pool.ts';
import type { RunOptions, Task } from '../../src/run/task.ts';

// The first text loads the whole pipeline, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const OPTIONS: RunOptions = {
  profiles: [{ lexicon: [], attributions: 'speech' }],
  shape: { layout: 'compact', offsetUnit: 'utf16', withText: true },
  trace: false,
  workers: 0,
};

async function* tasksOf(texts: readonly string[], path = 'a.txt'): AsyncGenerator<Task> {
  for (const [i, text] of texts.entries())
    yield { id: `t${i}`, path, source: { bytes: Buffer.from(text) }, profile: 0 };
}

/** A pool that only says what it was sent. */
function told(): { pool: Pool; sent: string[]; closed: () => boolean } {
  const sent: string[] = [];
  let isClosed = false;
  const submit: Pool['submit'] = async ({ id }) => {
    sent.push(id);
    return { failure: { reason: 'elsewhere' } };
  };
  const close: Pool['close'] = async () => {
    isClosed = true;
  };
  return { pool: { submit, close }, sent, closed: () => isClosed };
}

/** Who was sent elsewhere, when those of these texts that hold "slow" are given up. */
async function elsewhere(
  texts: readonly string[],
  path?: string,
  options = OPTIONS,
): Promise<{ sent: string[]; order: string[] }> {
  const attempt: Attempt = (work) => {
    const found = work();
    return JSON.stringify(found).includes('slow') ? null : found;
  };
  const { pool, sent, closed } = told();
  const order: string[] = [];
  for await (const { task } of runHere(
    tasksOf(texts, path),
    options,
    async () => pool,
    undefined,
    () => attempt,
  ))
    order.push(task.id);
  expect(closed()).toBe(sent.length > 0);
  return { sent, order };
}

test('short texts stay in this thread', async () => {
  expect((await elsewhere(['So.', 'No.'])).sent).toEqual([]);
});

test('a long text goes elsewhere, those after it do not', async () => {
  expect(await elsewhere(['So.', 'So. '.repeat(40_000), 'No.'])).toEqual({ sent: ['t1'], order: ['t0', 't1', 't2'] });
});

test('after some texts one is long later', async () => {
  const long = 'So. '.repeat(12_000);
  expect((await elsewhere([long])).sent).toEqual(['t0']);
  expect((await elsewhere([...Array.from({ length: 15 }, () => 'So.'), long])).sent).toEqual(['t15']);
  expect((await elsewhere([...Array.from({ length: 16 }, () => 'So.'), long])).sent).toEqual([]);
});

test('a page is long sooner', async () => {
  const page = `<p>${'So. '.repeat(5000)}</p>`;
  expect((await elsewhere([page, '<p>So.</p>'], 'a.html')).sent).toEqual(['t0']);
  expect((await elsewhere([page], 'a.txt')).sent).toEqual([]);
});

test('what was given up goes elsewhere, and so does all after it: nothing here is trusted any more', async () => {
  const slow = `A slow one. ${'So. '.repeat(5000)}`;
  expect(await elsewhere(['So.', slow, 'No.'])).toEqual({ sent: ['t1', 't2'], order: ['t0', 't1', 't2'] });
});

test('what is tiny is not watched, a page that is as long is', async () => {
  const page = `<p>A slow one. ${'So. '.repeat(1200)}</p>`;
  expect((await elsewhere([page], 'a.txt')).sent).toEqual([]);
  expect((await elsewhere([page], 'a.html')).sent).toEqual(['t0']);
});

test('what may take less than a moment is watched however short it is', async () => {
  const withTimeout = (timeout: number): RunOptions => ({
    ...OPTIONS,
    limits: { encoding: 'auto', maxBytes: 1000, timeout },
  });
  expect((await elsewhere(['A slow one.'], 'a.txt', withTimeout(1))).sent).toEqual(['t0']);
  expect((await elsewhere(['A slow one.'], 'a.txt', withTimeout(60))).sent).toEqual([]);
});

test('where there is no other thread, everything is waited for', async () => {
  const found: string[] = [];
  for await (const outcome of runHere(tasksOf(['A slow one.', 'So. '.repeat(40_000)]), OPTIONS, null)) {
    found.push('result' in outcome ? outcome.task.id : outcome.failure.reason);
  }
  expect(found).toEqual(['t0', 't1']);
});
