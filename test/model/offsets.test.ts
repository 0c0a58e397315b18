import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromUtf16, toUtf16 } from '../../src/model/offsets.ts';
import { documentWith } from '../support/document.ts';
import { marked } from '../support/marked.ts';

/** What `unit` counts before a UTF-16 offset, by the platform's own means. */
const counted = {
  codepoint: (text: string) => [...text].length,
  byte: (text: string) => new TextEncoder().encode(text).length,
};

test.for(['codepoint', 'byte'] as const)('offsets in the unit %s', (unit) => {
  const { text, spans } = marked('😀 {a|“We”} won');
  const sentences = [...(spans['a'] ?? [])];
  const expected = sentences.map(({ start, end }) => ({
    start: counted[unit](text.slice(0, start)),
    end: counted[unit](text.slice(0, end)),
  }));
  const doc = documentWith({ sentences });
  expect(fromUtf16(doc, text, unit)).toEqual({ ...doc, offsetUnit: unit, sentences: expected });
});

test('every slice of any text is found again in every unit', () => {
  const slices = fc.tuple(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat());
  fc.assert(
    fc.property(slices, fc.constantFrom('codepoint', 'byte'), ([text, a, b], unit) => {
      const points = [...text];
      const [from, to] = [a % (points.length + 1), b % (points.length + 1)].sort((x, y) => x - y) as [number, number];
      const [before, upTo] = [points.slice(0, from).join(''), points.slice(0, to).join('')];
      const doc = documentWith({ sentences: [{ start: before.length, end: upTo.length }] });
      const converted = fromUtf16(doc, text, unit);
      expect(converted.sentences).toEqual([{ start: counted[unit](before), end: counted[unit](upTo) }]);
      expect(toUtf16(converted, text)).toEqual(doc);
    }),
  );
});

test('an offset behind the end of the text stays behind it', () => {
  const doc = documentWith({ offsetUnit: 'byte', sentences: [{ start: 0, end: 9 }] });
  expect(toUtf16(doc, 'é').sentences).toEqual([{ start: 0, end: 8 }]);
});
