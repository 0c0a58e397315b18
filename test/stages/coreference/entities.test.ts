import { describe, expect, test } from 'vitest';
import type { Name } from '../../../src/model/document.ts';
import { coreference } from '../../../src/stages/coreference/index.ts';
import { SIEVES } from '../../../src/stages/coreference/order.ts';
import type { Sieve } from '../../../src/stages/coreference/sieve.ts';
import { namedDoc } from '../../support/coref-table.ts';
import { CONTEXT } from '../../support/doc-of.ts';

/** Joins all names of a text, whatever they are. */
const allNames: Sieve = {
  id: 'test/all',
  about: 'all',
  find({ names }, _clusters, link) {
    for (const index of names.slice(1)) link(index, names[0] ?? 0);
  },
};

/** All entities of a text; `given` is what the stage before tells of a name, by its place among the names. */
function entitiesIn(source: string, sieves: readonly Sieve[], given: readonly Partial<Name>[] = []) {
  const { doc } = namedDoc(source);
  const names = doc.names.map((name, i) => ({ ...name, ...given[i] }));
  return coreference({ ...doc, names }, CONTEXT, sieves).entities;
}

test('an entity with its mentions, each with its kind, its title and who placed it', () => {
  const source = 'On Monday {title|General} {PERSON-a|Rob Tolmer} left. {PERSON-a|Tolmer} said he won.';
  expect(entitiesIn(source, SIEVES)).toEqual([
    {
      type: 'PERSON',
      name: 'Rob Tolmer',
      aliases: ['General Rob Tolmer', 'Tolmer'],
      key: 'person/rob-tolmer',
      gender: 'male',
      plural: false,
      mentions: [
        { start: 18, end: 28, kind: 'name', title: { start: 10, end: 17 }, rule: 'by-hand' },
        { start: 35, end: 41, kind: 'name', rule: 'names/person-part' },
        { start: 47, end: 49, kind: 'pronoun', rule: 'pronouns/personal' },
      ],
    },
  ]);
});

test('what a name has from the lexicon or as its value is the entity’s', () => {
  const [first, second] = entitiesIn('{ORG-a|Lantari} met on {DATE-b|Monday}.', SIEVES, [
    { key: 'org/lek', canonical: 'Lantern Guild' },
    { value: '2026-01-05' },
  ]);
  expect([first, second]).toEqual([
    {
      type: 'ORG',
      name: 'Lantern Guild',
      aliases: ['Lantari'],
      key: 'org/lek',
      gender: 'neuter',
      plural: false,
      mentions: [{ start: 0, end: 7, kind: 'name', rule: 'by-hand' }],
    },
    {
      type: 'DATE',
      name: 'Monday',
      aliases: [],
      key: 'date/monday',
      value: '2026-01-05',
      gender: 'neuter',
      plural: false,
      mentions: [{ start: 15, end: 21, kind: 'name', rule: 'by-hand' }],
    },
  ]);
});

test('the later of two names may bring key, name and value', () => {
  const [entity] = entitiesIn(
    '{DATE-a|Monday} or {DATE-a|today}.',
    [allNames],
    [{}, { key: 'k', canonical: 'That Day', value: '2026-01-05' }],
  );
  expect(entity).toMatchObject({ name: 'That Day', key: 'k', value: '2026-01-05', aliases: ['Monday', 'today'] });
});

test('entities come in the order of their first mention, and what no name stands for is none', () => {
  const found = entitiesIn('A mayor met {GPE-b|Dravna} and {ORG-a|Lumen}; {GPE-b|Dravna} won. He left.', SIEVES);
  expect(found.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Dravna', 2],
    ['Lumen', 1],
  ]);
});

