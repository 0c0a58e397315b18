import { expect, test } from 'vitest';
import { faultsOf } from '../../src/model/invariants.ts';
import { partFaults } from '../../src/model/part-faults.ts';
import type { SaysoDocument } from '../../src/model/schema.ts';

type Quote = SaysoDocument['quotes'][number];
type Entity = SaysoDocument['entities'][number];

const span = (start: number, end: number, text = 'x'.repeat(end - start)) => ({ start, end, text });

function docOf(quotes: readonly Partial<Quote>[], entities: readonly Partial<Entity>[] = []): SaysoDocument {
  const quote = { text: 'said', cue: span(0, 2), source: span(2, 4), content: [span(4, 8)] };
  return {
    sentences: [],
    boilerplate: [],
    claims: [],
    diagnostics: [],
    quotes: quotes.map((one) => ({ ...quote, about: [], speaker: null, parent: null, ...one })),
    entities,
  } as unknown as SaysoDocument;
}

const told = (doc: SaysoDocument) => [...partFaults(doc)].map(({ path, message }) => `${path} ${message}`);
const name = (start: number, end: number, text?: string) => ({ ...span(start, end, text), kind: 'name' as const });

test('parts that only touch are apart, and so is what is not there', () => {
  expect(told(docOf([{}, { cue: null, source: null }]))).toEqual([]);
});

test.for([
  [{ cue: span(0, 3) }, 'quotes.0.cue overlaps its source'],
  [{ cue: span(5, 6) }, 'quotes.0.cue overlaps its content'],
  [{ source: span(7, 9) }, 'quotes.0.source overlaps its content'],
  [{ text: ' \n' }, 'quotes.0.text is blank'],
] as const)('%o', ([quote, fault]) => {
  expect(told(docOf([quote]))).toEqual([fault]);
});

test('one mention is one', () => {
  const twice = { mentions: [name(0, 2), name(0, 2)] };
  expect(told(docOf([], [twice]))).toEqual(['entities.0.mentions.1 is listed twice']);
  const two = [{ mentions: [name(0, 2)] }, { mentions: [name(0, 2), name(0, 3)] }];
  expect(told(docOf([], two))).toEqual(['entities.1.mentions.0 is one of entities.0, too']);
});

test('a number stands in one paragraph, a name may go on in the next', () => {
  const mentions = [name(0, 11, '1\n \nmillion')];
  expect(told(docOf([], [{ mentions }]))).toEqual([]);
  expect(told(docOf([], [{ mentions, value: { amount: 1, unit: null } }]))).toEqual([
    'entities.0.mentions.0 goes on over a blank line',
  ]);
  expect(told(docOf([], [{ mentions: [name(0, 9, '1\nmillion')], value: '2013' }]))).toEqual([]);
});

test('all documents are held against them', () => {
  expect(faultsOf(docOf([{ text: '' }]))).toContainEqual({ path: 'quotes.0.text', message: 'is blank' });
});

test.for([
  ['2013-02-28', null],
  ['2013-02-29', '2013-02-29 is no date, time, duration or interval that there is'],
  ['2007/2004', '2007/2004 is no date, time, duration or interval that there is'],
  ['T24:59', 'T24:59 is no date, time, duration or interval that there is'],
  [{ amount: 2, to: 3, unit: null }, null],
  [{ amount: -2, to: -3, unit: null }, 'its range runs backwards'],
] as const)('a value is one that exists: %o', ([value, fault]) => {
  const entity = { mentions: [name(0, 2)], value };
  expect(told(docOf([], [entity]))).toEqual(fault === null ? [] : [`entities.0.value ${fault}`]);
});
