import { expect, test } from 'vitest';
import { faultsOf } from '../../src/model/invariants.ts';
import type { OutputClaim } from '../../src/model/schema.ts';
import { claimOf, documentWith, entityAt, quoteAt } from '../support/document.ts';
import { marked } from '../support/marked.ts';

const SOURCE = '{who|Ann Lund} {cue|said} {content|she was late in 2009}.';
const { text: TEXT } = marked(SOURCE);
const claim = claimOf('Ann Lund was late in 2009.', {
  assertedBy: 'e1',
  spans: [{ start: 14, end: 34 }],
  resolved: [{ start: 14, end: 17, entity: 'e1', text: 'Ann Lund' }],
  time: [{ start: 27, end: 34, text: 'in 2009', value: '2009' }],
});
const sound = documentWith({
  sentences: [{ start: 0, end: TEXT.length }],
  entities: [entityAt(SOURCE, 'who')],
  quotes: [quoteAt(SOURCE, '', { speaker: 'e1' }), quoteAt(SOURCE, '', { id: 'q2', speaker: 'e1' })],
  claims: [claim],
});

/** The faults of the document with these claims, by path. */
const faultsWith = (claims: readonly OutputClaim[], text: string | undefined = TEXT) =>
  faultsOf({ ...sound, claims: [...claims] }, text).map(({ path, message }) => [path, message]);

test('a sound claim has no fault', () => {
  expect(faultsWith([claim])).toEqual([]);
});

const SAID = { start: 9, end: 13 };
const EMPTY = { start: 3, end: 3 };
const BEHIND = { start: 30, end: 40 };

test.for<[string, Partial<OutputClaim>, Record<string, string>]>([
  ['a quote that is not there', { quote: 'q4' }, { quote: 'no quote q4' }],
  ['a speaker that is not there', { assertedBy: 'e4' }, { assertedBy: 'no entity e4' }],
  ['nobody who asserts it', { assertedBy: null }, {}],
  [
    'entities that are not there',
    { about: ['e1', 'e5'], quantities: ['e6'], resolved: [{ start: 14, end: 17, entity: 'e7', text: 'Ann Lund' }] },
    { resolved: 'no entity e7', quantities: 'no entity e6', about: 'no entity e5' },
  ],
  [
    'the article’s voice of a quote',
    { voice: 'article' },
    { voice: 'is article where there is no quote, and only there' },
  ],
  ['a quote’s voice without one', { quote: null }, { voice: 'is article where there is no quote, and only there' }],
  ['the article’s voice without a quote', { quote: null, voice: 'article' }, {}],
  [
    'what is complete and unresolved',
    { unresolved: [SAID] },
    { complete: 'is true where nothing is unresolved, and only there' },
  ],
  ['what is neither', { complete: false }, { complete: 'is true where nothing is unresolved, and only there' }],
  ['what is incomplete', { complete: false, unresolved: [SAID] }, {}],
  ['hedged without a hedge', { hedged: true }, { hedged: 'is true where there is a hedge, and only there' }],
  [
    'a hedge and not hedged',
    { hedge: { ...SAID, text: 'said' } },
    { hedged: 'is true where there is a hedge, and only there' },
  ],
  ['hedged', { hedged: true, hedge: { ...SAID, text: 'said' } }, {}],
  [
    'empty spans',
    {
      spans: [...claim.spans, EMPTY],
      unresolved: [EMPTY],
      complete: false,
      negation: { ...EMPTY, text: '' },
      modal: { ...EMPTY, text: '' },
      hedge: { ...EMPTY, text: '' },
      hedged: true,
      time: [...claim.time, { ...EMPTY, text: '', value: '2009' }],
    },
    {
      'spans.1': 'empty span [3, 3)',
      'unresolved.0': 'empty span [3, 3)',
      'time.1': 'empty span [3, 3)',
      negation: 'empty span [3, 3)',
      modal: 'empty span [3, 3)',
      hedge: 'empty span [3, 3)',
    },
  ],
  [
    'spans behind the end',
    { spans: [BEHIND], resolved: [], unresolved: [BEHIND], complete: false },
    {
      'spans.0': "ends at 40, after the text's end 35",
      'unresolved.0': "ends at 40, after the text's end 35",
    },
  ],
  [
    'texts that are not what stands there',
    {
      negation: { ...SAID, text: 'says' },
      modal: { ...SAID, text: 'will' },
      hedge: { ...SAID, text: 'Said' },
      hedged: true,
      time: [{ start: 27, end: 34, text: '2009', value: '2009' }],
    },
    {
      'time.0': 'its text is not what stands at [27, 34)',
      negation: 'its text is not what stands at [9, 13)',
      modal: 'its text is not what stands at [9, 13)',
      hedge: 'its text is not what stands at [9, 13)',
    },
  ],
  [
    'something resolved before the spans',
    { spans: [{ start: 18, end: 34 }], statement: 'Was late in 2009.' },
    {
      'resolved.0': 'lies in none of its spans',
    },
  ],
  [
    'something resolved across an edge',
    {
      spans: [
        { start: 14, end: 16 },
        { start: 18, end: 34 },
      ],
    },
    {
      'resolved.0': 'lies in none of its spans',
      statement: 'does not have the words of its spans',
    },
  ],
  [
    'something resolved in the first of two spans, in another order',
    {
      spans: [
        { start: 22, end: 34 },
        { start: 14, end: 21 },
      ],
      statement: 'Late in 2009 Ann Lund was.',
    },
    {},
  ],
  [
    'a word too many',
    { statement: 'Ann Lund was never late in 2009.' },
    { statement: 'does not have the words of its spans' },
  ],
  ['another name', { statement: 'Bo Brun was late in 2009.' }, { statement: 'does not have the words of its spans' }],
])('%s', ([, change, faults]) => {
  const expected = Object.entries(faults).map(([path, message]) => [`claims.0.${path}`, message]);
  const found = faultsWith([{ ...claim, ...change }]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  expect(found).toHaveLength(expected.length);
});

test('an empty span is told, whatever else is resolved', () => {
  const found = faultsWith([
    { ...claim, resolved: [...claim.resolved, { start: 20, end: 20, entity: 'e1', text: 'x' }] },
  ]);
  expect(found).toContainEqual(['claims.0.resolved.1', 'empty span [20, 20)']);
});

test('no quote makes a statement twice; two quotes may, and so may the article', () => {
  const twice = { ...claim, id: 'c2' };
  expect(faultsWith([claim, twice])).toEqual([['claims.1.statement', 'is made of q1 twice']]);
  expect(faultsWith([claim, { ...twice, quote: 'q2' }])).toEqual([]);
  const [one, other] = [claim, twice].map((own): OutputClaim => ({ ...own, quote: null, voice: 'article' }));
  expect(faultsWith([one, other] as OutputClaim[])).toEqual([]);
});

test('without the text, what needs its words is left out', () => {
  const faults = faultsOf({ ...sound, claims: [{ ...claim, statement: 'No.', hedged: true }] });
  expect(faults.map(({ path }) => path)).toEqual(['claims.0.hedged']);
});
