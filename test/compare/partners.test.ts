import { describe, expect, test } from 'vitest';
import { align } from '../../src/compare/align.ts';
import { longestAscending, partnersOf } from '../../src/compare/partners.ts';
import { wordPieces } from '../../src/compare/pieces.ts';

const pieces = (text: string) => wordPieces(text, []);

/** The new text, each piece with the old one that it is below it: "-" for none. */
function partners(before: string, after: string): string {
  const found = partnersOf(pieces(before), pieces(after));
  return [...found].map((partner) => (partner < 0 ? '-' : partner)).join(' ');
}

describe('which pieces are the same', () => {
  test.for([
    ['a b c', 'a b c', '0 1 2'],
    ['a b c', 'x a b c', '1 2 3'],
    ['a b c', 'a b c x', '0 1 2'],
    ['a b c', 'a x c', '0 - 2'],
    ['a b c', 'a c', '0 - 1'],
    ['a b c', '', '- - -'],
    ['', 'a b c', ''],
    ['a b c', 'x y z', '- - -'],
    ['a a a', 'a a a a', '0 1 2'],
    ['the a . the b .', 'the a . the c . the b .', '0 1 2 3 7 8'],
  ])('%s / %s', ([before = '', after = '', wanted]) => {
    expect(partners(before, after)).toBe(wanted);
  });

  test('what is put in begins where a paragraph does, though the words before it could go on', () => {
    expect(partners('the a held .\n\nthe b held .', 'the a held .\n\nthe c held .\n\nthe b held .')).toBe(
      '0 1 2 3 8 9 10 11',
    );
    expect(partners('the a held .', 'the c held .\n\nthe a held .')).toBe('4 5 6 7');
    expect(partners('the a held .', 'the a held .\n\nthe c held .')).toBe('0 1 2 3');
  });

  test('a passage that was moved is the same; a word that was is not', () => {
    expect(partners('a b c d e f g h i j k l m n', 'g h i j k l m n a b c d e f')).toBe(
      '8 9 10 11 12 13 0 1 2 3 4 5 6 7',
    );
    expect(partners('a b c d', 'b c d a')).toBe('- 0 1 2');
  });

  test.for([
    [[], []],
    [[5], [0]],
    [
      [1, 2, 3],
      [0, 1, 2],
    ],
    [[3, 2, 1], [2]],
    [
      [2, 5, 3, 7, 4, 6],
      [0, 2, 4, 5],
    ],
  ])('the longest ascending row of %j', ([numbers = [], row]) => {
    expect(longestAscending(numbers)).toEqual(row);
  });
});

describe('where a place of the old text is in the new one', () => {
  /** The words in the new text of each word of the old one. */
  function placed(before: string, after: string, words: readonly string[]): string[] {
    const { start, end } = align(pieces(before), pieces(after));
    return words.map((word) => {
      const from = before.indexOf(word);
      const to = end(from + word.length);
      return after.slice(Math.min(start(from), to), to);
    });
  }

  test.for([
    ['one two three', 'zero one two three', ['one', 'two three'], ['one', 'two three']],
    ['one two three', 'one three', ['two', 'one two', 'two three'], ['', 'one', 'three']],
    ['one two three', 'one 2 three', ['two', 'one two', 'wo t'], ['2', 'one 2', ' t']],
    ['one two three', 'one two and a half three', ['two', 'two three', 'hre'], ['two', 'two and a half three', 'hre']],
    ['one two', 'two', ['one', 'one two'], ['', 'two']],
    ['one two', '', ['one', 'one two'], ['', '']],
    ['one two', 'one', ['two', 'one two'], ['', 'one']],
  ] as const)('%s / %s', ([before, after, words, wanted]) => {
    expect(placed(before, after, words)).toEqual(wanted);
  });
});
