/** The arguments of the library: what is wrong with them is told in one sentence that names the argument. */
import { expect, test } from 'vitest';
import { type ExtractOptions, extract, SaysoError } from '../src/index.ts';

const TEXT = '“It holds,” Mayor Ann Tolmer said on Monday.';

function errorOf(args: readonly unknown[]): unknown {
  try {
    Reflect.apply(extract, undefined, args);
  } catch (error) {
    return error;
  }
  return null;
}

test.for<[string, unknown[], string]>([
  ['no text', [], 'text is missing'],
  ['a text that is none', [42], 'text must be a string, not 42'],
  ['options that are none', [TEXT, null], 'options must be an object, not null'],
  ['a list for the options', [TEXT, []], 'options must be an object, not a list'],
  [
    'a value that is not among those possible',
    [TEXT, { attributions: 'both' }],
    'options.attributions must be "speech" or "all", not "both"',
  ],
  [
    'an unknown option',
    [TEXT, { atributions: 'all' }],
    'options has an unknown option "atributions" (known: id, lexicon, corrections, date, mediaType, trace, rules, attributions, minConfidence, claims)',
  ],
  ['a bad date', [TEXT, { date: '2013-02-30' }], 'options.date must be a date such as 2013-09-24, not "2013-02-30"'],
  ['a Date for the date', [TEXT, { date: new Date(0) }], 'options.date must be a string, not an object'],
  ['an empty id', [TEXT, { id: '' }], 'options.id must not be empty'],
  ['a trace that cannot be called', [TEXT, { trace: true }], 'options.trace must be a function'],
  ['one lexicon, not a list of them', [TEXT, { lexicon: {} }], 'options.lexicon must be a list, not an object'],
  [
    'a lexicon with an empty word',
    [TEXT, { lexicon: [{}, { cueVerbs: [' '] }] }],
    'options.lexicon[1].cueVerbs[0] must not be empty',
  ],
  [
    'a lexicon with an unknown field',
    [TEXT, { lexicon: [{ entites: [] }] }],
    'options.lexicon[0] has an unknown field "entites" (known: entities, ignore, abbreviations, titles, roles, cueVerbs, stances)',
  ],
  [
    'a name of no type',
    [TEXT, { lexicon: [{ entities: [{ name: 'Harbour Guild' }] }] }],
    'options.lexicon[0].entities[0].type must be "PERSON", "NORP", "FAC", "ORG", "GPE", "LOC", "PRODUCT", "EVENT", ' +
      '"WORK_OF_ART", "LAW", "LANGUAGE", "DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL" or "CARDINAL", ' +
      'not undefined',
  ],
])('%s', ([, args, message]) => {
  const error = errorOf(args);
  expect(error).toBeInstanceOf(SaysoError);
  expect(error).toMatchObject({ code: 'usage', message: `extract: ${message}` });
});

test('a lexicon may leave out what it has nothing of, and reaches the text', () => {
  const lexicon: ExtractOptions['lexicon'] = [{ entities: [{ name: 'Ann Tolmer', type: 'ORG', key: 'org/at' }] }];
  const { id, entities } = extract(TEXT, { id: 'dam', lexicon });
  expect([id, entities.find(({ name }) => name === 'Ann Tolmer')?.key]).toEqual(['dam', 'org/at']);
});

test('every option may be undefined', () => {
  const nothing = {
    id: undefined,
    lexicon: undefined,
    date: undefined,
    trace: undefined,
    attributions: undefined,
    mediaType: undefined,
  };
  expect(extract(TEXT, nothing)).toEqual(extract(TEXT));
});

test('the date resolves relative dates', () => {
  const dates = extract(TEXT, { date: '2013-09-24' }).entities.filter(({ type }) => type === 'DATE');
  expect(dates.map(({ value }) => value)).toEqual(['2013-09-23']);
});
