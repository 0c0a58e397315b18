import { expect, test } from 'vitest';
import { beginsName, codesOf, knownAs, NOTHING } from '../../../../src/stages/entities/words/gazetteer.ts';

const told = (name: string) => knownAs(name).map(({ type, weight }) => `${type} ${weight}`);

test.for([
  ['norway', ['GPE 5']],
  ['new zealand', ['GPE 5']],
  ['ohio', ['GPE 5']],
  ['swedish', ['NORP 5', 'LANGUAGE 1.5']],
  ['democrats', ['NORP 5']],
  ['united nations', ['ORG 5']],
  ['world cup', ['EVENT 5']],
  ['constitution', ['LAW 5']],
  ['zornik', []],
] as const)('"%s" is known as %o', ([name, wanted]) => {
  expect(told(name)).toEqual(wanted);
});

test('what no list has is known as nothing, always the same', () => {
  expect(knownAs('zornik')).toBe(NOTHING);
});

test('a type is told once, by the list before the letters', () => {
  expect(knownAs('zornik', 'CCP')).toEqual([
    { type: 'GPE', weight: 5 },
    { type: 'PERSON', weight: 5 },
  ]);
  expect(knownAs('zornik', 'RGCNOTPLx').map(({ type, weight }) => `${type} ${weight}`)).toEqual([
    'GPE 2.5',
    'NORP 5',
    'ORG 3',
    'PERSON 5',
    'LANGUAGE 1.5',
  ]);
  expect(['C', 'R', 'G', 'N', 'O', 'T', 'P', 'L', ''].map((code) => knownAs('zornik', code))).toEqual([
    [{ type: 'GPE', weight: 5 }],
    [{ type: 'GPE', weight: 2.5 }],
    [{ type: 'GPE', weight: 2.5 }],
    [{ type: 'NORP', weight: 5 }],
    [{ type: 'ORG', weight: 3 }],
    [{ type: 'ORG', weight: 4 }],
    [{ type: 'PERSON', weight: 5 }],
    [{ type: 'LANGUAGE', weight: 1.5 }],
    [],
  ]);
});

test('the letters of the compiled gazetteer', () => {
  expect(['norway', 'zornik', ''].map(codesOf)).toEqual(['C', '', '']);
});

test('whether a name of several words begins so', () => {
  expect(['new', 'united', 'new zealand rugby', 'zornik', 'norw', 'united arab', 'world'].map(beginsName)).toEqual([
    true,
    true,
    false,
    false,
    false,
    true,
    true,
  ]);
});
