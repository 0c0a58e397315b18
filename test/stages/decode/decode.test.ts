import { describe, expect, test } from 'vitest';
import { SaysoError } from '../../../src/model/errors.ts';
import { decode } from '../../../src/stages/decode/index.ts';

const textOf = (bytes: Iterable<number>, encoding = 'auto'): string =>
  decode({ id: 'a', path: 'a.txt', bytes: Uint8Array.from(bytes), encoding }).text;

function faultOf(bytes: Iterable<number>, encoding?: string): string {
  try {
    textOf(bytes, encoding);
  } catch (error) {
    if (error instanceof SaysoError && error.code === 'input') return error.message;
    throw error;
  }
  return 'none';
}

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const units = (text: string): number[] => [...Buffer.from(text, 'utf16le')];
const swapped = (text: string): number[] => [...Buffer.from(text, 'utf16le').swap16()];

describe('decode', () => {
  test.each([
    ['UTF-8', utf8('“Straße” 🎉'), '“Straße” 🎉'],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8('a\ufeffb')], 'a\ufeffb'],
    ['UTF-16LE with a mark', [0xff, 0xfe, ...units('“Straße” 🎉')], '“Straße” 🎉'],
    ['UTF-16BE with a mark', [0xfe, 0xff, ...swapped('“Straße” 🎉')], '“Straße” 🎉'],
    ['an empty file', [], ''],
    ['a mark alone', [0xef, 0xbb, 0xbf], ''],
    ['a mark of UTF-16 alone', [0xff, 0xfe], ''],
    ['blanks and line ends as they are', utf8(' \r\n\t'), ' \r\n\t'],
  ])('%s', (_name, bytes, text) => {
    expect(textOf(bytes)).toBe(text);
  });

  test.each([
    ['Latin-1', [...utf8('caf'), 0xe9, ...utf8(' au lait')], 'not valid UTF-8 (byte 0xE9 at offset 3)'],
    ['a torn sequence at the end', [...utf8('ab'), 0xe2, 0x80], 'not valid UTF-8 (byte 0xE2 at offset 2)'],
    ['a stray following byte', [...utf8('é'), 0x80], 'not valid UTF-8 (byte 0x80 at offset 2)'],
    ['an overlong sequence', [0x61, 0xe0, 0x80, 0xaf], 'not valid UTF-8 (byte 0xE0 at offset 1)'],
    ['an overlong slash', [0xc0, 0xaf], 'not valid UTF-8 (byte 0xC0 at offset 0)'],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 'not valid UTF-8 (byte 0xED at offset 1)'],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 'not valid UTF-8 (byte 0xF4 at offset 0)'],
    ['after a byte-order mark', [0xef, 0xbb, 0xbf, 0xff], 'not valid UTF-8 (byte 0xFF at offset 3)'],
    ['half a code unit', [0xff, 0xfe, 0x61], 'not valid UTF-16LE (half a code unit at byte offset 2)'],
    [
      'a lone surrogate',
      [0xfe, 0xff, 0, 0x61, 0xd8, 0],
      'not valid UTF-16BE (a surrogate stands alone at byte offset 4)',
    ],
    ['U+0000', utf8('ab\0c'), 'binary file (holds U+0000 at byte offset 2)'],
    ['U+0000 before other faults', [0xff, 0, 0xff], 'binary file (holds U+0000 at byte offset 1)'],
    ['U+0000 in UTF-16', [0xff, 0xfe, ...units('a\0')], 'binary file (holds U+0000 at byte offset 4)'],
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0], 'binary file (holds U+0000 at byte offset 2)'],
  ])('refuses %s', (_name, bytes, message) => {
    expect(faultOf(bytes, message.startsWith('not valid UTF-8') ? 'utf-8' : 'auto')).toBe(message);
  });

  test('keeps the date and hashes the raw bytes', () => {
    const raw = { id: 'a', path: 'a.txt', bytes: Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]), date: '2020-01-02' };
    const sha256 = '1951c7860e968e742658b3af34e60741eb4aaf2a8d2ecc3993727016b12e81e8';
    const text = { text: 'a', mediaType: 'text/plain' };
    expect(decode(raw)).toEqual({ stage: 'decoded', id: 'a', path: 'a.txt', ...text, date: '2020-01-02', sha256 });
  });
});
