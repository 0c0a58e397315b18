import { describe, expect, test } from 'vitest';
import {
  compileLexicon,
  EMPTY_LEXICON,
  entityKey,
  foldForm,
  type LexiconForms,
  lexiconSchema,
  wordsOfForm,
} from '../../src/model/lexicon.ts';

test.for([
  ['PERSON', 'Ann Tolmer', 'person/ann-tolmer'],
  ['ORG', 'Bråten & Søn, Ltd.', 'org/braten-søn-ltd'],
  ['PERSON', "Ann O'Tolm", 'person/ann-otolm'],
  ['PERSON', 'Ann O’Tolm', 'person/ann-otolm'],
  ['PERSON', 'Ann O‘Tolm`', 'person/ann-otolm'],
  ['WORK_OF_ART', '“Dam 2”', 'work_of_art/dam-2'],
  ['GPE', '漢字', 'gpe/漢字'],
  ['GPE', '???', 'gpe/%3F%3F%3F'],
] as const)('the key of %s %s', ([type, name, key]) => {
  expect(entityKey(type, name)).toBe(key);
});

test.for([
  ['Ann  Tolmer', 'Ann Tolmer'],
  ['Ann\u00a0\nTolmer', 'Ann Tolmer'],
  ['O’T‘o`l', "O'T'o'l"],
  ['A‐B‑C–D—E', 'A-B-C-D—E'],
])('the form %j is compared as %j', ([form = '', folded]) => {
  expect(foldForm(form)).toBe(folded);
});

test('words of a form are its runs of letters and digits', () => {
  expect(wordsOfForm("Cafe\u0301 O'Tolm-3 & Co.")).toEqual(['Cafe\u0301', 'O', 'Tolm', '3', 'Co']);
  expect(wordsOfForm('&?')).toEqual([]);
});

