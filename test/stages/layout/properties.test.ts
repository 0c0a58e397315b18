/** What holds of a reading copy, whatever the text: the finished document points into the text all the same. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/index.ts';
import { rawSpan } from '../../../src/model/origin.ts';
import type { SaysoDocument } from '../../../src/model/schema.ts';
import { readingCopy } from '../../../src/stages/layout/reading-copy.ts';

const PIECES = [
  ...[
    'Ann Tolmer',
    'Mayor',
    'said',
    'that',
    'the dam',
    'was safe',
    '“We won,”',
    '"So,"',
    '’s',
    '12',
    'Tol-\nmer',
    'She',
  ],
  ...[' ', ' ', ' ', '.', ',', ':', '\n', '\n\n', '\r\n', '\r', '\f', '\t', '. ', '! '],
  ...['&quot;', '&amp;', '&#8217;', '&lt;', '&shy;', '&', '<p>', '</p>', '<em>', '</em>', '<br>', '<!--', '-->', '<'],
  ...['> ', '>> ', '\n> ', '\n\n> ', '\n- ', '\n1. ', '\n2. ', '\n• ', '\n— ', '- ', '* ', '1. '],
  ...[
    '**',
    '*',
    '_',
    '__',
    '[',
    ']',
    '](u)',
    '![',
    '# ',
    '\n# ',
    '\n\n# ',
    '```',
    '\n```\n',
    '    ',
    '\n---\n',
    '|',
    '`',
  ],
  ...[
    '\u200b',
    '\u00ad',
    '\ufeff',
    '\u2060',
    '👨‍👩‍👧',
    '[1]',
    '¹',
    '”1',
    '\n\n12\n\n',
    '\n\nPost   Page 3\n\n',
    '---\na: b\n---\n',
  ],
];
const texts = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((pieces) => pieces.join('').replace(/^\ufeff+/u, ''));

/** Every span of a document that has words beside it. */
function spansOf({ entities, quotes }: SaysoDocument) {
  const parts = quotes.flatMap(({ cue, source, addressee }) => [cue, source, addressee].flatMap((part) => part ?? []));
  return [...entities.flatMap(({ mentions }) => mentions), ...parts];
}

describe.each(['text/plain', 'text/markdown'])('%s', (mediaType) => {
  // The program itself refuses a document with a span outside its text, or a character in no sentence.
  test('spans cut out of the text what they say', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, text: words } of spansOf(extract(text, { mediaType }))) {
          expect(text.slice(start, end)).toBe(words);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a copy is a text in order, and its blocks lie in it, apart from each other', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const { text, origin, marked } = readingCopy({ text: raw, mediaType, meta: undefined, date: undefined });
        expect(origin === null).toBe(text === raw.replace(/\r(?!\n)/gu, '\n'));
        let before = 0;
        for (let at = 0; at < text.length; at++) {
          const { start, end } = rawSpan(origin, { start: at, end: at + 1 });
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeLessThanOrEqual(raw.length);
          before = start;
        }
        let ended = 0;
        for (const { start, end } of marked) {
          expect(start).toBeGreaterThanOrEqual(ended);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          ended = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('line ends make no difference but to offsets', () => {
    fc.assert(
      fc.property(texts, (pieces) => {
        const text = pieces.replace(/\r\n?/gu, '\n');
        const copyOf = (raw: string): unknown => {
          const copy = readingCopy({ text: raw, mediaType, meta: undefined, date: undefined });
          return [copy.text, copy.marked];
        };
        expect(copyOf(text.replaceAll('\n', '\r\n'))).toEqual(copyOf(text));
        expect(copyOf(text.replaceAll('\n', '\r'))).toEqual(copyOf(text));
      }),
      { numRuns: 500 },
    );
  });
});
