import { expect, test } from 'vitest';
import { fileNameOf, fileNames } from '../../src/io/file-name.ts';

test.for([
  ['2013/dam', '2013/dam'],
  ['https://example.org/a?b=1', 'https%3a/%2e/example.org/a%3fb=1'],
  ['../../etc/x', '%2e./%2e./etc/x'],
  ['/x', '%2e/x'],
  ['.hidden', '%2ehidden'],
  ['a\u0001b\u0000', 'a%01b%00'],
  ['end. ', 'end. _'],
  ['100%', '100%25'],
  ['', '%2e'],
  ['é'.repeat(200), 'é'.repeat(90)],
] as [string, string][])('%j', ([id, name]) => {
  expect(fileNameOf(id)).toBe(name);
});

test('two ids with one name get two files, also where only a letter is of another case', () => {
  expect(['a', 'A', 'a', 'a~2', 'b'].map(fileNames())).toEqual(['a', 'A~2', 'a~3', 'a~2~2', 'b']);
});
