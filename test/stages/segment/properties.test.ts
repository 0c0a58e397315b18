import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, isBlank, overlaps } from '../../../src/model/span.ts';
import { segmentedDoc } from '../../support/doc-of.ts';

const PIECES = [
  ...[
    'Ann Lee',
    'Gen.',
    'U.S.',
    'p.m.',
    'no',
    'the',
    'The',
    'said',
    '1',
    '2.',
    '3.5',
    'A.',
    'é',
    'e\u0301',
    '😀',
    '漢字。',
  ],
  ...['“', '”', '‘', '’', '"', "'", "''", '``', '„', '«', '»', '‹', '›', "'90s", '5\'10"', 'boys’'],
  ...[
    '.',
    '...',
    '…',
    '. . .',
    '!',
    '?',
    ',',
    ';',
    ':',
    '-',
    '—',
    '(',
    ')',
    '[1]',
    '•',
    ':)',
    'Image:',
    'http://a.b/c',
  ],
  ...['Latest news', 'By Ann Lee', 'PARIS (AP) –', 'Home > News > a', '(Reporting by A)', 'Related:'],
  ...['\n', '\n\n', '\r\n', '\u2028', '\t', '\u00a0', '\u200b', '\ufeff', ' ', ' ', ' ', ' '],
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => text.replaceAll('\0', '')),
);
const runs = { numRuns: 400 };

test('sentences are in order and hold every character that is no blank', () => {
  fc.assert(
    fc.property(texts, (source) => {
      const { text, sentences, tokens } = segmentedDoc(source);
      let at = 0;
      for (const { start, end, firstToken, endToken } of sentences) {
        expect([...text.slice(at, start)].every((char) => isBlank(char.charCodeAt(0)))).toBe(true);
        expect([tokens[firstToken]?.start, tokens[endToken - 1]?.end]).toEqual([start, end]);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect([...text.slice(at)].every((char) => isBlank(char.charCodeAt(0)))).toBe(true);
    }),
    runs,
  );
});

test('paragraphs hold their sentences', () => {
  fc.assert(
    fc.property(texts, (source) => {
      const { sentences, paragraphs } = segmentedDoc(source);
      let next = 0;
      for (const [i, { start, end, firstSentence, endSentence }] of paragraphs.entries()) {
        expect(firstSentence).toBe(next);
        expect(endSentence).toBeGreaterThan(firstSentence);
        const own = sentences.slice(firstSentence, endSentence);
        expect([own[0]?.start, own.at(-1)?.end]).toEqual([start, end]);
        expect(own.every(({ paragraph }) => paragraph === i)).toBe(true);
        next = endSentence;
      }
      expect(next).toBe(sentences.length);
    }),
    runs,
  );
});

test('quotations nest, lie in one paragraph, and know their depth', () => {
  fc.assert(
    fc.property(texts, (source) => {
      const { quotations, paragraphs, text } = segmentedDoc(source);
      const open: (typeof quotations)[number][] = [];
      for (const quotation of quotations) {
        while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= quotation.start) open.pop();
        const outer = open.at(-1);
        if (outer) expect(contains(outer.inner, quotation)).toBe(true);
        expect(quotation.depth).toBe(open.length);
        expect(contains(quotation, quotation.inner)).toBe(true);
        expect(text.slice(quotation.inner.start, quotation.inner.end).trim()).not.toBe('');
        expect(paragraphs.some((paragraph) => contains(paragraph, quotation))).toBe(true);
        open.push(quotation);
      }
    }),
    runs,
  );
});

test('boilerplate and diagnostics stand in the text, in order; boilerplate does not overlap', () => {
  fc.assert(
    fc.property(texts, (source) => {
      const { boilerplate, diagnostics, text } = segmentedDoc(source);
      for (const spans of [boilerplate, diagnostics]) {
        for (const [i, span] of spans.entries()) {
          expect(span.end).toBeGreaterThan(span.start);
          expect(contains({ start: 0, end: text.length }, span)).toBe(true);
          expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.start ?? 0);
        }
      }
      expect(boilerplate.some((span, i) => i > 0 && overlaps(span, boilerplate[i - 1] ?? span))).toBe(false);
    }),
    runs,
  );
});