describe('a lexicon file', () => {
  test('may leave out everything', () => {
    const nothing = { entities: [], ignore: [], abbreviations: [], titles: [], roles: [], cueVerbs: [], stances: {} };
    expect(lexiconSchema.parse({})).toEqual(nothing);
    expect(lexiconSchema.parse({ $schema: 'x', entities: [{ name: ' Ann ', type: 'PERSON' }] })).toEqual({
      ...nothing,
      $schema: 'x',
      entities: [{ name: 'Ann', type: 'PERSON', aliases: [], within: false }],
    });
  });

  test.for<[string, unknown, string]>([
    ['an unknown field', { names: [] }, ''],
    ['an empty name', { entities: [{ name: ' ', type: 'ORG' }] }, 'entities.0.name'],
    ['an unknown type', { entities: [{ name: 'Ann', type: 'HUMAN' }] }, 'entities.0.type'],
    ['an empty key', { entities: [{ name: 'Ann', type: 'ORG', key: '' }] }, 'entities.0.key'],
    ['an empty alias', { entities: [{ name: 'Ann', type: 'ORG', aliases: ['A', ' '] }] }, 'entities.0.aliases.1'],
    ['an unknown gender', { entities: [{ name: 'Ann', type: 'ORG', gender: 'x' }] }, 'entities.0.gender'],
    ['a word for within', { entities: [{ name: 'Ann', type: 'ORG', within: 'yes' }] }, 'entities.0.within'],
    ['an empty word to ignore', { ignore: [''] }, 'ignore.0'],
    ['an unknown field of a name', { entities: [{ name: 'Ann', type: 'ORG', alias: [] }] }, 'entities.0'],
    ['an empty abbreviation', { abbreviations: [''] }, 'abbreviations.0'],
    ['an unknown stance', { stances: { toot: 'toots' } }, 'stances.toot'],
    ['a stance of no verb', { stances: { 'one two three four': 'claims' } }, 'stances.one two three four'],
    ['an empty title', { titles: ['a', ''] }, 'titles.1'],
    ['an empty role', { roles: [''] }, 'roles.0'],
    ['an empty cue verb', { cueVerbs: [''] }, 'cueVerbs.0'],
  ])('may not have %s', ([, data, path]) => {
    expect(lexiconSchema.safeParse(data).error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });

  test.for([
    [
      'cueVerbs',
      ['toot', 'fact-check', 'clap back', 'sing it out', 'a-b-c'],
      ['a b c d', 'to_ot', '-toot', 'toot-', 'a b-c', '3'],
    ],
    [
      'roles',
      ['reeve', 'Sergeant-at-arms', "king's man", 'b c d e f', 'man’s man'],
      ['b c d e f g', 'a,b', "'a", '3', 'a-'],
    ],
  ] as const)('%s: what they may be', ([field, good, bad]) => {
    const accepted = [...good, ...bad].filter((word) => lexiconSchema.safeParse({ [field]: [word] }).success);
    expect(accepted).toEqual(good);
  });
});

/** The forms of a tree by their words. */
function shown({ next, ends }: LexiconForms): unknown {
  const below = Object.fromEntries([...next].map(([word, node]) => [word, shown(node)]));
  return ends.length > 0 ? { ...below, '': ends.map(({ form, entity }) => `${form} = ${entity.key}`) } : below;
}

describe('lexicons joined', () => {
  const files = [
    {
      entities: [{ name: 'Ann Tolmer', type: 'PERSON', aliases: ['A. Tolmer', 'Ann'], gender: 'female', within: true }],
      ignore: ['Dam', 'The  Dam’s'],
      abbreviations: ['Hbr.'],
    },
    {
      entities: [
        { name: 'Ann Guild', type: 'ORG', key: 'org/ag' },
        { name: '&&', type: 'ORG' },
      ],
      abbreviations: ['Gld.'],
      titles: ['Reeve'],
    },
    { roles: ['harbourmaster'], cueVerbs: ['toot'] },
  ].map((file) => lexiconSchema.parse(file));
  const lexicon = compileLexicon(files);

  test('have all names, each with a key, and a gender where one is given', () => {
    expect(lexicon.entities).toStrictEqual([
      {
        name: 'Ann Tolmer',
        type: 'PERSON',
        aliases: ['A. Tolmer', 'Ann'],
        key: 'person/ann-tolmer',
        gender: 'female',
        within: true,
      },
      { name: 'Ann Guild', type: 'ORG', aliases: [], key: 'org/ag', within: false },
      { name: '&&', type: 'ORG', aliases: [], key: 'org/%26%26', within: false },
    ]);
    expect(lexicon.abbreviations).toEqual(new Set(['Hbr.', 'Gld.']));
    expect(lexicon.ignored).toEqual(new Set(['Dam', "The Dam's"]));
  });

  test('have their forms by the words that they are made of', () => {
    expect(shown(lexicon.forms)).toEqual({
      Ann: {
        Tolmer: { '': ['Ann Tolmer = person/ann-tolmer'] },
        Guild: { '': ['Ann Guild = org/ag'] },
        '': ['Ann = person/ann-tolmer'],
      },
      A: { Tolmer: { '': ['A. Tolmer = person/ann-tolmer'] } },
    });
  });

  test('have their words in all forms', () => {
    expect([...lexicon.words.cueVerbs]).toEqual(['toot']);
    expect([...lexicon.words.nouns.keys()]).toEqual(['harbourmaster', 'harbourmasters', 'reeve', 'reeves']);
  });

  test('none is nothing', () => {
    expect(EMPTY_LEXICON.entities).toEqual([]);
    expect(EMPTY_LEXICON.abbreviations).toEqual(new Set());
    expect(shown(EMPTY_LEXICON.forms)).toEqual({});
    const { cueVerbs, verbForms, particles, nouns } = EMPTY_LEXICON.words;
    expect([cueVerbs.size, verbForms.size, particles.size, nouns.size]).toEqual([0, 0, 0, 0]);
  });
});
