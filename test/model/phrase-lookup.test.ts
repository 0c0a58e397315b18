import { describe, expect, test } from 'vitest';
import {
  closesQuotation,
  endAt,
  isQuotationMark,
  lowerAt,
  nounPhraseAt,
  opensQuotation,
  quotationAt,
  sentenceAround,
  spanAt,
  startAt,
  tagAt,
  textAt,
  verbAt,
} from '../../src/model/phrase-lookup.ts';
import { phrasedDoc } from '../support/doc-of.ts';

const doc = phrasedDoc('The old dam holds. “It has not moved,” Ann Tolmer said.');
const places = [...doc.tokens.keys()];
const at = (word: string): number => doc.tokens.findIndex(({ text }) => text === word);
/** The words of a stretch of tokens. */
const words = (range: { first: number; end: number } | undefined) =>
  range &&
  doc.tokens
    .slice(range.first, range.end)
    .map(({ text }) => text)
    .join(' ');

test('what a token is, and what stands for nothing outside the document', () => {
  const last = doc.tokens.length;
  expect([0, at('“'), -1, last].map((i) => lowerAt(doc, i))).toEqual(['the', '“', '', '']);
  expect([0, at('“'), -1, last].map((i) => tagAt(doc, i))).toEqual(['DT', 'PUNCT', 'PUNCT', 'PUNCT']);
  expect([0, at('It'), last].map((i) => quotationAt(doc, i))).toEqual([-1, 0, -1]);
});

test('where tokens stand', () => {
  const last = doc.tokens.length;
  expect([0, at('dam'), -1, last].map((i) => [textAt(doc, i), startAt(doc, i), endAt(doc, i)])).toEqual([
    ['The', 0, 3],
    ['dam', 8, 11],
    ['', 0, 0],
    ['', 0, 0],
  ]);
  expect(spanAt(doc, { first: 1, end: 3 })).toEqual({ start: 4, end: 11 });
});

test('the phrases that a token belongs to', () => {
  expect(['The', 'dam', 'holds', 'It', 'Tolmer', '.'].map((word) => words(nounPhraseAt(doc, at(word))))).toEqual([
    'The old dam',
    'The old dam',
    undefined,
    'It',
    'Ann Tolmer',
    undefined,
  ]);
  expect(['holds', 'has', 'not', 'moved', 'said', 'dam'].map((word) => words(verbAt(doc, at(word))))).toEqual([
    'holds',
    'has not moved',
    'has not moved',
    'has not moved',
    'said',
    undefined,
  ]);
});

test('where a quotation opens and closes, and what is a mark', () => {
  expect(places.filter((i) => opensQuotation(doc, i))).toEqual([at('“')]);
  expect(places.filter((i) => closesQuotation(doc, i))).toEqual([at('”')]);
  expect(places.filter((i) => isQuotationMark(doc, i))).toEqual([at('“'), at('”')]);
  expect([-1, doc.tokens.length].filter((i) => opensQuotation(doc, i) || closesQuotation(doc, i))).toEqual([]);
});

describe('the sentence around a token', () => {
  test('is all of it', () => {
    expect(words(sentenceAround(doc, at('dam')))).toBe('The old dam holds .');
    expect(words(sentenceAround(doc, at('Ann')))).toBe('“ It has not moved , ” Ann Tolmer said .');
  });

  test('outside of any it is the token alone', () => {
    const none = { ...doc, sentences: [] };
    expect(sentenceAround(none, 3)).toEqual({ first: 3, end: 4 });
  });

  test('is cut where it is longer than anybody writes, four hundred tokens on either side', () => {
    const long = phrasedDoc('the dam '.repeat(600));
    expect(long.sentences).toHaveLength(1);
    const size = long.tokens.length;
    expect([0, 400, 401, size - 401, size - 399].map((i) => sentenceAround(long, i))).toEqual([
      { first: 0, end: 400 },
      { first: 0, end: 800 },
      { first: 1, end: 801 },
      { first: size - 801, end: size - 1 },
      { first: size - 799, end: size },
    ]);
  });
});
