import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compactJson, prettyJson } from '../../../src/io/formats/printed.ts';

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

test('a string is escaped by itself wherever it stands, and a name too', () => {
  for (let code = 0; code <= 0xffff; code++) {
    const text = `a${String.fromCharCode(code)}b`;
    const json = compactJson(text);
    if (prettyJson(text) === json && prettyJson({ [text]: [text] }) === `{\n  ${json}: [${json}]\n}`) continue;
    expect.fail(`U+${code.toString(16)}: ${prettyJson({ [text]: [text] })}`);
  }
  expect(prettyJson(['😀', '\ud83d', '\ude00\ud83d'])).toBe('["😀", "\\ud83d", "\\ude00\\ud83d"]');
});

test.for([0, -0, 1e21, 1e-7, -1.5, Number.NaN, Number.POSITIVE_INFINITY, true, null])(
  '%s is what JSON makes of it',
  (value) => {
    expect(prettyJson(value)).toBe(JSON.stringify(value));
  },
);
