import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromUtf16, toUtf16 } from '../../src/model/offsets.ts';
import type { OffsetUnit } from '../../src/model/schema.ts';
import { claimOf, documentWith } from '../support/document.ts';
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

/** A document with a span in each of its layers, all at one place. */
function everywhere(start: number, end: number, offsetUnit: OffsetUnit = 'utf16') {
  const span = { start, end };
  const withText = { ...span, text: 'x' };
  return documentWith({
    offsetUnit,
    sentences: [span],
    entities: [
      {
        id: 'e1',
        type: 'PERSON',
        name: 'x',
        aliases: [],
        key: 'person/x',
        mentions: [{ ...withText, kind: 'name', title: 'y' }],
      },
    ],
    quotes: [
      {
        id: 'q1',
        type: 'direct',
        text: 'x',
        content: [span, span],
        cue: withText,
        source: withText,
        speaker: null,
        about: [],
        parent: null,
        addressee: withText,
        confidence: 1,
        rule: 'by-hand',
      },
    ],
    claims: [
      claimOf('x', {
        spans: [span, span],
        resolved: [{ ...span, entity: 'e1', text: 'x' }],
        unresolved: [span],
        negation: withText,
        modal: withText,
        hedge: withText,
        time: [{ ...withText, value: '2013' }],
      }),
    ],
    boilerplate: [{ ...span, kind: 'byline' }],
    diagnostics: [{ ...span, code: 'orphan-quote', message: 'x' }],
  });
}

/** ASCII, two bytes, three bytes, four bytes (two UTF-16 units), and surrogates that stand alone. */
const MIXED = 'aé漢😀\ud800b\udc00';
const BEFORE = {
  codepoint: [0, 1, 2, 3, 3, 4, 5, 6, 7],
  byte: [0, 1, 3, 6, 6, 10, 13, 14, 17],
};

test.for(['codepoint', 'byte'] as const)('every span of a document is counted in the unit %s', (unit) => {
  for (const [offset, count] of BEFORE[unit].entries()) {
    expect(fromUtf16(everywhere(0, offset), MIXED, unit)).toEqual(everywhere(0, count, unit));
    expect(fromUtf16(everywhere(offset, 8), MIXED, unit)).toEqual(everywhere(count, BEFORE[unit][8] ?? 0, unit));
  }
});

test.for(['codepoint', 'byte'] as const)('and back again from the unit %s', (unit) => {
  for (const [offset, count] of BEFORE[unit].entries()) {
    // Between two surrogates stands no whole character: the count before them leads to where they begin.
    if (offset !== 4) expect(toUtf16(everywhere(0, count, unit), MIXED)).toEqual(everywhere(0, offset));
  }
});

test('a count within a character leads to its end, one behind the text stays behind it', () => {
  const back = (end: number) => toUtf16(documentWith({ offsetUnit: 'byte', sentences: [{ start: 0, end }] }), MIXED);
  const ends = [2, 4, 5, 7, 9, 11, 17, 18, 20].map((end) => back(end).sentences[0]?.end);
  expect(ends).toEqual([2, 3, 3, 5, 5, 6, 8, 9, 11]);
});

test('where both counts are the same, nothing but the unit changes', () => {
  expect(fromUtf16(everywhere(1, 3), 'abc', 'byte')).toEqual(everywhere(1, 3, 'byte'));
  expect(fromUtf16(everywhere(1, 3), 'aé漢', 'codepoint')).toEqual(everywhere(1, 3, 'codepoint'));
  expect(toUtf16(everywhere(1, 3, 'codepoint'), 'aé漢')).toEqual(everywhere(1, 3));
  expect(toUtf16(everywhere(1, 9, 'byte'), 'abc')).toEqual(everywhere(1, 9));
  const doc = everywhere(1, 3);
  expect([fromUtf16(doc, '😀', 'utf16'), toUtf16(doc, '😀')]).toEqual([doc, doc]);
  expect(fromUtf16(everywhere(0, 9), '😀', 'byte')).toEqual(everywhere(0, 11, 'byte'));
  expect(fromUtf16(everywhere(0, 9), '😀', 'codepoint')).toEqual(everywhere(0, 8, 'codepoint'));
});

test('what a document has none of stays nothing', () => {
  const [quote] = everywhere(0, 5).quotes;
  const bare = documentWith({ quotes: quote ? [{ ...quote, cue: null, source: null, addressee: null }] : [] });
  expect(fromUtf16(bare, MIXED, 'byte').quotes[0]).toMatchObject({ cue: null, source: null, addressee: null });
});
