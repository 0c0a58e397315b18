/** A decision more in a corrections file: all else stays as somebody has written it. */
import { parse } from 'jsonc-parser';
import { expect, test } from 'vitest';
import { newCorrections, withCorrection } from '../../src/config/corrections-file.ts';
import type { CorrectionData } from '../../src/model/corrections.ts';

const NEW: CorrectionData = { path: 'a.txt', exact: 'We go', speaker: 'Ann Tolmer' };
const ENTRY = '{ "path": "a.txt", "exact": "We go", "speaker": "Ann Tolmer" }';

const knownIn = (text: string): CorrectionData[] => parse(text, [], { allowTrailingComma: true }).corrections;

function added(text: string, correction: CorrectionData = NEW): string {
  const after = withCorrection(text, knownIn(text), correction);
  expect(knownIn(after)).toContainEqual(correction);
  return after;
}

test('a new file', () => {
  expect(newCorrections(NEW)).toBe(`{ "corrections": [\n  ${ENTRY}\n] }\n`);
  const until = { exact: 'a\n"b"', prefix: 'x', suffix: '\u202e', quote: { until: 'c' } };
  expect(knownIn(newCorrections(until))).toEqual([until]);
  expect(newCorrections(until)).toContain(
    '{ "exact": "a\\n\\"b\\"", "prefix": "x", "suffix": "\\u202e", "quote": { "until": "c" } }',
  );
});

test.for<[what: string, before: string, after: string]>([
  ['an empty list', '{ "corrections": [] }\n', `{ "corrections": [\n  ${ENTRY}\n] }\n`],
  ['a list with a comment alone', '{ "corrections": [ // ours\n] }', `{ "corrections": [ // ours\n  ${ENTRY}\n] }`],
  [
    'after the last one and its comment',
    '{ "corrections": [\n    { "exact": "a", "name": false } // as the desk said\n    /* all */\n] }',
    `{ "corrections": [\n    { "exact": "a", "name": false }, // as the desk said\n    /* all */\n    ${ENTRY}\n] }`,
  ],
  [
    'after a comma at the end',
    '{ "corrections": [\n\t{ "exact": "a", "name": false }, // no\n] }',
    `{ "corrections": [\n\t{ "exact": "a", "name": false }, // no\n\t${ENTRY},\n] }`,
  ],
  [
    'all on one line',
    '{ "corrections": [{ "exact": "a, ]", "name": false }], "$schema": "x" }',
    `{ "corrections": [{ "exact": "a, ]", "name": false },\n  ${ENTRY}\n], "$schema": "x" }`,
  ],
  [
    'with the line ends of the file',
    '{ "corrections": [\r\n  { "exact": "a", "name": false }\r\n] }\r\n',
    `{ "corrections": [\r\n  { "exact": "a", "name": false },\r\n  ${ENTRY}\r\n] }\r\n`,
  ],
])('%s', ([, before, after]) => {
  expect(added(before)).toBe(after);
});

test('the same words are decided anew, in their place', () => {
  const before = `{ "corrections": [\n  // who was it?\n  ${ENTRY},\n  { "exact": "We go", "name": false } // another\n] }\n`;
  expect(added(before, { ...NEW, speaker: null })).toBe(before.replace('"Ann Tolmer"', 'null'));
  const refused = added(before, { path: 'a.txt', exact: 'We go', quote: false });
  expect(knownIn(refused)).toEqual([
    { path: 'a.txt', exact: 'We go', quote: false },
    { exact: 'We go', name: false },
  ]);
  expect(refused).toContain('// who was it?');
});
