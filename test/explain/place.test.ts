import { expect, test } from 'vitest';
import { placeIn, placeNamed } from '../../src/explain/place.ts';

test.for([
  ['a.txt', 'a.txt', null, null],
  ['a.txt:3', 'a.txt', 3, null],
  ['a.txt:3:14', 'a.txt', 3, 14],
  ['a:1:2:3', 'a:1', 2, 3],
  ['2013:dam.txt:7', '2013:dam.txt', 7, null],
  ['a.txt:', 'a.txt:', null, null],
  [':3', ':3', null, null],
  ['-:2:1', '-', 2, 1],
] as const)('%s', ([text, file, line, column]) => {
  expect(placeNamed(text)).toEqual({ file, line, column });
});

const TEXT = 'One.\r\n\r\n😀 two\n';

test.for([
  [null, null, 'file', 0, TEXT.length],
  [1, null, 'line', 0, 4],
  [2, null, 'line', 6, 6],
  [3, null, 'line', 8, 14],
  [4, null, 'line', 15, 15],
  [1, 1, 'point', 0, 0],
  [1, 5, 'point', 4, 4],
  [3, 4, 'point', 11, 11],
] as const)('line %s, column %s', ([line, column, kind, start, end]) => {
  expect(placeIn(TEXT, { file: 'a', line, column })).toEqual({ kind, start, end });
});

test.for([
  [5, null, 'a:5: the text ends with line 4'],
  [1, 6, 'a:1:6: the line ends with column 4'],
  [0, null, 'a: lines and columns count from 1'],
  [1, 0, 'a: lines and columns count from 1'],
] as const)('no line %s, column %s', ([line, column, message]) => {
  expect(() => placeIn(TEXT, { file: 'a', line, column })).toThrow(message);
});

test('of an endless text too', () => {
  const text = 'a\n'.repeat(50_000);
  expect(placeIn(text, { file: 'a', line: 50_000, column: 1 })).toEqual({ kind: 'point', start: 99_998, end: 99_998 });
});
