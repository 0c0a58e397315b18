import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { jsonText, readJson } from '../../src/io/formats/json.ts';
import { lexiconSchema } from '../../src/model/lexicon.ts';
import { answer, contextsOf, reshape } from '../../src/run/answer.ts';
import type { RunOptions, Shape, Task } from '../../src/run/task.ts';
import { documentWith } from '../support/document.ts';
import { folderWith } from '../support/folder.ts';

// The first text loads the whole pipeline, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const TEXT = '😀 “We will win,” Ann Lee said.\n';
const LEXICON = lexiconSchema.parse({ entities: [{ type: 'ORG', name: 'Ann Lee' }] });
const PROFILES = contextsOf([
  { lexicon: [], attributions: 'speech' },
  { lexicon: [LEXICON], attributions: 'speech' },
]);

async function answered(task: Partial<Task> = {}, shape: Partial<Shape> = {}, trace = false) {
  const options: Pick<RunOptions, 'shape' | 'trace'> = {
    shape: { layout: 'compact', offsetUnit: 'utf16', withText: false, ...shape },
    trace,
  };
  const whole = { id: 'a', path: 'a.txt', source: { bytes: Buffer.from(TEXT) }, profile: 0, ...task };
  const found = await answer(whole, PROFILES, options);
  if ('failure' in found) return { failure: found.failure };
  return { ...found.result, json: jsonText(found.result.json), doc: readJson(found.result.json) };
}

test('a text becomes its document, and what the summary wants of it', async () => {
  const { json, doc, tally, ...rest } = (await answered()) as { json: string; doc: unknown; tally: unknown };
  expect(json).not.toContain('\n');
  expect(doc).toMatchObject({ id: 'a', path: 'a.txt', offsetUnit: 'utf16', sentences: [{ start: 0, end: 31 }] });
  expect(doc).not.toHaveProperty('text');
  expect(tally).toEqual({ names: 1, quotes: 1, speakers: [['person/ann-lee', 'Ann Lee', 1]] });
  expect(rest).toEqual({});
});

test('a file is read', async () => {
  const cwd = folderWith({ 'a.txt': TEXT });
  expect(await answered({ source: { file: join(cwd, 'a.txt') } })).toEqual(await answered());
  expect(await answered({ source: { file: join(cwd, 'gone.txt') } })).toEqual({
    failure: { reason: 'vanished before it could be read' },
  });
});

test('what failed before stays failed', async () => {
  expect(await answered({ source: { failure: { reason: 'no such luck' } } })).toEqual({
    failure: { reason: 'no such luck' },
  });
});

test('each text has its profile; one that is not there is a fault of ours', async () => {
  expect(await answered({ profile: 1 })).toMatchObject({ tally: { speakers: [['org/ann-lee', 'Ann Lee', 1]] } });
  await expect(answered({ profile: 2 })).rejects.toThrow('no profile 2');
});

test('the date is the one that relative dates count from', async () => {
  const source = { bytes: Buffer.from('It rained on Monday.') };
  expect(await answered({ source, date: '2013-09-25' })).not.toEqual(await answered({ source }));
});

test.for([
  ['utf16', 31],
  ['codepoint', 30],
  ['byte', 37],
] as const)('offsets in %s', async ([offsetUnit, end]) => {
  expect(await answered({}, { offsetUnit })).toMatchObject({ doc: { offsetUnit, sentences: [{ start: 0, end }] } });
});

test('the text comes along where it is wanted, before the layers', async () => {
  const { doc } = (await answered({}, { withText: true })) as { doc: object };
  expect(doc).toMatchObject({ text: TEXT });
  const shaped = reshape(documentWith({}), 'So.', { offsetUnit: 'byte', withText: true });
  expect(shaped).toEqual(documentWith({ offsetUnit: 'byte', text: 'So.' }));
  const fields = ['schemaVersion', 'offsetUnit', 'id', 'path', 'sha256', 'text'];
  expect(Object.keys(shaped).slice(0, 7)).toEqual([...fields, 'mediaType']);
});

test('for reading, on several lines with blanks before each but the first', async () => {
  const { json } = (await answered({}, { layout: 4 })) as { json: string };
  expect(json.split('\n').slice(0, 2)).toEqual(['{', expect.stringMatching(/^ {6}"schemaVersion": /u)]);
});

test.for([{ layout: 'compact' } as const, { layout: 4 } as const])(
  'that of a long text comes in pieces ($layout)',
  async (shape) => {
    const bytes = Buffer.from(`${TEXT}\n`.repeat(9000));
    const found = await answer({ id: 'a', path: 'a.txt', source: { bytes }, profile: 0 }, PROFILES, {
      shape: { offsetUnit: 'utf16', withText: false, ...shape },
      trace: false,
    });
    const { json } = 'result' in found ? found.result : { json: [] };
    expect(json.length).toBeGreaterThan(10);
    expect(json.every((piece) => piece instanceof Uint8Array)).toBe(true);
    expect(readJson(json)).toMatchObject({ id: 'a', quotes: { length: 9000 } });
  },
);

test('the trace has the words that each rule was about, on one line and cut where they are long', async () => {
  const fifty = '“We will win and we will build the dam once more,”';
  const text = `“We will\nwin,” Ann Lee said. ${fifty} she said. The mayor said that ${'the old dam was safe and '.repeat(4)}dry.\n`;
  const { trace = [] } = (await answered({ source: { bytes: Buffer.from(text) } }, {}, true)) as {
    trace?: { words: string; span: { start: number; end: number } }[];
  };
  const words = trace.map((event) => event.words);
  expect(words).toEqual(expect.arrayContaining(['“We will win,”', fifty]));
  expect(words.some((one) => one.length === 50 && one.endsWith('…'))).toBe(true);
  for (const { words: one, span } of trace) {
    const all = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
    expect(one).toBe(all.length > 50 ? `${all.slice(0, 49)}…` : all);
  }
});
