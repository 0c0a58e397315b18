/** Who gives way, and how often. The clock is ours, so that somebody has always waited for too long. */
import { Readable, Writable } from 'node:stream';
import { setImmediate as whenIdle } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bucketsOfBands } from '../../src/duplicates/candidates.ts';
import { articleGroups, fingerprintOf } from '../../src/duplicates/index.ts';
import { linesOf } from '../../src/io/lines.ts';
import { streamSink } from '../../src/io/output.ts';
import { turn } from '../../src/io/turn.ts';
import { leadersOf } from '../../src/repeats/clusters.ts';
import { runHere } from '../../src/run/here.ts';
import type { Task } from '../../src/run/task.ts';
import { matchesOf } from '../../src/verify/matches.ts';
import { quotationOf } from '../../src/verify/quotation.ts';
import { wordsOf } from '../../src/verify/words.ts';

/** Who gives way and has not been let on yet. */
const waiting: (() => void)[] = [];
let now = performance.now();
let step = 0;

beforeEach(() => {
  step = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += step));
  vi.spyOn(globalThis, 'setImmediate').mockImplementation((go) => {
    waiting.push(go as () => void);
    return undefined as never;
  });
});
afterEach(() => void vi.restoreAllMocks());

/** How often a piece of work gives way, each time before it goes on. */
async function turnsOf(work: Promise<unknown>): Promise<number> {
  let [turns, isDone] = [0, false];
  work.finally(() => {
    isDone = true;
  });
  for (;;) {
    await whenIdle();
    if (isDone) break;
    expect(waiting.length).toBeLessThanOrEqual(1);
    turns += waiting.length;
    for (const go of waiting.splice(0)) go();
  }
  await work;
  expect(waiting.splice(0)).toEqual([]);
  return turns;
}

async function allOf(list: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of list);
}

test('nobody waits whose work has just begun', async () => {
  expect(await turnsOf(Promise.resolve(turn()))).toBe(1);
  step = 1;
  expect(turn()).toBe(null);
});

const SAID = 'the old dam above the mill will hold for another hundred winters';

test('wordings that are laid beside each other: before and after they are put in order, and after each', async () => {
  const forms = [SAID, `${SAID} or so`].map((words) => ({ words, mark: '' }));
  expect(await turnsOf(leadersOf(forms, 4))).toBe(4);
});

test('a quotation that is looked for, when the texts are there', async () => {
  const quotation = quotationOf(SAID, [{ start: 0, end: SAID.length }]);
  expect(await turnsOf(matchesOf(quotation, async () => [{ id: 0, words: wordsOf(SAID) }]))).toBe(1);
});

test('articles that may be copies: after each band, and in it after those that look alike', async () => {
  const prints = ['a', 'b', 'c'].map((path) =>
    fingerprintOf({ path, text: path === 'c' ? 'So it is.' : `${SAID} ${path}`.repeat(20), quotes: [], entities: [] }),
  );
  const bands = [...bucketsOfBands(prints.map(({ shingles }) => shingles))];
  expect(bands.flat().length).toBeGreaterThan(0);
  expect(await turnsOf(articleGroups(prints))).toBe(bands.length + bands.flat().length);
});

test('what is written to a stream, after each piece', async () => {
  const sink = streamSink(new Writable({ write: (_piece, _encoding, done) => done() }));
  const write = async (): Promise<void> => {
    for (const piece of ['a', 'b', 'c']) await sink.write(piece);
  };
  expect(await turnsOf(write())).toBe(3);
});

test('a stream that is read, after each line feed', async () => {
  expect(await turnsOf(allOf(linesOf(Readable.from([Buffer.from('a\nb\nc')]))))).toBe(2);
});

test('texts one after the other, after each', async () => {
  async function* tasks(): AsyncGenerator<Task> {
    for (const id of ['a', 'b']) yield { id, path: id, source: { bytes: Buffer.from('So.') }, profile: 0 };
  }
  const profiles = [{ lexicon: [], attributions: 'speech' }] as const;
  const shape = { layout: 'compact', offsetUnit: 'utf16', withText: true } as const;
  expect(await turnsOf(allOf(runHere(tasks(), { profiles, shape, trace: false, workers: 0 }, null)))).toBe(2);
});
