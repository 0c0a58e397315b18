/** Items of a list whose verbs have no subject are whose the line above says. */
import { expect, test } from 'vitest';
import { runPipeline } from '../../../../src/pipeline.ts';
import { CONTEXT } from '../../../support/doc-of.ts';

/** Of each quote: cue, source, speaker, content. */
function rowsOf(text: string): unknown[] {
  const raw = { id: 'text', path: 'text', bytes: new TextEncoder().encode(text) };
  const { quotes, entities } = runPipeline(raw, CONTEXT);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return quotes.map(({ cue, source, speaker, text }) => [
    cue?.text ?? null,
    source?.text ?? null,
    speaker && names.get(speaker),
    text,
  ]);
}

test.each([
  [
    'Highlights of Ms Lund’s testimony:\n\nTold senators that she never met the donor.',
    'Told',
    'Lund',
    'that she never met the donor',
  ],
  [
    'In his talk, Minister Roe:\n\n* urged farmers to sow early\n* warned that prices would rise',
    'warned',
    'Roe',
    'that prices would rise',
  ],
  [
    'What Judge Lowell said:\n\n1. Dismissed the claim.\n2. Warned that the next fine will be higher.',
    'Warned',
    'Lowell',
    'that the next fine will be higher',
  ],
])('%s', (text, cue, speaker, content) => {
  expect(rowsOf(text)).toContainEqual([cue, null, speaker, content]);
});

test('whom the item is about is not who says it', () => {
  const rows = rowsOf('Main points of the speech by Ana Lund:\n\nAccused Republicans of "looking away" from it.');
  expect(rows).toEqual([['Accused', null, 'Ana Lund', 'Republicans of "looking away" from it']]);
});

test.each([
  ['without a line above', 'Ann Lund left.\n\nWarned that prices would rise.'],
  ['after a paragraph that is no item', 'What Ann Lund said:\n\nIt was a long day.\n\nWarned that prices would rise.'],
  ['where the line above names nobody', 'Main points:\n\nWarned that prices would rise.'],
])('nobody %s', (_about, text) => {
  expect(rowsOf(text).filter((row) => (row as unknown[])[0] === 'Warned' && (row as unknown[])[2] !== null)).toEqual(
    [],
  );
});

test('an item with a subject of its own keeps it', () => {
  const rows = rowsOf('What Ann Lund heard:\n\nTom Roe warned that prices would rise.');
  expect(rows).toEqual([['warned', 'Tom Roe', 'Tom Roe', 'that prices would rise']]);
});
