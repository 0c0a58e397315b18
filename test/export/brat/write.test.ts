import { describe, expect, test } from 'vitest';
import { bratDocument, bratText } from '../../../src/export/brat/write.ts';
import { codePoints, exportedOf, ODD_TEXT } from '../../support/exported.ts';

test('the text keeps its offsets, and has line feeds for the only line breaks', () => {
  const text = bratText('a\r\nb\rc\td\u2028e\u0085f\n\u{1f4f0}\u00a0g\u0001');
  expect(text).toBe('a \nb\nc d e f\n\u{1f4f0}\u00a0g ');
});

const DOCUMENT = exportedOf(ODD_TEXT);
const { annotations } = bratDocument(DOCUMENT);
const TEXT = bratText(ODD_TEXT);
const LINES = annotations.trimEnd().split('\n');

/** The lines of a letter as fields. */
const fields = (letter: string): string[][] =>
  LINES.filter((line) => line.startsWith(letter)).map((line) => line.split('\t'));

test('each span is cut out by its offsets, in code points, one piece for each line', () => {
  const spans = fields('T');
  expect(spans.length).toBeGreaterThan(10);
  for (const [, where = '', words] of spans) {
    const pieces = where
      .slice(where.indexOf(' ') + 1)
      .split(';')
      .map((piece) => piece.split(' ').map(Number));
    const cut = pieces.map(([start = 0, end = 0]) => codePoints(TEXT, start, end));
    expect(cut.join(' ')).toBe(words);
    expect(cut.filter((piece) => piece.trim() !== piece || piece.includes('\n'))).toEqual([]);
  }
});

describe('a quote', () => {
  const byId = new Map(fields('T').map(([id = '', where = '', words = '']) => [id, [where.split(' ')[0], words]]));
  const relations = fields('R').map(([, what = '']) => {
    const [type, ...ends] = what.split(' ');
    return [type, ...ends.map((end) => byId.get(end.slice(5))?.[1])];
  });

  test('has relations to its parts and to the name that speaks', () => {
    const told = '“We have checked every stone,” “and it \u{1f44d} holds.”';
    expect(relations).toContainEqual(['said_by', told, 'she']);
    expect(relations).toContainEqual(['cued_by', told, 'told']);
    expect(relations).toContainEqual(['told_to', told, 'reporters']);
    expect(relations).toContainEqual(['spoken_by', told, 'she']);
    expect(relations).toContainEqual(['spoken_by', 'that the dam above the town was safe', 'Ann Tolmer']);
  });

  test('has its type as attribute, its rule and confidence as note', () => {
    const quotes = [...byId].filter(([, [label]]) => label === 'Quote').map(([id]) => id);
    const typed = fields('A').flatMap(([, what = '']) => (what.startsWith('Type ') ? [what.split(' ')[1]] : []));
    expect(typed).toEqual(quotes);
    expect(fields('#')[0]?.[2]).toMatch(/^q1: indirect\/that-clause, 0\.\d+, speaker: named-source, 0\.\d+$/u);
  });
});

test('mentions of one entity are equivalent, and say what they are where they are no names', () => {
  const [equivalent = ''] = fields('*').map(([, what = '']) => what);
  const ids = equivalent.split(' ').slice(1);
  expect(LINES.filter((line) => ids.includes(line.split('\t')[0] ?? '')).map((line) => line.split('\t')[2])).toEqual([
    'Ann Tolmer',
    'she',
  ]);
  expect(fields('A').map(([, what]) => what)).toContain(`Mention ${ids[1]} pronoun`);
});

test('what is not uttered, and what stands in boilerplate, says so', () => {
  const [quote] = DOCUMENT.quotes;
  const [entity] = DOCUMENT.entities;
  if (!quote || !entity) throw new Error('there are some');
  const odd = {
    ...DOCUMENT,
    entities: [{ ...entity, mentions: entity.mentions.map((one) => ({ ...one, boilerplate: true })) }],
    quotes: [{ ...quote, utterance: 'negated' as const, boilerplate: true, speaker: 'e99' }],
  };
  const written = bratDocument(odd).annotations;
  expect(written).toMatch(/\tUtterance T\d+ negated\n/u);
  expect(written.match(/\tBoilerplate T\d+\n/gu)?.length).toBe(entity.mentions.length + 1);
  expect(written).not.toContain('spoken_by');
});

test('the same source of several quotes is one span', () => {
  const twice = bratDocument(
    exportedOf('Mayor Ann Tolmer said the dam was safe and promised that the town would pay.'),
  );
  expect(twice.annotations.match(/\tQuote /gu)?.length).toBe(2);
  expect(twice.annotations.match(/\tSource /gu)?.length).toBe(1);
});

test('50,000 mentions and quotes are written as they come', () => {
  const count = 50_000;
  const span = (i: number) => ({ start: 2 * i, end: 2 * i + 1 });
  const mentions = Array.from({ length: count }, (_, i) => ({ ...span(i), text: 'A', kind: 'name' as const }));
  const entity = { id: 'e1', type: 'PERSON' as const, name: 'A', aliases: [], key: 'person/a', mentions };
  const [quote] = DOCUMENT.quotes;
  if (!quote) throw new Error('there is one');
  const quotes = Array.from({ length: count }, (_, i) => {
    const at = { ...span(i), text: 'A' };
    return { ...quote, id: `q${i + 1}`, content: [at], cue: at, source: at, addressee: null, speaker: 'e1' };
  });
  const long = bratDocument({ ...DOCUMENT, text: 'A '.repeat(count), entities: [entity], quotes });
  expect(long.annotations.match(/spoken_by/gu)?.length).toBe(count);
});
