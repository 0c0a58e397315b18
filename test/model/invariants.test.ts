import { expect, test } from 'vitest';
import { faultsOf } from '../../src/model/invariants.ts';
import { documentSchema, type SaysoDocument } from '../../src/model/schema.ts';
import { claimOf } from '../support/document.ts';

const TEXT = 'Ann Lee said she won.';
const entity: SaysoDocument['entities'][number] = {
  id: 'e1',
  type: 'PERSON',
  name: 'Ann Lee',
  aliases: [],
  key: 'person/ann-lee',
  mentions: [
    { start: 0, end: 7, text: 'Ann Lee', kind: 'name' },
    { start: 13, end: 16, text: 'she', kind: 'pronoun' },
  ],
};
const quote: SaysoDocument['quotes'][number] = {
  id: 'q1',
  type: 'indirect',
  text: 'she won',
  content: [{ start: 13, end: 20 }],
  cue: { start: 8, end: 12, text: 'said' },
  source: { start: 0, end: 7, text: 'Ann Lee' },
  speaker: 'e1',
  about: ['e1'],
  parent: null,
  addressee: null,
  confidence: 0.9,
  rule: 'by-hand',
};
const claim = claimOf('Ann Lee won.', {
  assertedBy: 'e1',
  spans: [{ start: 13, end: 20 }],
  resolved: [{ start: 13, end: 16, entity: 'e1', text: 'Ann Lee' }],
});
const SOUND: SaysoDocument = {
  schemaVersion: '1.1',
  offsetUnit: 'utf16',
  id: 'a',
  path: 'a.txt',
  sha256: '0'.repeat(64),
  sentences: [{ start: 0, end: 21 }],
  entities: [entity],
  quotes: [quote],
  claims: [claim],
  boilerplate: [],
  diagnostics: [],
};

test('a sound document fits the schema and has no fault', () => {
  expect(documentSchema.parse(SOUND)).toEqual(SOUND);
  expect(faultsOf(SOUND, TEXT)).toEqual([]);
});

const spans = (...list: readonly (readonly [number, number])[]) => list.map(([start, end]) => ({ start, end }));
const EMPTY = 'empty span [3, 3)';
const BEFORE_END = 'begins before the one before it ends';
const BEFORE = 'begins before the one before it';
const said = { start: 8, end: 12, text: 'said' };
const other: typeof entity = { ...entity, id: 'e2', mentions: [{ start: 17, end: 20, text: 'won', kind: 'nominal' }] };

