import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../src/extract.ts';

/** Pieces of news from which hostile and ordinary texts are strung together. */
const PIECES = [
  'Ann Lee',
  'Gen. Bo Marsh',
  'the minister',
  'she',
  'I',
  'We',
  'Nordbank',
  'NB',
  'Camp Birch',
  '(NB)',
  'in',
  'of',
  'said',
  'told',
  'warned of',
  'according to',
  'that',
  'who',
  'denied',
  'adding',
  'claim',
  'would',
  'not',
  'if',
  '“',
  '”',
  '"',
  "''",
  '``',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '„',
  '(',
  ')',
  '[',
  ']',
  ',',
  '.',
  ':',
  ';',
  '?',
  '!',
  '…',
  '...',
  '—',
  '-',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ' ',
  ' ',
  '$5 million',
  '3.5%',
  'Jan. 6',
  '2013',
  'Monday',
  '1,000',
  '2nd',
  'Latest news',
  'By Ann Lee',
  'PARIS (NB) –',
  '\u200B',
  'e\u0301',
  '😀',
  '\u202E',
  '\uFEFF',
  'العربية',
  '漢字',
  '\u0007',
] as const;

const newsLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));
const glued = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const anything = fc.string({ unit: 'binary', maxLength: 300 }).map((text) => text.replaceAll('\0', ''));

// `extract` throws where its own document breaks the schema or an invariant
test.for([
  ['strung from news', newsLike],
  ['glued from news', glued],
  ['of any characters', anything],
] as const)('a text %s gives a valid document', ([, texts]) => {
  fc.assert(
    fc.property(texts, fc.constantFrom('speech' as const, 'all' as const), (text, attributions) => {
      expect(extract(text, { attributions }).schemaVersion).toBe('1.1');
    }),
    { numRuns: 200 },
  );
});

test('the same text gives the same document', () => {
  fc.assert(
    fc.property(newsLike, (text) => {
      expect(JSON.stringify(extract(text))).toBe(JSON.stringify(extract(text)));
    }),
    { numRuns: 50 },
  );
});

test('an empty text is a document with nothing in it', () => {
  const { sentences, entities, quotes, claims } = extract('');
  expect({ sentences, entities, quotes, claims }).toEqual({ sentences: [], entities: [], quotes: [], claims: [] });
});

test('a lone surrogate counts as U+FFFD', () => {
  expect(extract('a\uD800b').sha256).toBe(extract('a\uFFFDb').sha256);
});
