import { describe, expect, test } from 'vitest';
import { askedName, type Called, isMeant, isNear } from '../../src/archive/asked-name.ts';
import { entityKey } from '../../src/model/lexicon.ts';
import type { EntityType } from '../../src/model/schema.ts';

const called = (type: EntityType, name: string, ...aliases: string[]): Called => ({
  type,
  name,
  aliases,
  key: entityKey(type, name),
});

describe('meant', () => {
  test.for<[asked: string, type: EntityType, names: string[]]>([
    ['Tolmer', 'PERSON', ['Ann Tolmer']],
    ['ann', 'PERSON', ['Ann Tolmer']],
    ['Ann Tolmer', 'PERSON', ['Ann J. Tolmer']],
    ['Mayor Ann Tolmer', 'PERSON', ['Ann Tolmer']],
    ['Mayor Tolmer', 'PERSON', ['Ann Tolmer', 'Mayor Tolmer']],
    ['person/ann-tolmer', 'PERSON', ['Ann Tolmer']],
    ['Müller', 'PERSON', ['Ann Muller']],
    ['Muller', 'PERSON', ['Ann Müller']],
    ['Mueller', 'PERSON', ['Ann Müller']],
    ['ØRVIN', 'PERSON', ['Per Orvin']],
    ['O’Brun', 'PERSON', ["Ann O'Brun"]],
    ['Harbour Guild', 'ORG', ['The Harbour Guild of Nordvik']],
    ['the guild', 'ORG', ['Harbour Guild']],
    ['Guild of Nordvik', 'ORG', ['Harbour Guild of Nordvik']],
    ['H.G.', 'ORG', ['Harbour Guild', 'HG']],
    ['Nordbank', 'ORG', ['Nordbank Inc.']],
    ['nordvik', 'GPE', ['Nordvik']],
  ])('%s, of %s %s', ([asked, type, [name = '', ...aliases]]) => {
    expect(isMeant(called(type, name, ...aliases), askedName(asked))).toBe(true);
  });
});

describe('not meant', () => {
  test.for<[asked: string, type: EntityType, name: string, near: boolean]>([
    ['Tolm', 'PERSON', 'Ann Tolmer', false],
    ['Ann Tolmer', 'PERSON', 'Tolmer', true],
    ['Tolmer Ann', 'PERSON', 'Ann Tolmer', true],
    ['Per Tolmer', 'PERSON', 'Ann Tolmer', true],
    ['Nordvik', 'ORG', 'Harbour Guild of Nordvik', true],
    ['Nordvik', 'ORG', 'Nordvik Bank', true],
    ['Vik', 'GPE', 'New Vik', true],
    ['person/ann', 'PERSON', 'Ann Tolmer', true],
    ['', 'PERSON', 'Ann Tolmer', false],
    ['…', 'ORG', 'Harbour Guild', false],
    ['Bank of Nordvik', 'ORG', 'Guild of Orvin', false],
  ])('%s, of %s %s', ([asked, type, name, near]) => {
    expect(isMeant(called(type, name), askedName(asked))).toBe(false);
    expect(isNear(called(type, name), askedName(asked))).toBe(near);
  });
});

test('a name of the lexicon is meant by its other forms, whatever the document calls it', () => {
  const guild = { ...called('ORG', 'Harbour Guild', 'HG'), key: 'org/guild' };
  expect(isMeant({ ...called('ORG', 'Guild of the Harbour'), key: 'org/guild' }, askedName('HG', [guild]))).toBe(true);
  expect(isMeant({ ...called('ORG', 'Guild of the Harbour'), key: 'org/guild' }, askedName('HG'))).toBe(false);
});
