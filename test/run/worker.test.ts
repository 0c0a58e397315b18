/** The code that runs in a thread, here with a port of its own making. */
import { EventEmitter } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { expect, test, vi } from 'vitest';
import '../../src/run/worker.ts';

vi.setConfig({ testTimeout: 60_000 });
vi.mock('node:worker_threads', async () => {
  const { EventEmitter: Port } = await import('node:events');
  return {
    parentPort: Object.assign(new Port(), { postMessage: vi.fn() }),
    workerData: {
      profiles: [{ lexicon: [], attributions: 'speech' }],
      shape: { layout: 'compact', offsetUnit: 'utf16', withText: true },
      trace: false,
      workers: 1,
    },
  };
});

test('a worker answers each task that it is sent, in order', async () => {
  expect(parentPort).toBeInstanceOf(EventEmitter);
  const sources = [{ bytes: Buffer.from('So.') }, { file: '/nowhere/at/all.txt' }, { bytes: Buffer.from('No.') }];
  for (const [i, source] of sources.entries()) {
    parentPort?.emit('message', { id: `t${i}`, path: `t${i}`, source, profile: 0 });
  }
  await vi.waitFor(() => expect(parentPort?.postMessage).toHaveBeenCalledTimes(6));
  expect(vi.mocked(parentPort?.postMessage)?.mock.calls).toEqual([
    ['begun'],
    [{ result: { json: [expect.stringMatching(/"id":"t0".*"text":"So\."/u)], tally: expect.anything() } }, []],
    ['begun'],
    [{ failure: { reason: 'vanished before it could be read' } }, []],
    ['begun'],
    [{ result: { json: [expect.stringMatching(/"id":"t2".*"text":"No\."/u)], tally: expect.anything() } }, []],
  ]);
});
