/** What the tagger sees is what it was trained on: where one of these numbers changes, it must be trained anew. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { candidatesOf } from '../../../src/stages/tag/closed.ts';
import {
  EDGE,
  formFeatures,
  isPivotTag,
  type Lettering,
  pairFeatures,
  tagFeatures,
  tagPivot,
} from '../../../src/stages/tag/features.ts';
import { hashFrom, hashTo, mix } from '../../../src/stages/tag/hash.ts';
import { capitalsOf, letteringOf } from '../../../src/stages/tag/lettering.ts';
import { shapeOf } from '../../../src/stages/tag/shape.ts';
import { NO_SETS, wordHash, wordSets, wordSetsOf } from '../../../src/stages/tag/word-sets.ts';

const KNOWN = wordSets(
  [
    [wordHash('say'), 0],
    [wordHash('known'), 1],
  ].flat(),
  [[1, 4], [2]],
);

const digest = (value: unknown): string => createHash('sha1').update(JSON.stringify(value)).digest('hex').slice(0, 12);

const of = (text: string, lettering: Lettering = 'plain') => formFeatures(KNOWN, text, text.toLowerCase(), lettering);

test('hashes', () => {
  expect([hashFrom(10, 'abc', 0), hashFrom(10, 'abc', 1), hashFrom(10, 'abc', 3)]).toEqual([
    2047122337, 1580918492, -2128831025,
  ]);
  expect([hashFrom(10, 'abc', -2), hashTo(10, 'abc', 9), hashTo(10, 'abc', 3)]).toEqual(Array(3).fill(2047122337));
  expect([hashTo(10, 'abc', 2), hashTo(10, 'abc', 0)]).toEqual([1161625112, -2128831025]);
  expect([mix(1, 2, 3), mix(101, -5, 1 << 30), wordHash('say')]).toEqual([5031510, 9465243, 13680868]);
});

test.for<[text: string, lettering: Lettering, digest: string]>([
  ['say', 'plain', '1bcbd1217c4e'],
  ['Say', 'plain', '7e4e059bb25c'],
  ['SAY', 'capitals', 'b5d118c92e17'],
  ['Say', 'title', 'b5d118c92e17'],
  ['well-known', 'plain', '91d92426d039'],
  ['-known', 'plain', 'a16a2701d0d6'],
  ['known-', 'plain', '1c6385690a99'],
  ['“', 'plain', '2757f54d3676'],
  ['‘', 'plain', '4d7681ac83be'],
  ['3.50', 'plain', 'be17ff1a2eea'],
  ['a', 'plain', '9e81093c0b72'],
  ['that', 'plain', '8df3595b0d6a'],
  ["n't", 'plain', '460203309374'],
])('the features of %s in %s', ([text, lettering, wanted]) => {
  expect(digest(of(text, lettering))).toBe(wanted);
});

test('the features of a sentence’s edge, of tags and of pairs', () => {
  expect([digest(EDGE), tagPivot(3)]).toEqual(['75d187f35727', 9597138]);
  const [tags, pairs] = [new Int32Array(2), new Int32Array(11)];
  tagFeatures(tags, 3, 5);
  expect([...tags]).toEqual([15559087, 11717560]);
  const [before, self, after] = [1, 4, 10].map((n) => ({ word: n, ending: n + 1, sets: n + 2 })) as [
    { word: number; ending: number; sets: number },
    { word: number; ending: number; sets: number },
    { word: number; ending: number; sets: number },
  ];
  pairFeatures(pairs, 3, 7, 9, before, self, after);
  expect([...pairs]).toEqual([
    10816018, 14419276, 6009197, 5763812, 4596251, 9739427, 15530952, 8221606, 11807989, 3126962, 22217,
  ]);
});

test('marks of one kind and digits are one word', () => {
  const key = (text: string): number => of(text).word;
  for (const mark of ['“', '”', '„', '‟', '«', '»', "''", '``']) expect(key(mark), mark).toBe(key('"'));
  for (const mark of ['‘', '’', '‹', '›', '`']) expect(key(mark), mark).toBe(key("'"));
  expect(key('1,234')).toBe(key('9,876'));
  expect([key('"'), key("'"), key("'s"), key('1'), key('')].length).toBe(
    new Set([key('"'), key("'"), key("'s"), key('1'), key('')]).size,
  );
});

test('pivots part clauses or carry a verb group', () => {
  expect(['that', 'say', 'dam'].map((word) => of(word).pivot)).toEqual([of('that').word, 0, 0]);
  expect((['VB', 'VBZ', 'VBD', 'MD', 'TO', 'NN', 'RB', 'DT'] as const).map(isPivotTag)).toEqual([
    ...[true, true, true, true, true, false, false, false],
  ]);
});

test('shapes', () => {
  expect(['say', 'A', 'Xxx'].map((text) => shapeOf(text, true))).toEqual([9976279, 421249, 3942381]);
  const same = [
    ['abc', 'xyz', 'abcd', 'äöü', 'e\u0301a', 'abcdefghij'],
    ['Abcd', 'Xyz', 'Äbc', 'Abcdefghij'],
    ['ABC', 'XYZA', 'ÄÖÜ', 'ABCDEFGHIJ'],
    ['123', '1999', '٣٤٥'],
    ['1.50', '2.75'],
    ["o'c", 'o’c'],
    ['😀', '🎉'],
    ['ab', 'xy'],
    ['a', 'z'],
    ['A', 'Z', 'Ä'],
    ['0', '9'],
    ['a-b', 'x-y'],
    ['a.b', 'x.y'],
    ['a-b-c-d-e', 'a-b-c-d-9', 'a-b-c-d-'],
    ['a-b-c-d', 'x-y-z-d'],
  ];
  const hashes = same.map((texts) => [...new Set(texts.map((text) => shapeOf(text, true)))]);
  expect(hashes.map((one) => one.length)).toEqual(same.map(() => 1));
  expect(new Set(hashes.flat()).size).toBe(same.length);
  // Without capitals.
  const plain = ['abc', 'Abc', 'ABC', 'ÄÖÜ'].map((text) => shapeOf(text, false));
  expect(new Set(plain).size).toBe(1);
  expect(plain[0]).not.toBe(shapeOf('abc', true));
  // No further than two hundred characters.
  expect(shapeOf(`${'a'.repeat(200)}1`, true)).toBe(shapeOf('a'.repeat(201), true));
  expect(shapeOf(`${'a'.repeat(199)}1`, true)).not.toBe(shapeOf('a'.repeat(200), true));
});

test('lettering', () => {
  const written = (text: string): Lettering => {
    const bits = text.split(' ').map((word) => capitalsOf({ text: word, lower: word.toLowerCase() }));
    return letteringOf(bits, bits.length);
  };
  expect(
    ['a', 'A', '12', '"x', 'ab', 'aB', 'abc', 'Abc', 'abcd', 'Abcd', 'ABCD', 'éa', 'Éa'].map((text) =>
      capitalsOf({ text, lower: text.toLowerCase() }),
    ),
  ).toEqual([0, 0, 0, 0, 1, 3, 1, 1, 5, 13, 15, 1, 1]);
  expect({
    capitals: written('TALKS END'),
    'four of five in capitals': written('THE TALKS END TODAY so'),
    'three of four': written('THE TALKS END now'),
    'one word': written('TALKS'),
    title: written('Talks Ended Without'),
    'two long words': written('Talks Ended'),
    'short words do not count': written('Talks of the End in Paris Town'),
    'six of seven': written('Alpha Bravo Charlie Delta Echoes Foxtrot golf'),
    'five of six': written('Alpha Bravo Charlie Delta Echoes foxtrot'),
    plain: written('The talks ended'),
    nothing: letteringOf([], 0),
    'the first only': letteringOf([15, 15, 1, 1, 1], 2),
  }).toEqual({
    capitals: 'capitals',
    'four of five in capitals': 'capitals',
    'three of four': 'plain',
    'one word': 'plain',
    title: 'title',
    'two long words': 'plain',
    'short words do not count': 'title',
    'six of seven': 'title',
    'five of six': 'plain',
    plain: 'plain',
    nothing: 'plain',
    'the first only': 'capitals',
  });
});

test('a word of a closed class is known as written, with one capital, or in a line of capitals', () => {
  const closed = new Map([['it', 1]]);
  const found = (text: string, lettering: Lettering) => candidatesOf(closed, text, text.toLowerCase(), lettering);
  expect([found('it', 'plain'), found('It', 'plain'), found('IT', 'plain'), found('IT', 'title')]).toEqual([
    ...[1, 1, undefined, undefined],
  ]);
  expect([found('IT', 'capitals'), found('at', 'plain'), candidatesOf(new Map([['i', 2]]), 'I', 'i', 'plain')]).toEqual(
    [...[1, undefined, 2]],
  );
});

test('classes of words', () => {
  const words = Array.from({ length: 50 }, (_, i) => `word${i}`);
  const sets = wordSets(
    words.flatMap((word, i) => [wordHash(word), i]),
    words.map((_, i) => [i]),
  );
  expect(words.map((word) => wordSetsOf(sets, word))).toEqual(words.map((_, i) => [i]));
  expect([wordSetsOf(sets, 'other'), wordSetsOf(NO_SETS, 'say'), wordSetsOf(KNOWN, 'say')]).toEqual([[], [], [1, 4]]);
  expect(sets.table.length).toBe(128);
});
