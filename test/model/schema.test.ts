import { expect, test } from 'vitest';
import { documentSchema, envelopeSchema, errorLineSchema, type SaysoDocument } from '../../src/model/schema.ts';
import { claimOf, documentWith, entityAt, quoteAt } from '../support/document.ts';

const SOURCE = '{content|“So,”} {a|Ann Lee} {cue|said}.';
const [entity, quote, claim] = [entityAt(SOURCE, 'a'), quoteAt(SOURCE), claimOf('So.')];
const [mention] = entity.mentions;
const sound = documentWith({ entities: [entity], quotes: [quote], claims: [claim] });
const byline = { start: 0, end: 1, kind: 'byline' as const };
const orphan = { start: 0, end: 1, code: 'orphan-quote' as const, message: '' };

/** Paths of what the schema does not allow. */
const faults = (parts: object): string[] =>
  (documentSchema.safeParse({ ...sound, ...parts }).error?.issues ?? []).map(({ path }) => path.join('.')).sort();

test('all that may be there, and all that may be left out', () => {
  const rich: Partial<SaysoDocument> = {
    offsetUnit: 'byte',
    text: '',
    entities: [
      {
        ...entity,
        value: { amount: 1.5, unit: null },
        mentions: mention ? [{ ...mention, title: '', boilerplate: true }] : [],
      },
    ],
    quotes: [
      {
        ...quote,
        speaker: 'e1',
        speakers: ['e1', 'e12'],
        about: ['e10'],
        parent: 'q10',
        boilerplate: true,
        cue: null,
        confidence: 0,
      },
    ],
    claims: [claimOf('So.', { id: 'c10', quote: 'q10', assertedBy: 'e10', polarity: 'negative' })],
    boilerplate: ['breadcrumb', 'byline', 'dateline', 'teaser', 'caption', 'signature', 'navigation', 'notice'].map(
      (kind) => ({ ...byline, kind }) as typeof byline,
    ),
    diagnostics: ['unclosed-quote', 'ambiguous-speaker', 'mixed-marks', 'orphan-quote'].map(
      (code) => ({ ...orphan, code }) as typeof orphan,
    ),
  };
  expect([faults({}), faults(rich)]).toEqual([[], []]);
});

test.for<[string, object, string[]]>([
  ['an old version', { schemaVersion: '0.9' }, ['schemaVersion']],
  ['an unknown unit', { offsetUnit: 'utf8' }, ['offsetUnit']],
  ['an empty id and path', { id: '', path: '' }, ['id', 'path']],
  ['no hash', { sha256: 'A'.repeat(64) }, ['sha256']],
  ['a hash too short', { sha256: 'a'.repeat(63) }, ['sha256']],
  ['a hash too long', { sha256: 'a'.repeat(65) }, ['sha256']],
  ['an unknown field', { more: 1 }, ['']],
  ['offsets that are none', { sentences: [{ start: -1, end: 1.5 }] }, ['sentences.0.end', 'sentences.0.start']],
  ['a sentence with more', { sentences: [{ start: 0, end: 1, text: '' }] }, ['sentences.0']],
  [
    'ids of other kinds',
    { entities: [{ ...entity, id: 'q1' }], quotes: [{ ...quote, id: 'e1' }], claims: [{ ...claim, id: 'q1' }] },
    ['claims.0.id', 'entities.0.id', 'quotes.0.id'],
  ],
  [
    'ids from 0',
    { entities: [{ ...entity, id: 'e0' }], quotes: [{ ...quote, id: 'q0' }], claims: [{ ...claim, id: 'c01' }] },
    ['claims.0.id', 'entities.0.id', 'quotes.0.id'],
  ],
  [
    'ids with something around',
    { entities: [{ ...entity, id: 'e1x' }], quotes: [{ ...quote, id: 'xq1' }], claims: [{ ...claim, id: 'c1 ' }] },
    ['claims.0.id', 'entities.0.id', 'quotes.0.id'],
  ],
  [
    'an entity without anything',
    { entities: [{ ...entity, name: '', key: '', mentions: [] }] },
    ['entities.0.key', 'entities.0.mentions', 'entities.0.name'],
  ],
  ['an unknown type', { entities: [{ ...entity, type: 'HUMAN' }] }, ['entities.0.type']],
  ['a value that is none', { entities: [{ ...entity, value: 5 }] }, ['entities.0.value']],
  [
    'an unknown kind of mention',
    { entities: [{ ...entity, mentions: [{ ...mention, kind: 'verb' }] }] },
    ['entities.0.mentions.0.kind'],
  ],
  [
    'boilerplate that is false',
    { entities: [{ ...entity, mentions: [{ ...mention, boilerplate: false }] }] },
    ['entities.0.mentions.0.boilerplate'],
  ],
  ['an unknown type of quote', { quotes: [{ ...quote, type: 'free' }] }, ['quotes.0.type']],
  ['no content', { quotes: [{ ...quote, content: [] }] }, ['quotes.0.content']],
  ['one speaker as several', { quotes: [{ ...quote, speakers: ['e1'] }] }, ['quotes.0.speakers']],
  [
    'a confidence out of bounds',
    {
      quotes: [
        { ...quote, confidence: -0.1 },
        { ...quote, confidence: 1.1 },
      ],
    },
    ['quotes.0.confidence', 'quotes.1.confidence'],
  ],
  ['no rule', { quotes: [{ ...quote, rule: '' }] }, ['quotes.0.rule']],
  ['a cue without words', { quotes: [{ ...quote, cue: { start: 0, end: 1 } }] }, ['quotes.0.cue.text']],
  ['a field left out', { quotes: [{ ...quote, addressee: undefined }] }, ['quotes.0.addressee']],
  ['a quote that is not one of those kept', { quotes: [{ ...quote, boilerplate: false }] }, ['quotes.0.boilerplate']],
  ['a claim that says nothing', { claims: [{ ...claim, statement: '' }] }, ['claims.0.statement']],
  [
    'an unknown polarity and modality',
    { claims: [{ ...claim, polarity: 'x', modality: 'x' }] },
    ['claims.0.modality', 'claims.0.polarity'],
  ],
  [
    'an unknown kind and code',
    { boilerplate: [{ ...byline, kind: 'x' }], diagnostics: [{ ...orphan, code: 'x' }] },
    ['boilerplate.0.kind', 'diagnostics.0.code'],
  ],
])('what the schema does not allow: %s', ([, parts, paths]) => {
  expect(faults(parts)).toEqual(paths);
});

test('an envelope, and a line of errors', () => {
  const envelope = { schemaVersion: '1.1', documents: [sound] };
  expect(envelopeSchema.safeParse(envelope).success).toBe(true);
  expect(envelopeSchema.safeParse({ ...envelope, more: 1 }).success).toBe(false);
  expect(envelopeSchema.safeParse({ ...envelope, schemaVersion: '2.0' }).success).toBe(false);
  expect(errorLineSchema.safeParse({ error: { line: 1, message: '' } }).success).toBe(true);
  for (const line of [0, -1, 1.5])
    expect(errorLineSchema.safeParse({ error: { line, message: '' } }).success).toBe(false);
  expect(errorLineSchema.safeParse({ error: { line: 1, message: '', more: 1 } }).success).toBe(false);
});
