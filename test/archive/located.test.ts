import { expect, test } from 'vitest';
import { located } from '../../src/archive/located.ts';
import { extract } from '../../src/index.ts';
import { fromUtf16 } from '../../src/model/offsets.ts';
import { wholeDocumentSchema } from '../../src/model/readable.ts';

const TEXT = 'The naïve 😀 mayor, Ann Tolmer, said that the dam would hold in 2019. “We won’t sell it,” she added.';

test('a document in bytes or code points, with its text, is the one in UTF-16', () => {
  const expected = wholeDocumentSchema.parse(extract(TEXT));
  expect(expected.quotes.length).toBe(2);
  for (const offsetUnit of ['byte', 'codepoint'] as const) {
    const other = wholeDocumentSchema.parse(fromUtf16(extract(TEXT), TEXT, offsetUnit));
    expect(other.quotes).not.toEqual(expected.quotes);
    expect(located(other, TEXT)).toEqual({ ...expected, text: TEXT });
  }
});

test("numbers called start in the user's own fields stay as they are", () => {
  const doc = wholeDocumentSchema.parse({ ...fromUtf16(extract(TEXT), TEXT, 'byte'), meta: { start: 90, end: 95 } });
  expect(located(doc, TEXT).meta).toEqual({ start: 90, end: 95 });
});
