/** What is written is what is read again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WholeDocument } from '../../src/model/readable.ts';
import type { ArticleRecord, FactsBlock, Tables } from '../../src/report/data.ts';
import { createReport, MOST_ARTICLES } from '../../src/report/index.ts';
import { chosen, NO_CHOICE } from '../../src/report/logic/choose.ts';
import { facetsOf, NOBODY } from '../../src/report/logic/facets.ts';
import { type PersonRow, peopleIn, sortedPeople } from '../../src/report/logic/people.ts';
import { listAt, type Store, storeOf } from '../../src/report/logic/store.ts';
import { scriptSafe } from '../../src/report/shell.ts';

const TEXT = 'Ann Tolmer and Joris Brun said it holds. “No,” he said.';

const PEOPLE = [
  { id: 'e1', type: 'PERSON' as const, name: 'Ann Tolmer', aliases: [], key: 'person/ann-tolmer' },
  { id: 'e2', type: 'PERSON' as const, name: 'Joris Brun', aliases: [], key: 'person/joris-brun' },
];
const QUOTES = [
  {
    ...{ id: 'q1', type: 'indirect' as const, text: 'it holds', content: [{ start: 31, end: 39 }] },
    ...{ cue: { start: 26, end: 30, text: 'said' }, source: { start: 0, end: 25, text: 'Ann Tolmer and Joris Brun' } },
    ...{
      speaker: 'e1',
      speakers: ['e1', 'e2'],
      speakerConfidence: 0.97,
      speakerRule: 'named-source',
      sourceKind: 'name',
    },
    ...{ about: [], parent: null, addressee: null, confidence: 0.91, rule: 'indirect/bare-clause' },
  },
  {
    ...{ id: 'q2', type: 'direct' as const, text: 'No,', content: [{ start: 41, end: 46 }] },
    ...{ cue: { start: 50, end: 54, text: 'said' }, source: { start: 47, end: 49, text: 'he' } },
    ...{ speaker: null, speakerConfidence: null, speakerRule: 'ambiguous', sourceKind: 'pronoun', boilerplate: true },
    ...{ about: ['e2'], parent: null, addressee: null, confidence: 0.6, rule: 'direct/cue-after' },
  },
];

/** A document with two quotes: one of two speakers, one of nobody. */
function documentOf(path: string, more: Partial<WholeDocument> = {}): WholeDocument {
  return {
    ...{ schemaVersion: '1.1', offsetUnit: 'utf16', id: path.replace(/\.txt$/u, ''), path, text: TEXT },
    sentences: [
      { start: 0, end: 40 },
      { start: 41, end: 55 },
    ],
    entities: PEOPLE.map((person, i) => ({
      ...person,
      mentions: [{ start: 15 * i, end: 15 * i + 10, text: person.name, kind: 'name' }],
    })),
    quotes: QUOTES,
    claims: [
      {
        ...{ id: 'c1', quote: 'q1', assertedBy: 'e1', statement: 'It holds.', spans: [{ start: 31, end: 39 }] },
        ...{ polarity: 'affirmative', modality: 'asserted', stance: 'states', about: [] },
      },
    ],
    boilerplate: [],
    diagnostics: [{ start: 47, end: 49, code: 'ambiguous-speaker', message: 'two could be meant' }],
    ...more,
  };
}

interface Read {
  readonly store: Store;
  readonly articles: readonly ArticleRecord[];
}

/** Writes a page of documents and takes the data out of it, as a browser would. */
function written(documents: readonly WholeDocument[]): Read {
  const report = createReport({ schemaVersion: '1.1', version: '0', title: 'x' }, { script: 'run()', style: 'p {}' });
  const page = [report.start(), ...documents.map((one) => report.add(one)), report.end()].join('');
  const blocks = (name: string): unknown[] =>
    [...page.matchAll(/<script type="application\/json" (?:id|class)="([^"]+)">(.*?)<\/script>/gsu)]
      .filter(([, found]) => found === name)
      .map(([, , json = '']) => JSON.parse(json));
  const [tables] = blocks('sayso-tables') as Tables[];
  if (!tables) throw new Error('no tables');
  return {
    store: storeOf(blocks('sayso-facts') as FactsBlock[], tables),
    articles: (blocks('sayso-articles') as ArticleRecord[][]).flat(),
  };
}

