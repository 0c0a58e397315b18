/** The closed classes of English stand once, in their homes in `lang/en`: no rule and no other list holds them again. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as calendar from '../src/lang/en/calendar.ts';
import * as closed from '../src/lang/en/function-words.ts';
import { UNITS } from '../src/lang/en/names/numbers.ts';
import { OUTLET_NAMES } from '../src/lang/en/outlets.ts';
import { PRONOUN_FORMS } from '../src/lang/en/pronouns.ts';
import { wordListsIn } from './support/word-lists.ts';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** Words of more than one class ("as", "that") count for each. */
const CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  determiners: new Set([...closed.ARTICLES, ...closed.DEMONSTRATIVES, ...closed.QUANTIFIERS]),
  pronouns: new Set(PRONOUN_FORMS.keys()),
  'question words': new Set([...closed.QUESTION_WORDS, ...closed.RELATIVES]),
  coordinators: closed.COORDINATORS,
  subordinators: closed.ALL_SUBORDINATORS,
  prepositions: closed.PREPOSITIONS,
  auxiliaries: new Set([...closed.BE, ...closed.HAVE, ...closed.DO, ...closed.MODALS]),
  negators: closed.NEGATORS,
  'months and days': new Set([...calendar.MONTHS.keys(), ...calendar.WEEKDAYS.keys()]),
  'times of the year and day': new Set([...calendar.SEASONS, ...calendar.DAY_PARTS, ...calendar.RELATIVE_DAYS.keys()]),
  'stretches of time': new Set([...calendar.LONG_PERIODS.keys(), ...calendar.SHORT_PERIODS.keys()]),
  'time zones': calendar.TIME_ZONES,
  numbers: new Set(UNITS.keys()),
  outlets: OUTLET_NAMES,
};

/** Where the classes are at home, and tables of names and counts. */
const HOMES = /^lang\/en\/(?:function-words|calendar|pronouns|outlets|names\/numbers)\.ts$/u;
const MADE =
  /^lang\/en\/(?:generated|gazetteer|packed|data)\/|^lang\/en\/names\/(?!other)|^lang\/en\/(?:given-names|cue-frames|content-ends)\.ts$/u;

/** Lists that hold more words of a class than a list may, by file and class, with the reason. */
const ALLOWED: ReadonlyMap<string, string> = new Map([
  ['model/agreement.ts pronouns', 'names of bits'],
  ['model/iso.ts stretches of time', 'names of fields'],
  ['stages/entities/candidates/joins.ts prepositions', 'each has a function of its own'],
  ['stages/entities/rules/date/month.ts stretches of time', 'names of fields'],
  ['stages/layout/quotations/announced.ts prepositions', 'each stands in a row of its own of a pattern'],
  ['lang/en/adjuncts.ts prepositions', 'those that lead an adjunct, by the verbs of speech'],
  ['lang/en/beside-names.ts prepositions', 'each has a weight of its own'],
  ['lang/en/clause-words.ts prepositions', 'keys of a table that was counted with these'],
  ['lang/en/rewording.ts prepositions', 'words of whole phrases'],
  ['lang/en/short-forms.ts auxiliaries', 'each has a word or form of its own'],
  ['lang/en/small-words.ts prepositions', 'which stay small is a habit of writing, not a class'],
  ['lang/en/sentence-starts.ts stretches of time', 'abbreviations of any kind'],
]);

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

/** Lists below a folder with more than `most` words of a class, by file and class. */
function repeated(folder: string, most: number): [key: string, where: string][] {
  return sources(join(SRC, folder)).flatMap((path) => {
    const name = relative(SRC, path);
    if (HOMES.test(name) || MADE.test(name)) return [];
    return wordListsIn(readFileSync(path, 'utf8')).flatMap(({ line, words }) =>
      Object.entries(CLASSES).flatMap(([kind, members]): [string, string][] => {
        const shared = [...new Set(words)].filter((word) => members.has(word));
        return shared.length > most ? [[`${name} ${kind}`, `line ${line}: ${shared.join(' ')}`]] : [];
      }),
    );
  });
}

const IN_RULES = [...repeated('stages', 2), ...repeated('model', 2)];
const IN_LANGUAGE = repeated('lang', 5);

test('no rule holds a list of more than two words of a closed class', () => {
  expect(IN_RULES.filter(([key]) => !ALLOWED.has(key))).toEqual([]);
});

test('no list of the language holds more than five words of a class that is at home elsewhere', () => {
  expect(IN_LANGUAGE.filter(([key]) => !ALLOWED.has(key))).toEqual([]);
});

test('each exception is still one', () => {
  const met = new Set([...IN_RULES, ...IN_LANGUAGE].map(([key]) => key));
  expect([...ALLOWED.keys()].filter((key) => !met.has(key))).toEqual([]);
});

test('lists are found however they are written', () => {
  const lists = wordListsIn(`
    const a = new Set(['Who', 'which']);
    const b = /^(?:may|june[a-z])$/u;
    const c = \`in on
      at\`.split(' ');
    const d = 'if as'.split(' ');
    const e = x === 'he' || x === 'she';
    switch (x) { case 'am': case 'is': }
    const f = { to: 1, by: 2 };
    const about = 'the words of a rule in the end';
  `);
  expect(lists.map(({ words }) => words)).toEqual([
    ['who', 'which'],
    ['may', 'june'],
    ['in', 'on', 'at'],
    ['if', 'as'],
    ['he', 'she'],
    ['am', 'is'],
    ['to', 'by'],
  ]);
});
