import { expect, test } from 'vitest';
import type { Entity } from '../../../src/model/document.ts';
import { compileLexicon, EMPTY_LEXICON, lexiconSchema } from '../../../src/model/lexicon.ts';
import type { EntityType } from '../../../src/model/schema.ts';
import { AMBIGUOUS, knownAs } from '../../../src/stages/speakers/decided-names.ts';

function entity(key: string, name: string, aliases: readonly string[] = [], type: EntityType = 'PERSON'): Entity {
  return {
    type,
    name,
    aliases,
    key,
    gender: 'unknown',
    plural: false,
    mentions: [{ start: 0, end: 1, kind: 'name', rule: '' }],
  };
}

const ENTITIES = [
  entity('person/ann-tolmer', 'Ann Tolmer', ['Tolmer', 'AT']),
  entity('person/eva-tolmer', 'Eva Tolmer', ['Tolmer']),
  entity('org/at', 'AT', ['Tolmer’s'], 'ORG'),
  entity('cardinal/two', 'Two', [], 'CARDINAL'),
  entity('person/7', 'Lund'),
  entity('person/8', 'Lund'),
];

const LEXICON = compileLexicon([
  lexiconSchema.parse({
    entities: [
      { name: 'Odd Brun', type: 'PERSON', aliases: ['OB'], key: 'person/brun', gender: 'male' },
      { name: 'Oda Brun', type: 'PERSON', aliases: ['OB'] },
      { name: 'Ann Maria Tolmer', type: 'PERSON', aliases: ['Annie'], key: 'person/ann-tolmer' },
      { name: 'Harbour Guild', type: 'ORG' },
    ],
  }),
]);

const known = knownAs(ENTITIES, LEXICON);

test.for<[called: string, index: number]>([
  ['person/eva-tolmer', 1],
  ['Ann Tolmer', 0],
  ['AT', 2],
  ["Tolmer's", 2],
  ['Annie', 0],
  ['Ann Maria Tolmer', 0],
])('of the text: %s', ([called, index]) => {
  expect(known(called)).toEqual({ index, entity: ENTITIES[index] });
});

test.each(['Tolmer', 'Lund'])('several: %s', (called) => {
  expect(known(called)).toBe(AMBIGUOUS);
});

test.for<[called: string, parts: Partial<Entity>]>([
  ['Karl Orvin', { type: 'PERSON', name: 'Karl Orvin', key: 'person/karl-orvin', gender: 'unknown' }],
  ['OB', { type: 'PERSON', name: 'Odd Brun', key: 'person/brun', gender: 'male' }],
  ['Harbour Guild', { type: 'ORG', name: 'Harbour Guild', key: 'org/harbour-guild' }],
  ['Two', { type: 'PERSON', name: 'Two' }],
])('of nobody in the text: %s', ([called, parts]) => {
  expect(known(called)).toMatchObject({ index: null, entity: { ...parts, mentions: [] } });
});

test('the same for the same person, under whatever name', () => {
  expect(known('OB')).toBe(known('Odd Brun'));
  expect(known('Karl Orvin')).toBe(known('Karl Orvin'));
  expect(knownAs([], EMPTY_LEXICON)('OB')).toMatchObject({ entity: { key: 'person/ob' } });
});
