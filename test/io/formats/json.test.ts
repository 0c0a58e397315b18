import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compactJson, ENVELOPE, LINES, prettyJson } from '../../../src/io/formats/json.ts';

test('what holds no objects stands on one line', () => {
  const value = { a: 1, b: { c: [1, 'x'], d: {} }, e: [], f: [{ g: null }, [[2]]], h: undefined, i: { j: undefined } };
  expect(prettyJson(value)).toBe(`{
  "a": 1,
  "b": {
    "c": [1, "x"],
    "d": {}
  },
  "e": [],
  "f": [
    { "g": null },
    [
      [2]
    ]
  ],
  "i": {}
}`);
});

test('an indented value is indented after its first line', () => {
  expect(prettyJson({ a: [{ b: 1 }] }, 4)).toBe('{\n      "a": [\n        { "b": 1 }\n      ]\n    }');
});

test('either form means what JSON.stringify writes', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
      const plain = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(prettyJson(value))).toEqual(plain);
      expect(JSON.parse(compactJson(value))).toEqual(plain);
    }),
  );
});

test('what a terminal would obey is escaped, and nothing else', () => {
  const bare = 'é \u007f\u009b\u00a0\u200d\u200e\u2028\u202e\u2066\u2069\u206a';
  expect(compactJson(bare)).toBe('"é \\u007f\\u009b\u00a0\u200d\\u200e\\u2028\\u202e\\u2066\\u2069\u206a"');
  expect(prettyJson([bare])).toBe(`[${compactJson(bare)}]`);
});

test.for([0, 1, 2])('an envelope of %d documents, and as many lines', (count) => {
  const docs = Array.from({ length: count }, (_, i) => JSON.stringify({ id: i }));
  const written = (frame: typeof LINES): string =>
    docs.flatMap((doc, i) => frame.item([doc], i)).join('') + frame.closing(count);
  expect(JSON.parse(written(ENVELOPE))).toEqual({
    schemaVersion: expect.stringMatching(/^\d+\.\d+$/u),
    documents: docs.map((doc) => JSON.parse(doc)),
  });
  expect(written(ENVELOPE).endsWith('}\n')).toBe(true);
  expect(written(LINES)).toBe(docs.map((doc) => `${doc}\n`).join(''));
});