describe('the name and the other names of an entity', () => {
  test.for([
    ['{ORG-a|LEK} and {ORG-a|Lantern Guild}.', 'Lantern Guild', ['LEK']],
    ['{ORG-a|Lantern Guild} and {ORG-a|LEK}.', 'Lantern Guild', ['LEK']],
    ['{ORG-a|Guild} and {ORG-a|Lantern Guild}.', 'Lantern Guild', ['Guild']],
    ['It was here that {ORG-a|LANTERN GUILD OLD} met the {ORG-a|Guild} at noon.', 'Guild', ['LANTERN GUILD OLD']],
    ['{ORG-a|Guild} and {ORG-a|LAMP}.', 'Guild', ['LAMP']],
    ['{ORG-a|Guild} and {ORG-a|Lanterns}.', 'Guild', ['Lanterns']],
    ['{ORG-a|Guild}, {ORG-a|Lanterns} and {ORG-a|Lanterns}.', 'Lanterns', ['Guild']],
    ['{ORG-a|Lantern Guild}: it met. {ORG-a|Guild} won.', 'Guild', ['Lantern Guild']],
    ['{DATE-a|late on Monday} and {DATE-a|Monday}.', 'late on Monday', ['Monday']],
    ['{DATE-a|Monday} and {DATE-a|late on Monday}.', 'Monday', ['late on Monday']],
    ['{DATE-a|Monday} and {DATE-a|late on Monday} and {DATE-a|late on Monday}.', 'late on Monday', ['Monday']],
    ['{ORG-a|Lantern  Guild} and {ORG-a|Lantern Guild}.', 'Lantern Guild', []],
    [
      '{ORG-a|A B C D E F G H I J} and {ORG-a|A B C D E F G H I} and {ORG-a|A B C D E F G H I}.',
      'A B C D E F G H I',
      ['A B C D E F G H I J'],
    ],
    ['{title|Mrs.} {PERSON-a|Tolmer} and {title|Dr} {PERSON-a|Tolmer}.', 'Tolmer', ['Mrs. Tolmer', 'Dr Tolmer']],
  ] as const)('%s', ([source, name, aliases]) => {
    expect(entitiesIn(source, [allNames]).map((entity) => [entity.name, entity.aliases])).toEqual([[name, aliases]]);
  });
});

describe('the type of an entity is that of most of its names, the earlier of two even ones', () => {
  test.for([
    ['{GPE-a|Dravna} and {ORG-a|Dravna}.', 'GPE', 'gpe/dravna'],
    ['{ORG-a|Dravna} and {GPE-a|Dravna}.', 'ORG', 'org/dravna'],
    ['{ORG-a|Dravna} and {GPE-a|Dravna} and {GPE-a|Dravna}.', 'GPE', 'gpe/dravna'],
    ['{ORG-a|Dravna} and {GPE-a|Dravna} and {ORG-a|Dravna}.', 'ORG', 'org/dravna'],
  ] as const)('%s', ([source, type, key]) => {
    expect(entitiesIn(source, [allNames]).map((entity) => [entity.type, entity.key])).toEqual([[type, key]]);
  });
});

test('nobody is neither man nor woman nor neuter by more than is known', () => {
  const gendersIn = (source: string, sieves: readonly Sieve[]): string[] =>
    entitiesIn(source, sieves).map(({ name, gender, plural }) => `${name} ${gender}${plural ? ' plural' : ''}`);
  expect(gendersIn('{PERSON-a|Tolmer} met {PERSON-b|Ann Varden} and the {NORP-c|Varnians/NNPS}.', SIEVES)).toEqual([
    'Tolmer unknown',
    'Ann Varden female',
    'Varnians neuter plural',
  ]);
  // A group and a person by the same name, most often a person.
  expect(gendersIn('{ORG-a|Tolmer} met {PERSON-a|Tolmer} and {PERSON-a|Tolmer}.', [allNames])).toEqual([
    'Tolmer unknown',
  ]);
});

test.for<readonly [source: string, name: string]>([
  ['{PERSON-a|Ann Tolmer}: A life\n\nOn Monday {PERSON-a|Tolmer} left.', 'Ann Tolmer'],
  ['{PERSON-a|Ann Tolmer Goes} North\n\nOn Monday {PERSON-a|Tolmer} left.', 'Tolmer'],
  ['{PERSON-a|Countering Tolmer}: A plan\n\nOn Monday {PERSON-a|Tolmer} left.', 'Tolmer'],
  ['{PERSON-a|Chris Tolmer}: A life\n\nOn Monday {PERSON-a|Tolmer} left.', 'Chris Tolmer'],
  [
    '{PERSON-a|Ann Tolmer Goes} North\n\nOn Monday {PERSON-a|Ann Tolmer Goes} left. {PERSON-a|Goes} sang.',
    'Ann Tolmer Goes',
  ],
  ['{ORG-a|Lumen Post}: A life\n\nThe {ORG-a|Lumen Post} grew. The {ORG-a|Post} paid.', 'Lumen Post'],
  ['{PERSON-a|ANN TOLMER}: A life\n\nOn Monday {PERSON-a|Tolmer} left.', 'Tolmer'],
])('a full name that only the headline has is the person’s, one that it glues is not: %s', ([source, name]) => {
  expect(entitiesIn(source, SIEVES).map((entity) => entity.name)).toEqual([name]);
});