test('columns and articles hold what the documents hold', () => {
  const { store, articles } = written([documentOf('a.txt'), documentOf('b.txt', { date: '2013-05-04' })]);
  expect([store.size, store.claimCount, store.articles.length, articles.length]).toEqual([4, 2, 2, 2]);
  expect(store.articles[1]).toMatchObject({
    id: 'b',
    date: '2013-05-04',
    firstQuote: 2,
    firstClaim: 1,
    firstDiagnostic: 1,
  });
  expect([...listAt(store.quotes.speakers, 2)].map((entity) => store.entities[entity]?.name)).toEqual([
    'Ann Tolmer',
    'Joris Brun',
  ]);
  expect([...listAt(store.quotes.speakers, 3)]).toEqual([]);
  expect([...store.quotes.confidence]).toEqual([91, 60, 91, 60]);
  expect([...store.quotes.speakerConfidence]).toEqual([97, -1, 97, -1]);
  expect([...store.quotes.words]).toEqual([2, 1, 2, 1]);
  expect([...store.claims.quote]).toEqual([0, 2]);
  expect(articles[1]).toMatchObject({
    text: TEXT,
    quotes: [{ id: 'q1', content: [31, 39], cue: [26, 30], source: [0, 25] }, { id: 'q2' }],
    claims: [{ statement: 'It holds.', spans: [31, 39] }],
    names: [0, 10, 0, 15, 25, 1],
    diagnostics: [{ span: [47, 49], message: 'two could be meant' }],
  });
});

test('two articles of one id have two addresses', () => {
  const { store } = written([documentOf('a.txt'), documentOf('a.txt'), documentOf('a~2.txt', { id: 'a~2' })]);
  expect(store.articles.map(({ id }) => id)).toEqual(['a', 'a~2', 'a~2~2']);
});

test('a large archive is written in several blocks, which read as one', () => {
  const text = `${TEXT}${' and so on'.repeat(10_000)}`;
  const { store, articles } = written(['a', 'b', 'c', 'd', 'e'].map((id) => documentOf(`${id}.txt`, { text })));
  expect(store.articles.map(({ id, block, place }) => [id, block, place])).toEqual([
    ['a', 0, 0],
    ['b', 0, 1],
    ['c', 1, 0],
    ['d', 1, 1],
    ['e', 2, 0],
  ]);
  expect([...store.quotes.article]).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
  expect([...store.claims.quote]).toEqual([0, 2, 4, 6, 8]);
  expect(articles).toHaveLength(5);
});

test('without its text an article has the words of its quotes; offsets that point into none are not used', () => {
  const { text: _, ...rest } = documentOf('a.txt');
  const { store, articles } = written([rest, documentOf('b.txt', { offsetUnit: 'byte' })]);
  expect(store.withoutText).toBe(2);
  expect(articles.map(({ text }) => text)).toEqual([null, null]);
  expect(articles[0]?.quotes[1]?.words).toEqual(['No,', 'said', 'he']);
});

