import { expect, test } from 'vitest';
import { type EntityType, entityTypeSchema } from '../../../src/model/schema.ts';
import { wordOf } from '../../../src/model/word.ts';
import {
  acronymsOf,
  byFamily,
  type Family,
  familyOf,
  formOf,
  formOfWord,
  onOneLine,
  perForm,
} from '../../../src/stages/coreference/forms.ts';

test('each type of entity belongs to a family', () => {
  const families = Object.fromEntries(entityTypeSchema.options.map((type: EntityType) => [type, familyOf(type)]));
  expect(families).toEqual({
    PERSON: 'person',
    ORG: 'group',
    GPE: 'place',
    LOC: 'place',
    FAC: 'place',
    NORP: 'people',
    PRODUCT: 'thing',
    EVENT: 'thing',
    WORK_OF_ART: 'thing',
    LAW: 'thing',
    LANGUAGE: 'thing',
    DATE: 'value',
    TIME: 'value',
    PERCENT: 'value',
    MONEY: 'value',
    QUANTITY: 'value',
    ORDINAL: 'value',
    CARDINAL: 'value',
  });
});

test('a table has a place of its own for each family', () => {
  const tables = byFamily<string>();
  for (const family of Object.keys(tables)) tables[family as Family].set('name', family);
  expect(Object.entries(tables).map(([family, table]) => [family, ...table.values()])).toEqual(
    ['person', 'group', 'place', 'people', 'thing', 'value'].map((family) => [family, family]),
  );
});

test.for<[text: string, family: Family, key: string, acronym: string | null]>([
  // Case, blanks, marks.
  ['Ann Tolmer', 'person', 'ann tolmer', null],
  ['Ann  Tolmer', 'person', 'ann tolmer', null],
  ['Ann\n Tolmer', 'person', 'ann tolmer', null],
  ['Änn Tólmer', 'person', 'ann tolmer', null],
  ['Lantari-e-Khol', 'group', 'lantari e khol', null],
  ['People’s Guild', 'group', 'people guild', null],
  ['People‘s Guild', 'group', 'people guild', null],
  ['People`s Guild', 'group', 'people guild', null],
  ["People's Guild", 'group', 'people guild', null],
  ["O'Tolmer", 'person', "o'tolmer", null],
  ["D'solmer", 'person', "d'solmer", null],
  ['“Lamps” (Guild)', 'group', 'lamps guild', null],
  ['Lamps & Oil', 'group', 'lamps and oil', null],
  ['Guild — Lamps', 'group', 'guild lamps', null],
  ['$20', 'value', '$20', null],
  ['20%', 'value', '20%', null],
  ['#20#', 'value', '#20', null],
  ['-20-', 'value', '20', null],
  ['Tolmer7', 'group', 'tolmer7', null],
  // Articles and legal forms at the ends.
  ['The Guild', 'group', 'guild', null],
  ['The', 'group', 'the', null],
  ['the middle', 'value', 'the middle', null],
  ['Tolmer Inc.', 'group', 'tolmer', null],
  ['Tolmer Co. Ltd.', 'group', 'tolmer', null],
  ['The Inc.', 'group', 'the', null],
  ['Tolmer Inc.', 'place', 'tolmer inc', null],
  ['Rob Tolmer Jr.', 'person', 'rob tolmer', null],
  ['Rob Tolmer Jr.', 'group', 'rob tolmer jr', null],
  ['Inc', 'group', 'inc', null],
  // British and American spelling.
  ['Lamp Organisation', 'group', 'lamp organization', null],
  ['Lamp Organisations', 'group', 'lamp organizations', null],
  ['Lamp-Organisations, Ltd.', 'group', 'lamp organizations', null],
  ['Defence', 'group', 'defense', null],
  ['Defence’s', 'group', 'defense', null],
  // Acronyms.
  ['LEK', 'group', 'lek', 'lek'],
  ['LEKs', 'group', 'leks', 'lek'],
  ['L.E.K.', 'group', 'lek', 'lek'],
  ['L.E.', 'place', 'le', 'le'],
  ['G20', 'group', 'g20', 'g20'],
  ['ABCDEFG', 'group', 'abcdefg', 'abcdefg'],
  ['ABCDEFGH', 'group', 'abcdefgh', null],
  ['L', 'group', 'l', null],
  ['L.', 'group', 'l', null],
  ['Lek', 'group', 'lek', null],
  ['xLEK', 'group', 'xlek', null],
  ['LEKsx', 'group', 'leksx', null],
  ['3LEK', 'group', '3lek', null],
])('%j as a %s is compared as %j', ([text, family, key, acronym]) => {
  const form = formOf(text, family);
  expect([form.key, form.words.join(' '), form.acronym, form.family]).toEqual([key, key, acronym, family]);
});

test('a form keeps how its name is written, on one line', () => {
  expect(formOf('Ann\n  B. Tolmer', 'person').written).toBe('Ann B. Tolmer');
  expect(['a  b', 'a\tb', 'a b', 'a \n b', 'a\u00a0b'].map(onOneLine)).toEqual(['a b', 'a b', 'a b', 'a b', 'a b']);
});

test('the form of one word is that of its text, whatever family was asked before', () => {
  const word = wordOf('Tolmer');
  const forms = (['person', 'group', 'group', 'person'] as const).map((family) => formOfWord(word, family));
  expect(forms.map(({ key, family }) => [key, family])).toEqual([
    ['tolmer', 'person'],
    ['tolmer', 'group'],
    ['tolmer', 'group'],
    ['tolmer', 'person'],
  ]);
  expect(forms[1]).toBe(forms[2]);
});

test('what a function gives for a form is computed once, and each function has a place of its own', () => {
  let calls = 0;
  const size = perForm(({ words }) => {
    calls++;
    return words.length;
  });
  const first = perForm(({ words }) => words[0] ?? '');
  const [two, three] = [formOf('Ann Tolmer', 'person'), formOf('Rob B Varden', 'person')];
  expect([size(two), first(two), size(two), size(three), first(three)]).toEqual([2, 'ann', 2, 3, 'rob']);
  expect(calls).toBe(2);
});

test.for([
  ['Green Lamp', ['gl']],
  ['Bureau of Lamps and Oil', ['blo', 'bolao']],
  ['Lamp World', ['lw']],
] as const)('the initials of %s are %j', ([name, initials]) => {
  expect(acronymsOf(formOf(name, 'group'))).toEqual(initials);
});
