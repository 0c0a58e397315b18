import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { valuesOf } from '../../src/validity/values.ts';

async function values(...chunks: readonly (string | Buffer)[]): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const value of valuesOf(Readable.from(chunks.map((chunk) => Buffer.from(chunk))))) found.push(value);
  return found;
}
const notJson = (line: number, column: number) => ({ fault: 'not valid JSON', line, column });

test('nothing is no value', async () => {
  expect(await values()).toEqual([]);
  expect(await values('')).toEqual([]);
});

test('a value on one line', async () => {
  const one = { value: { a: 1 }, json: '{"a": 1}', line: 1 };
  expect([await values('{"a": 1}'), await values('{"a": 1}\n')]).toEqual([[one], [one]]);
});

test('a value over many lines, with the text as it stands', async () => {
  const json = '{\n  "a": [\n    1,\n    2\n  ]\n}\n';
  expect(await values(json.slice(0, 9), json.slice(9))).toEqual([{ value: { a: [1, 2] }, json, line: 1 }]);
});

test('one value a line, each handed on as it comes', async () => {
  expect(await values('{"a": 1}\n{"b"', ': 2}\n[3]')).toEqual([
    { value: { a: 1 }, json: '{"a": 1}', line: 1 },
    { value: { b: 2 }, json: '{"b": 2}', line: 2 },
    { value: [3], json: '[3]', line: 3 },
  ]);
  const slow = async function* () {
    yield Buffer.from('{"a": 1}\n');
    throw new Error('cut off');
  };
  const first = await valuesOf(Readable.from(slow())).next();
  expect(first.value).toEqual({ value: { a: 1 }, json: '{"a": 1}', line: 1 });
});

test.for<[string, string, unknown[]]>([
  [
    'a broken line among others',
    '1\n{"a":\n2\n',
    [{ value: 1, json: '1', line: 1 }, notJson(2, 6), { value: 2, json: '2', line: 3 }],
  ],
  [
    'an empty line',
    '1\n\n',
    [
      { value: 1, json: '1', line: 1 },
      { fault: 'empty', line: 2, column: 1 },
    ],
  ],
  [
    'a line of blanks',
    '1\n \t\n',
    [
      { value: 1, json: '1', line: 1 },
      { fault: 'empty', line: 2, column: 3 },
    ],
  ],
  [
    'a broken first line before objects',
    '{"a"\n{"b": 2}\n',
    [notJson(1, 5), { value: { b: 2 }, json: '{"b": 2}', line: 2 }],
  ],
  ['a broken first line before lists', 'x\n[1]\n', [notJson(1, 1), { value: [1], json: '[1]', line: 2 }]],
  ['one broken line alone', '{"a": tru}\n', [notJson(1, 7)]],
  ['a broken value over many lines', '{\n  "a": 1,\n  "b" 2\n}\n', [notJson(3, 7)]],
  ['whose lines are no objects', '{\n  "a":\n  null\n', [notJson(4, 1)]],
  ['a comma too many', '{\n"a": [\n1,\n]\n}\n', [notJson(4, 1)]],
  ['a comment', '{\n// so\n"a": 1}\n', [notJson(2, 1)]],
])('%s', async ([, text, wanted]) => {
  expect(await values(text)).toEqual(wanted);
});

test('what is no UTF-8 is a fault where its line begins', async () => {
  const bad = Buffer.of(0x22, 0xff, 0x22, 0x0a);
  expect(await values(Buffer.concat([Buffer.from('1\n'), bad]))).toEqual([
    { value: 1, json: '1', line: 1 },
    { fault: 'not valid UTF-8', line: 2, column: 1 },
  ]);
  expect(await values(bad)).toEqual([{ fault: 'not valid UTF-8', line: 1, column: 1 }]);
});
