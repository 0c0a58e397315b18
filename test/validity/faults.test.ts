import { describe, expect, test } from 'vitest';
import { type TextOf, verdictOf } from '../../src/validity/faults.ts';
import { documentWith } from '../support/document.ts';

const TEXT = 'é😀 won.';
const sound = documentWith({ sentences: [{ start: 0, end: 8 }] });
const nowhere: TextOf = async () => null;
const at =
  (text: string, sha256 = sound.sha256): TextOf =>
  async () => ({ text, sha256 });

describe('a document', () => {
  test.for<[string, unknown, TextOf, Record<string, string>]>([
    ['that is sound, without its text', sound, nowhere, {}],
    ['that is sound, against its text', sound, at(TEXT), {}],
    ['that has its text with it', { ...sound, text: TEXT }, nowhere, {}],
    ['that has its text with it, and its file', { ...sound, text: TEXT }, at(TEXT), {}],
    ['in code points', { ...sound, offsetUnit: 'codepoint', sentences: [{ start: 0, end: 7 }] }, at(TEXT), {}],
    ['in bytes', { ...sound, offsetUnit: 'byte', sentences: [{ start: 0, end: 11 }] }, at(TEXT), {}],
    [
      'in bytes, within a character',
      {
        ...sound,
        offsetUnit: 'byte',
        sentences: [
          { start: 0, end: 3 },
          { start: 6, end: 11 },
        ],
      },
      at(TEXT),
      { 'sentences.0.end': 'lies within a character' },
    ],
    [
      'in bytes, behind the end',
      { ...sound, offsetUnit: 'byte', sentences: [{ start: 0, end: 12 }] },
      at(TEXT),
      { 'sentences.0': "ends at 9, after the text's end 8" },
    ],
    [
      'whose own text tells that a character is left out',
      { ...sound, text: `${TEXT}!` },
      nowhere,
      { sentences: 'the character at 8 lies in no sentence' },
    ],
    ['of another text by its hash', sound, at(TEXT, 'f'.repeat(64)), { sha256: 'is not the hash of the text' }],
    ['with another text', { ...sound, text: 'So.' }, at(TEXT), { text: 'differs from the text file' }],
    [
      'without a file: what can be seen is told all the same',
      { ...sound, quotes: [], sentences: [{ start: 3, end: 3 }] },
      async () => ({ missing: 'no such text' }),
      { 'sentences.0': 'empty span [3, 3)', path: 'no such text' },
    ],
    [
      'with faults of its own',
      { ...sound, sentences: [{ start: 3, end: 3 }] },
      nowhere,
      { 'sentences.0': 'empty span [3, 3)' },
    ],
    ['of a wrong shape', { ...sound, id: '' }, at('x'), { id: 'Too small: expected string to have >=1 characters' }],
    ['that is none', 7, nowhere, { '': 'no sayso document: it has no schemaVersion' }],
    ['that is null', null, nowhere, { '': 'no sayso document: it has no schemaVersion' }],
    ['that is something else', { name: 'x' }, nowhere, { '': 'no sayso document: it has no schemaVersion' }],
  ])('%s', async ([, value, textOf, faults]) => {
    const verdict = await verdictOf(value, textOf);
    expect(verdict.documents).toBe(1);
    expect(verdict.faults.map(({ path, message }) => [path, message])).toEqual(Object.entries(faults));
  });

  test('is looked for by what it says of itself', async () => {
    const asked: unknown[] = [];
    await verdictOf(sound, async (doc) => {
      asked.push(doc);
      return null;
    });
    expect(asked).toEqual([sound]);
  });
});

describe('an envelope', () => {
  const envelope = (...documents: readonly unknown[]) => ({ schemaVersion: '1.1', documents });

  test('counts its documents; paths lead from its own top', async () => {
    const bad = { ...sound, sentences: [{ start: 3, end: 3 }] };
    expect(await verdictOf(envelope(), nowhere)).toEqual({ documents: 0, faults: [] });
    expect(await verdictOf(envelope(sound, bad, 7), nowhere)).toEqual({
      documents: 3,
      faults: [
        { path: 'documents.1.sentences.0', message: 'empty span [3, 3)' },
        { path: 'documents.2', message: 'Invalid input: expected object, received number' },
      ],
    });
  });

  test.for([
    [{ ...envelope(sound), schemaVersion: '0.9' }, 'schemaVersion', 'Invalid input: expected "1.1"'],
    [{ ...envelope(sound), more: 1 }, '', 'Unrecognized key: "more"'],
    [{ schemaVersion: '1.1', documents: {} }, 'documents', 'Invalid input: expected array, received object'],
  ])('of a wrong shape is not looked into: %j', async ([value, path, message]) => {
    expect(await verdictOf(value, nowhere)).toEqual({ documents: 0, faults: [{ path, message }] });
  });
});

test.for([
  [{ error: { line: 2, message: 'no JSON' } }, 0, []],
  [{ error: { line: 0, message: 'no JSON' } }, 0, ['error.line']],
  [{ error: { line: 2 }, more: 1 }, 0, ['error.message', '']],
] as const)('a line of errors: %j', async ([value, documents, paths]) => {
  const verdict = await verdictOf(value, nowhere);
  expect([verdict.documents, verdict.faults.map(({ path }) => path)]).toEqual([documents, paths]);
});

test('with a version it is a document with a field too many', async () => {
  const { documents, faults } = await verdictOf({ ...sound, error: {} }, nowhere);
  expect([documents, faults]).toEqual([1, [{ path: '', message: 'Unrecognized key: "error"' }]]);
});
