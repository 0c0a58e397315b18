import { describe, expect, test } from 'vitest';
import { SaysoError } from '../../../src/model/errors.ts';
import { textOf } from '../../../src/stages/decode/text-of.ts';

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const NO_SENSE = ', and no Windows-1252 that makes sense; --encoding NAME says what it is';

function read(bytes: Uint8Array, encoding?: string, declared?: string) {
  try {
    const { text, notes } = textOf(bytes, encoding, declared);
    return { text, notes: notes.map(({ code, start, end, message }) => `${code} ${start}-${end} ${message}`) };
  } catch (error) {
    if (error instanceof SaysoError) return error.message;
    throw error;
  }
}

const GUESSED = (at: number, byte: string) =>
  `encoding-guessed ${at}-${at + 1} not valid UTF-8 (byte 0x${byte} at offset ${at}): read as Windows-1252; --encoding NAME says what it is`;

describe('Windows-1252 that makes sense is read, and told', () => {
  test.for([
    [
      'curly marks and dashes',
      '\x93It holds,\x94 said Ann. It\x92s old \x96 \x80 5',
      '“It holds,” said Ann. It’s old – € 5',
      0,
      '93',
    ],
    ['letters in words', 'Jos\xe9 Garc\xeda M\xfcller, caf\xe9', 'José García Müller, café', 3, 'E9'],
    [
      'capitals alone and in words of capitals',
      '\xc9COLE, \xd6sterreich, \xc5land',
      'ÉCOLE, Österreich, Åland',
      0,
      'C9',
    ],
    ['signs beside words', '20\xb0C, \xa3500, Acme\xae, \xa9 2020', '20°C, £500, Acme®, © 2020', 2, 'B0'],
    ['marks within words', 'don\x92t, so\x97he said\x97no, co\xadop', 'don’t, so—he said—no, co\u00adop', 3, '92'],
    ['three letters in a row', 'cr\xe9\xe9\xe9', 'crééé', 2, 'E9'],
  ] as const)('%s', ([, bytes, text, at, byte]) => {
    expect(read(latin(bytes))).toEqual({ text, notes: [GUESSED(at, byte)] });
  });

  test('one oddity in twenty is forgiven, two are not', () => {
    const fine = '\xe9 '.repeat(19);
    expect(read(latin(`${fine}a\xb3b`))).toMatchObject({ notes: [GUESSED(0, 'E9')] });
    expect(read(latin(`${fine}a\xb3b a\xb3b`))).toBe(`not valid UTF-8 (byte 0xE9 at offset 0)${NO_SENSE}`);
  });
});

test.for([
  ['Cyrillic', '\xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0', 'CF', 0],
  ['Macintosh: capitals after small letters', 'Jos\x8e and Ren\x8e', '8E', 3],
  ['Macintosh: marks', '\xd2We won,\xd3 she said.', 'D2', 0],
  ['signs within words', 'Wa\xb3\xeasa', 'B3', 2],
  ['Shift JIS', '\x83\x65\x83\x58\x83\x67\x82\xcc\x93\xfa\x96\x7b', '83', 0],
  ['a byte that stands for nothing', 'so \x81 on', '81', 3],
  ['control characters', '\x01\xe9', 'E9', 1],
  ['UTF-8 with one byte that is none', 'caf\xc3\xa9 \xe2\x80\x9cyes\xe2\x80\x9d \xff', 'FF', 16],
  ['UTF-8 torn at its end', 'he said \xe2\x80', 'E2', 8],
  ['a mark of UTF-8 before what is none', '\xef\xbb\xbfcaf\xe9 so', 'E9', 6],
] as const)('refused: %s', ([, bytes, byte, at]) => {
  expect(read(latin(bytes))).toBe(`not valid UTF-8 (byte 0x${byte} at offset ${at})${NO_SENSE}`);
});

describe('an encoding that is named', () => {
  test.for([
    ['windows-1252', '\x93caf\xe9\x94', '“café”'],
    ['latin1', '\x93caf\xe9\x94', '“café”'],
    ['windows-1251', '\xcf\xf0\xe8\xe2\xe5\xf2', 'Привет'],
    ['macintosh', '\xd2caf\x8e\xd3', '“café”'],
    ['utf-16le', 'H\0i\0', 'Hi'],
  ] as const)('%s', ([encoding, bytes, text]) => {
    expect(read(latin(bytes), encoding)).toEqual({ text, notes: [] });
  });

  test('what is not valid in it is refused', () => {
    expect(read(latin('caf\xe9'), 'utf-8')).toBe('not valid UTF-8 (byte 0xE9 at offset 3)');
    expect(read(latin('\x81'), 'shift_jis')).toBe('not valid shift_jis');
    expect(read(latin('a\0'), 'windows-1252')).toBe('binary file (holds U+0000 as character 1 of its windows-1252)');
    expect(read(latin('a\0'), 'utf-8')).toBe('binary file (holds U+0000 at byte offset 1)');
  });

  test('UTF-16 without its mark is a binary file, and the hint says what helps', () => {
    expect(read(Buffer.from('The dam.', 'utf16le'))).toBe(
      'binary file (holds U+0000 at byte offset 1); if it is UTF-16 without its mark, --encoding says so',
    );
  });
});

test('what a file declares is believed where it is no UTF-8', () => {
  expect(read(latin('\xcf\xf0\xe8'), 'auto', 'windows-1251')).toEqual({ text: 'При', notes: [] });
  expect(read(Buffer.from('café'), 'auto', 'windows-1251')).toEqual({ text: 'café', notes: [] });
  expect(read(latin('caf\xe9 so'), 'auto', 'no-such')).toMatchObject({ text: 'café so' });
  expect(read(latin('\x1b$B4A;z\x1b(B'), 'auto', 'iso-2022-jp')).toEqual({ text: '漢字', notes: [] });
});

test('what looks encoded twice is told at its first place, and left', () => {
  const note = (start: number, words: string) =>
    `encoding-guessed ${start}-${start + words.length} "${words}" looks like UTF-8 that was encoded twice; it is left as it stands`;
  expect(read(Buffer.from('So: cafÃ© â€œyesâ€'))).toEqual({ text: 'So: cafÃ© â€œyesâ€', notes: [note(7, 'Ã©')] });
  expect(read(Buffer.from('â€œyes'))).toEqual({ text: 'â€œyes', notes: [note(0, 'â€œ')] });
  for (const text of ['SÃO PAULO', 'Âland', 'Vinícius, “â la carte”', '5 €']) {
    expect(read(Buffer.from(text))).toEqual({ text, notes: [] });
  }
});
