import { expect, test } from 'vitest';
import { contextIn, placesIn, placeWords } from '../../src/archive/place.ts';
import { extract } from '../../src/index.ts';
import { wholeDocumentSchema } from '../../src/model/readable.ts';

const TEXT =
  'DAM NEWS\n\nIt rained. On Friday Ann Tolmer said\nthat the dam was safe, as far as she knew. Nobody asked.';
const at = (words: string): { start: number; end: number } => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const bare = wholeDocumentSchema.parse(extract(TEXT, { id: 'dam.txt' }));
const doc = { ...bare, text: TEXT };

test('a place has line and column, from 1', () => {
  const placeOf = placesIn(doc);
  expect(placeOf(at('dam was'))).toEqual({ path: 'dam.txt', line: 4, column: 10, ...at('dam was') });
  expect(placeWords(placeOf(at('DAM')))).toBe('dam.txt:1:1');
});

test('where the text is not known, or offsets do not count its characters, there is no line', () => {
  const nowhere = { path: 'dam.txt', line: null, column: null, ...at('safe') };
  expect(placesIn(bare)(at('safe'))).toEqual(nowhere);
  expect(placesIn({ ...doc, offsetUnit: 'byte' })(at('safe'))).toEqual(nowhere);
  expect(placeWords(nowhere)).toBe('dam.txt');
  expect(placesIn(doc)({ start: 5000, end: 5001 }).line).toBeNull();
});

test('context is what the sentence has before and behind, on one line', () => {
  expect(contextIn(doc, [at('that the dam was safe')])).toEqual({
    before: 'On Friday Ann Tolmer said',
    after: ', as far as she knew.',
  });
  expect(contextIn(doc, [at('Ann Tolmer'), at('Nobody')])).toEqual({ before: 'On Friday', after: 'asked.' });
  expect(contextIn(bare, [at('safe')])).toEqual({ before: null, after: null });
  expect(contextIn(doc, [])).toEqual({ before: null, after: null });
});

test('no sentence is so long that its context is', () => {
  const long = `${'word '.repeat(1000)}said that it rains`;
  const one = { ...doc, text: long, sentences: [{ start: 0, end: long.length }] };
  expect(contextIn(one, [{ start: 5010, end: 5015 }]).before?.length).toBeLessThan(301);
});
