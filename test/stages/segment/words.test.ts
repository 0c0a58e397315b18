import { expect, test } from 'vitest';
import { firstEndingAfter } from '../../../src/model/span.ts';
import { placeFrom } from '../../../src/stages/segment/places.ts';
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

test('places are found from where the search begins', () => {
  const spans = Array.from({ length: 50 }, (_, i) => ({ start: 3 * i, end: 3 * i + 2 }));
  for (let from = 0; from <= 50; from += 7) {
    for (let offset = 3 * from; offset < 160; offset++) {
      const expected = spans.findIndex(({ end }, i) => i >= from && end > offset);
      expect(firstEndingAfter(spans, offset, from)).toBe(expected < 0 ? 50 : expected);
    }
  }
  expect([0, 4, 5, 9, 10].map((least) => placeFrom([4, 9], least))).toEqual([0, 0, 1, 1, 2]);
});
