import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonText } from '../../../src/io/formats/json.ts';
import { jsonBytes } from '../../../src/io/formats/json-bytes.ts';
import { compactJson, prettyJson } from '../../../src/io/formats/printed.ts';

const objects = fc.dictionary(fc.string(), fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constant(undefined)), {
  maxKeys: 6,
});

test('the pieces together are what would be written as one string', () => {
  fc.assert(
    fc.property(objects, fc.constantFrom(0, 4), (value, indent) => {
      expect(jsonText(jsonBytes(value, 'compact'))).toBe(compactJson(value));
      expect(jsonText(jsonBytes(value, indent))).toBe(prettyJson(value, indent));
    }),
    { numRuns: 300 },
  );
});

test('what a terminal would obey is escaped in them too', () => {
  const value = { a: [{ b: 'x\u202e\u009b' }], c: '\u2028' };
  expect(jsonText(jsonBytes(value, 'compact'))).toBe('{"a":[{"b":"x\\u202e\\u009b"}],"c":"\\u2028"}');
});

test('pieces are long, and items in order', () => {
  const items = Array.from({ length: 30_000 }, (_, number) => ({ number }));
  const pieces = jsonBytes({ items }, 'compact');
  expect(pieces.length).toBeGreaterThan(5);
  expect(pieces.slice(0, -1).every(({ length }) => length >= 1 << 16)).toBe(true);
  expect(JSON.parse(jsonText(pieces))).toEqual({ items });
});