test.for<[string, Partial<SaysoDocument>, Record<string, string>]>([
  [
    'ids given twice',
    { entities: [entity, { ...other, id: 'e1' }], quotes: [quote, quote, quote], claims: [claim, claim] },
    {
      'entities.1.id': 'e1 is given twice',
      'quotes.1.id': 'q1 is given twice',
      'quotes.2.id': 'q1 is given twice',
      'claims.1.id': 'c1 is given twice',
      'claims.1.statement': 'is made of q1 twice',
    },
  ],
  ['a speaker that is no entity', { quotes: [{ ...quote, speaker: 'e9' }] }, { 'quotes.0.speaker': 'no entity e9' }],
  ['no speaker', { quotes: [{ ...quote, speaker: null }] }, {}],
  [
    'speakers that begin with another',
    { entities: [entity, other], quotes: [{ ...quote, speakers: ['e2', 'e1'] }] },
    { 'quotes.0.speakers': 'does not begin with the speaker' },
  ],
  [
    'a speaker without a confidence, and not among the speakers',
    { entities: [entity, other], quotes: [{ ...quote, speakers: ['e2'], speakerConfidence: null }] },
    {
      'quotes.0.speakerConfidence': 'stands with a speaker, and only with one',
      'quotes.0.speakers': 'does not begin with the speaker',
    },
  ],
  [
    'a confidence without a speaker',
    { quotes: [{ ...quote, speaker: null, speakerConfidence: 0.5 }] },
    { 'quotes.0.speakerConfidence': 'stands with a speaker, and only with one' },
  ],
  [
    'speakers that begin with the speaker',
    { entities: [entity, other], quotes: [{ ...quote, speakers: ['e1', 'e2'] }] },
    {},
  ],
  [
    'speakers of whom one is no entity',
    { quotes: [{ ...quote, speakers: ['e1', 'e2'] }] },
    { 'quotes.0.speakers': 'no entity e2' },
  ],
  [
    'about something that is no entity',
    { quotes: [{ ...quote, about: ['e1', 'e7'] }] },
    { 'quotes.0.about': 'no entity e7' },
  ],
  ['a quote that is its own parent', { quotes: [{ ...quote, parent: 'q1' }] }, { 'quotes.0.parent': 'names itself' }],
  ['a parent that is no quote', { quotes: [{ ...quote, parent: 'q2' }] }, { 'quotes.0.parent': 'no quote q2' }],
  [
    'a claim on a quote that is not there',
    { claims: [{ ...claim, quote: 'q4' }] },
    { 'claims.0.quote': 'no quote q4' },
  ],
  [
    'a claim by an entity that is not there',
    { claims: [{ ...claim, assertedBy: 'e4' }] },
    { 'claims.0.assertedBy': 'no entity e4' },
  ],
  ['a claim by nobody', { claims: [{ ...claim, assertedBy: null }] }, {}],
  [
    'empty spans',
    {
      sentences: [...spans([0, 21]), { start: 21, end: 21 }],
      boilerplate: [{ start: 3, end: 3, kind: 'byline' }],
      diagnostics: [{ start: 3, end: 3, code: 'orphan-quote', message: 'so' }],
      entities: [{ ...entity, mentions: [{ start: 3, end: 3, text: '', kind: 'name' }] }],
      quotes: [
        {
          ...quote,
          content: spans([3, 3]),
          cue: { start: 3, end: 3, text: '' },
          source: { start: 3, end: 3, text: '' },
          addressee: { start: 3, end: 3, text: '' },
        },
      ],
    },
    {
      'sentences.1': 'empty span [21, 21)',
      'boilerplate.0': EMPTY,
      'diagnostics.0': EMPTY,
      'entities.0.mentions.0': EMPTY,
      'quotes.0.content.0': EMPTY,
      'quotes.0.cue': EMPTY,
      'quotes.0.source': EMPTY,
      'quotes.0.addressee': EMPTY,
    },
  ],
  [
    'a span that ends before it begins',
    { quotes: [{ ...quote, content: spans([13, 12]) }] },
    { 'quotes.0.content.0': 'empty span [13, 12)' },
  ],
  ['sentences that overlap', { sentences: spans([0, 12], [11, 21]) }, { 'sentences.1': BEFORE_END }],
  ['sentences that touch', { sentences: spans([0, 12], [12, 21]) }, {}],
  [
    'boilerplate that overlaps',
    { boilerplate: spans([0, 5], [4, 6]).map((span) => ({ ...span, kind: 'byline' })) },
    { 'boilerplate.1': BEFORE_END },
  ],
  [
    'content that overlaps',
    { quotes: [{ ...quote, cue: null, source: null, content: spans([0, 5], [5, 9], [8, 10]) }] },
    { 'quotes.0.content.2': BEFORE_END },
  ],
  [
    'mentions out of order',
    { entities: [{ ...entity, mentions: entity.mentions.toReversed() }] },
    { 'entities.0.mentions.1': BEFORE },
  ],
  [
    'mentions that begin at one place',
    { entities: [{ ...entity, mentions: [{ start: 0, end: 3, text: 'Ann', kind: 'name' }, ...entity.mentions] }] },
    {},
  ],
  ['entities out of order', { entities: [other, entity] }, { 'entities.1': BEFORE }],
  [
    'quotes out of order',
    { quotes: [quote, { ...quote, id: 'q2', content: spans([12, 14]) }] },
    { 'quotes.1': BEFORE },
  ],
  [
    'texts that are not what stands there',
    {
      entities: [{ ...entity, mentions: [{ start: 0, end: 7, text: 'Ann Le', kind: 'name' }] }],
      quotes: [
        {
          ...quote,
          cue: { ...said, text: 'says' },
          source: { start: 0, end: 7, text: 'ann Lee' },
          addressee: { ...said, text: '' },
        },
      ],
    },
    {
      'entities.0.mentions.0': 'its text is not what stands at [0, 7)',
      'quotes.0.cue': 'its text is not what stands at [8, 12)',
      'quotes.0.source': 'its text is not what stands at [0, 7)',
      'quotes.0.addressee': 'its text is not what stands at [8, 12)',
    },
  ],
  ['an addressee, or none of the three', { quotes: [{ ...quote, addressee: said, cue: null, source: null }] }, {}],
  [
    'a span behind the end',
    { boilerplate: [{ start: 20, end: 22, kind: 'byline' }], sentences: spans([0, 30]) },
    { 'boilerplate.0': "ends at 22, after the text's end 21", 'sentences.0': "ends at 30, after the text's end 21" },
  ],
  ['a span up to the end', { boilerplate: [{ start: 20, end: 21, kind: 'byline' }] }, {}],
  [
    'a character in no sentence, at the end',
    { sentences: spans([0, 20]) },
    { sentences: 'the character at 20 lies in no sentence' },
  ],
  ['at the beginning', { sentences: spans([2, 21]) }, { sentences: 'the character at 0 lies in no sentence' }],
  ['between two', { sentences: spans([0, 7], [9, 21]) }, { sentences: 'the character at 8 lies in no sentence' }],
  ['a blank in no sentence', { sentences: spans([0, 7], [8, 21]) }, {}],
  ['no sentence', { sentences: [] }, { sentences: 'the character at 0 lies in no sentence' }],
])('%s', ([, change, faults]) => {
  const found = faultsOf({ ...SOUND, ...change }, TEXT);
  expect(Object.fromEntries(found.map(({ path, message }) => [path, message]))).toEqual(faults);
  expect(found).toHaveLength(Object.keys(faults).length);
});

test('without the text, what needs its characters is left out', () => {
  const unseen = { sentences: [], boilerplate: [{ start: 20, end: 99, kind: 'byline' as const }] };
  expect(faultsOf({ ...SOUND, ...unseen, quotes: [{ ...quote, cue: { ...said, text: 'x' } }] })).toEqual([]);
  expect(faultsOf({ ...SOUND, claims: [claim, claim] })).toEqual([
    { path: 'claims.1.id', message: 'c1 is given twice' },
    { path: 'claims.1.statement', message: 'is made of q1 twice' },
  ]);
});

test('a text of blanks needs no sentence', () => {
  expect(faultsOf({ ...SOUND, sentences: [], entities: [], quotes: [], claims: [] }, ' \n\u00a0')).toEqual([]);
});
