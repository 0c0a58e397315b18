import { expect, test } from 'vitest';
import { faultsOf } from '../../src/model/invariants.ts';
import { documentSchema, type SaysoDocument } from '../../src/model/schema.ts';

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
const claim: SaysoDocument['claims'][number] = {
  id: 'c1',
  quote: 'q1',
  assertedBy: 'e1',
  statement: 'Ann Lee won.',
  polarity: 'affirmative',
  modality: 'asserted',
};
const SOUND: SaysoDocument = {
  schemaVersion: '1.0',
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

test.for<[string, Partial<SaysoDocument>, string]>([
  ['an id given twice', { claims: [claim, claim] }, 'claims.1.id'],
  ['a speaker that is no entity', { quotes: [{ ...quote, speaker: 'e9' }] }, 'quotes.0.speaker'],
  ['speakers that begin with another', { quotes: [{ ...quote, speakers: ['e2', 'e1'] }] }, 'quotes.0.speakers'],
  ['about something that is no entity', { quotes: [{ ...quote, about: ['e7'] }] }, 'quotes.0.about'],
  ['a quote that is its own parent', { quotes: [{ ...quote, parent: 'q1' }] }, 'quotes.0.parent'],
  ['a claim on a quote that is not there', { claims: [{ ...claim, quote: 'q4' }] }, 'claims.0.quote'],
  ['a claim by an entity that is not there', { claims: [{ ...claim, assertedBy: 'e4' }] }, 'claims.0.assertedBy'],
  ['an empty span', { quotes: [{ ...quote, content: [{ start: 13, end: 13 }] }] }, 'quotes.0.content.0'],
  [
    'mentions out of order',
    { entities: [{ ...entity, mentions: entity.mentions.toReversed() }] },
    'entities.0.mentions.1',
  ],
  [
    'sentences that overlap',
    {
      sentences: [
        { start: 0, end: 12 },
        { start: 8, end: 21 },
      ],
    },
    'sentences.1',
  ],
  [
    'a text that is not what stands there',
    { quotes: [{ ...quote, cue: { start: 8, end: 12, text: 'says' } }] },
    'quotes.0.cue',
  ],
  ['a span behind the end', { boilerplate: [{ start: 20, end: 30, kind: 'byline' }] }, 'boilerplate.0'],
  ['a character in no sentence', { sentences: [{ start: 0, end: 20 }] }, 'sentences'],
])('%s is a fault', ([, change, path]) => {
  expect(faultsOf({ ...SOUND, ...change }, TEXT).map((fault) => fault.path)).toContain(path);
});
