import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decode } from '../../../src/stages/decode/index.ts';

const decoded = (name: string): string => {
  const bytes = readFileSync(new URL(`../../../fixtures/encodings/${name}`, import.meta.url));
  return decode({ id: name, path: name, bytes }).text;
};

test.each([
  ['utf8-with-mark.txt', 'The talks ended.\n'],
  ['crlf.txt', 'The talks ended.\r\nThe ministers left.\r\n'],
  ['utf16le.txt', '“The talks ended,” she said.\n'],
  ['utf16be.txt', '“The talks ended,” she said.\n'],
  ['empty.txt', ''],
  ['blank.txt', ' \n\t\n'],
  ['latin1.txt', 'The café closed.\n'],
])('%s', (name, text) => {
  expect(decoded(name)).toBe(text);
});

test.each([['binary.txt', 'binary file (holds U+0000 at byte offset 8)']])('%s is refused', (name, message) => {
  expect(() => decoded(name)).toThrow(message);
});
