import { expect, test } from 'vitest';
import { readLetters, wordAt, wordRead } from '../../../src/stages/segment/words.ts';

test('a word that comes again is the same object, wherever it stands', () => {
  for (const word of ['The', 'minister', 'ministerial', 'naïve', '’s', '“', '漢字', '𝐀𝐁', 'a'.repeat(40)]) {
    const first = wordAt(word, 0, word.length);
    expect(first.text).toBe(word);
    expect(wordAt(`(${word})`, 1, word.length + 1)).toBe(first);
  }
});

test('words whose keys agree are told apart', () => {
  // The key holds the last eight characters; what is before them is folded in, so that these two fold to the same.
  const pairs = [
    ['abcdxxxxyyyyzzzz', 'xxxxabcdyyyyzzzz'],
    ['\u0100b', '\u0001\u0000b'],
  ];
  for (const pair of pairs) for (const word of pair) expect(wordAt(word, 0, word.length).text).toBe(word);
});

test('words stay what they are however many come', () => {
  for (let i = 0; i < 100_000; i++) {
    const word = `w${i}`;
    if (wordAt(word, 0, word.length).text !== word) expect.fail(word);
  }
});

test('letters are read up to the first character that is none, astral ones and combining marks among them', () => {
  const text = 'e\u0301t𝐀b-c';
  const end = readLetters(text, 0);
  expect(end).toBe(text.indexOf('-'));
  expect(wordRead(text, 0, end).text).toBe('e\u0301t𝐀b');
});
