import { describe, expect, test } from 'vitest';
import { located } from '../../src/archive/located.ts';
import { extract } from '../../src/index.ts';
import { fromUtf16 } from '../../src/model/offsets.ts';
import { wholeDocumentSchema } from '../../src/model/readable.ts';
import { TABLE_NAMES, type TableName } from '../../src/table/names.ts';
import { ARTICLE_TABLES, columnsOf } from '../../src/table/tables.ts';

const TEXT = `NORDVIK, May 4 — Mayor Ann Tolmer and Joris Brun said on Monday that the dam was safe.
“We have checked every stone,” Tolmer told reporters, adding that the Harbour Guild (HG) would pay $5 million.
The HG denied it had agreed to anything. “Nobody asked,” one woman said.
`;
const extracted = extract(TEXT, { id: 'dam', date: '2013-05-06' });
const document = { ...extracted, meta: { title: 'The dam', url: 'https://example.org/dam', page: 3 }, text: TEXT };

type Rows = Readonly<Record<string, unknown>>[];

/** The rows of a table, each by the names of its columns, of a document as the table's own schema reads it. */
function rowsOf(name: Exclude<TableName, 'people'>, doc: unknown = document): Rows {
  const { schema, rowsOf: rows, columns } = ARTICLE_TABLES[name];
  return rows(schema.parse(doc)).map((row) => Object.fromEntries(columns.map((column, i) => [column.name, row[i]])));
}

const picked = (rows: Rows, ...names: string[]): unknown[][] => rows.map((row) => names.map((name) => row[name]));

test('quotes: who, what, about whom, when, where, between what', () => {
  const rows = rowsOf('quotes');
  expect(picked(rows, 'speaker', 'text', 'about', 'type', 'stance')).toEqual([
    ['Ann Tolmer; Joris Brun', 'that the dam was safe', null, 'indirect', 'states'],
    ['Ann Tolmer', 'We have checked every stone,', null, 'direct', 'states'],
    ['Ann Tolmer', 'that the Harbour Guild (HG) would pay $5 million', 'Harbour Guild', 'indirect', 'states'],
    ['Harbour Guild', 'it had agreed to anything', null, 'indirect', 'denies'],
    [null, 'Nobody asked,', null, 'direct', 'states'],
  ]);
  expect(rows[0]).toMatchObject({
    date: '2013-05-06',
    title: 'The dam',
    url: 'https://example.org/dam',
    path: 'dam',
    line: 1,
    column: 65,
    start: 64,
    end: 85,
    source: 'Mayor Ann Tolmer and Joris Brun',
    cue: 'said',
    before: 'NORDVIK, May 4 — Mayor Ann Tolmer and Joris Brun said on Monday',
    after: '.',
    speakerKey: 'person/ann-tolmer; person/joris-brun',
    speakerType: 'PERSON; PERSON',
    document: 'dam',
    quote: 'q1',
    parent: null,
    boilerplate: false,
  });
  expect(picked(rows, 'addressee', 'sourceKind', 'speakerRule')[1]).toEqual(['reporters', 'name', 'named-source']);
  expect(picked(rows, 'speakerKey', 'sourceKind')[4]).toEqual([null, 'unnamed']);
});

test('claims: what is denied carries its stance and its negation', () => {
  const rows = rowsOf('claims');
  expect(picked(rows, 'assertedBy', 'statement', 'stance', 'polarity').slice(0, 1)).toEqual([
    ['Ann Tolmer; Joris Brun', 'The dam was safe.', 'states', 'affirmative'],
  ]);
  expect(picked(rows, 'quantities', 'quoteText', 'quote')[2]).toEqual([
    '$5 million',
    'that the Harbour Guild (HG) would pay $5 million',
    'q3',
  ]);
  expect(picked(rows, 'assertedBy', 'stance', 'polarity')[3]).toEqual(['Harbour Guild', 'denies', 'negative']);
  const [first] = rows;
  expect(TEXT.slice(Number(first?.['start']), Number(first?.['end']))).toBe('the dam was safe');
});

test('mentions: a concordance in the order of the text', () => {
  const rows = rowsOf('mentions');
  expect(picked(rows, 'name', 'text', 'kind', 'mentionTitle').slice(2, 4)).toEqual([
    ['Ann Tolmer', 'Ann Tolmer', 'name', 'Mayor'],
    ['Joris Brun', 'Joris Brun', 'name', null],
  ]);
  expect(rows.find(({ type }) => type === 'MONEY')).toMatchObject({ value: '5000000 USD' });
  expect(rows.find(({ type }) => type === 'DATE')).toMatchObject({ value: '2013-05-04' });
  const starts = rows.map(({ start }) => Number(start));
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

test('documents: what is in each', () => {
  expect(rowsOf('documents')).toMatchObject([
    {
      path: 'dam',
      title: 'The dam',
      date: '2013-05-06',
      quotes: 5,
      direct: 2,
      indirect: 3,
      mixed: 0,
      speakers: 3,
      withoutSpeaker: 1,
      claims: extracted.claims.length,
      sentences: 4,
      meta: '{"title":"The dam","url":"https://example.org/dam","page":3}',
      document: 'dam',
    },
  ]);
});

describe('what a document does not say', () => {
  test('leaves cells empty: no text, no lines and context; no title, date and claims of version 1.0', () => {
    const { date: _date, meta: _meta, text: _text, ...bare } = document;
    const claims = bare.claims.map(({ id, quote, assertedBy, statement, polarity, modality }) => ({
      ...{ id, quote, assertedBy, statement, polarity, modality },
    }));
    const old = { ...bare, schemaVersion: '1.0', claims };
    const none = { line: null, column: null, before: null, after: null, date: null, title: null, url: null };
    expect(rowsOf('quotes', old)[0]).toMatchObject({ ...none, start: 64, end: 85 });
    // Then stances are those of the cues.
    expect(picked(rowsOf('quotes', old), 'stance').flat()).toEqual(['states', 'states', 'states', 'denies', 'states']);
    expect(rowsOf('claims', old)[0]).toMatchObject({
      ...none,
      start: 64,
      end: 85,
      stance: null,
      key: null,
      hedged: null,
    });
    expect(rowsOf('mentions', old)[2]).toMatchObject({ ...none, start: 23, end: 33 });
  });

  test('a date that is no day is none', () => {
    for (const date of ['2013', '2013-13-01', '2013-02-30', '2013-02-29', 'yesterday']) {
      expect(rowsOf('documents', { ...document, date })).toMatchObject([{ date: null }]);
    }
  });
});

test('every table looks at no more than a whole document has, and tells each thing once', () => {
  const whole = wholeDocumentSchema.parse(document);
  for (const name of TABLE_NAMES) {
    const names = columnsOf(name).map((column) => column.name);
    expect(new Set(names).size).toBe(names.length);
    if (name === 'people') continue;
    const { schema, rowsOf: rows } = ARTICLE_TABLES[name];
    expect(rows(whole)).toEqual(rows(schema.parse(document)));
  }
});

test('offsets in bytes become places where the text is known', () => {
  const inBytes = fromUtf16(extracted, TEXT, 'byte');
  const found = located(wholeDocumentSchema.parse(inBytes), TEXT);
  expect(picked(rowsOf('quotes', found), 'line', 'start')).toEqual(picked(rowsOf('quotes'), 'line', 'start'));
});