test('facets count what is left with all that is chosen elsewhere', () => {
  const { store } = written([documentOf('a.txt', { date: '2013-05-04' }), documentOf('b.txt')]);
  const facets = facetsOf(store);
  const countsFor = (choice: Partial<typeof NO_CHOICE>, found: Uint8Array | null = null) => {
    const { rows, counts, perArticle } = chosen(store, facets, { ...NO_CHOICE, ...choice }, found);
    const told = facets.flatMap(({ name, keys }) =>
      keys.flatMap((key, i) => (counts.get(name)?.[i] ? [`${name} ${key} ${counts.get(name)?.[i]}`] : [])),
    );
    return { rows: [...rows], told, perArticle: [...perArticle] };
  };
  const all = countsFor({});
  expect(all.rows).toEqual([0, 1, 2, 3]);
  expect(all.told).toEqual([
    ...[
      'speaker person/ann-tolmer 2',
      'speaker person/joris-brun 2',
      `speaker ${NOBODY} 2`,
      'about person/joris-brun 2',
    ],
    ...['type direct 2', 'type indirect 2', 'stance states 2', 'modality asserted 2', 'polarity affirmative 2'],
    ...['confidence 85 2', 'confidence 0 2', 'speaker-confidence 95 2', 'speaker-confidence none 2'],
    ...['source name 2', 'source pronoun 2', 'utterance actual 4', 'place text 2', 'place boilerplate 2'],
  ]);
  const direct = countsFor({ facets: { type: ['direct'] }, from: '2013' });
  expect([direct.rows, direct.perArticle]).toEqual([[1], [1, 1]]);
  expect(direct.told).toContain('type indirect 1');
  expect(direct.told).toContain(`speaker ${NOBODY} 1`);
  expect(direct.told).not.toContain('speaker person/ann-tolmer 1');
  expect(countsFor({ facets: { speaker: ['person/joris-brun', NOBODY] } }).rows).toEqual([0, 1, 2, 3]);
  expect(countsFor({}, Uint8Array.of(0, 0, 1, 0)).rows).toEqual([2]);
});

test('people are added up over what is chosen, and sorted', () => {
  const { store } = written([documentOf('a.txt', { date: '2014-01-01' }), documentOf('b.txt', { date: '2013-05-04' })]);
  const rows = peopleIn(store, Int32Array.of(0, 1, 2, 3));
  expect(rows[0]).toEqual({
    ...{ entity: 0, name: 'Ann Tolmer', type: 'PERSON', quotes: 2, share: 1, direct: 0, indirect: 2, mixed: 0 },
    ...{ words: 4, articles: 2, first: '2013-05-04', last: '2014-01-01' },
  });
  const person = (name: string, quotes: number, first: string): PersonRow => ({
    ...{ entity: 0, name, type: 'PERSON', quotes, share: 0, direct: 0, indirect: 0, mixed: 0, words: 0, articles: 0 },
    ...{ first, last: first },
  });
  const list = [person('Brun', 1, ''), person('Årud', 1, '2013'), person('Lund', 3, '2012')];
  const names = (...by: [column: 'name' | 'quotes' | 'first', isDescending: boolean]): string[] =>
    sortedPeople(list, ...by).map(({ name }) => name);
  expect(names('quotes', true)).toEqual(['Lund', 'Årud', 'Brun']);
  expect(names('name', false)).toEqual(['Årud', 'Brun', 'Lund']);
  expect(names('first', false)).toEqual(['Lund', 'Årud', 'Brun']);
  expect(names('first', true)).toEqual(['Årud', 'Lund', 'Brun']);
});

test('nothing that can be said ends the element in which it stands', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '/', '!', '-', 's', '\u2028', '\u2029', '"', '\\', '\ud800') }),
      (text) => {
        const safe = scriptSafe({ text });
        expect(safe).not.toMatch(/[<\u2028\u2029]/u);
        expect(JSON.parse(safe)).toEqual({ text });
      },
    ),
  );
});

test('more articles than a browser can hold are refused', () => {
  const report = createReport({ schemaVersion: '1.1', version: '0', title: 'x' }, { script: '', style: '' });
  const empty = documentOf('a.txt', { text: '', entities: [], quotes: [], claims: [], diagnostics: [], sentences: [] });
  for (let i = 0; i < MOST_ARTICLES; i++) report.add({ ...empty, id: `a${i}` });
  expect(() => report.add(empty)).toThrow(
    'more than 100,000 articles are too many for one page: write tables of them (sayso table), or reports of parts of them',
  );
});
