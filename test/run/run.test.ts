import { expect, test } from 'vitest';
import { run } from '../../src/run/index.ts';
import type { Outcome, RunOptions, Task } from '../../src/run/task.ts';

const OPTIONS: RunOptions = {
  profiles: [{ lexicon: [], attributions: 'speech' }],
  shape: { layout: 'compact', offsetUnit: 'utf16', withText: false },
  trace: false,
  workers: 0,
};

async function outcomeOf(source: Task['source']): Promise<Outcome<Task>> {
  async function* one(): AsyncGenerator<Task> {
    yield { id: 'a', path: 'a.txt', source, profile: 0 };
  }
  for await (const outcome of run(one(), OPTIONS)) return outcome;
  throw new Error('no outcome');
}

test('a file that has gone since it was found', async () => {
  expect(await outcomeOf({ file: '/nowhere/at/all.txt' })).toMatchObject({
    failure: { reason: 'vanished before it could be read' },
  });
});

test('a folder where a file was', async () => {
  expect(await outcomeOf({ file: '/' })).toMatchObject({ failure: { reason: 'is a folder' } });
});

test('an error that nobody foresaw keeps its stack', async () => {
  const outcome = await outcomeOf({ bytes: 7 as never });
  expect(outcome).toMatchObject({ failure: { reason: expect.stringContaining('unexpected error: TypeError') } });
  expect('failure' in outcome && outcome.failure.stack).toMatch(/^ {4}at /mu);
});
