import { expect, test } from 'vitest';
import { entityTypeSchema } from '../../src/model/schema.ts';
import { tallyOf } from '../../src/run/tally.ts';
import { documentWith, entityAt, quoteAt } from '../support/document.ts';

/** What makes a document not blank. */
const SENTENCES = [{ start: 0, end: 28 }];
const SOURCE = '{content|“So,”} {a|Ann Lee} and {b|Bo Orr} {cue|said}.';

test('names, quotes, and whose they are; of several speakers each has the quote', () => {
  const entities = [entityAt(SOURCE, 'a'), entityAt(SOURCE, 'b', { id: 'e2' }), entityAt(SOURCE, 'a', { id: 'e3' })];
  const quotes = [
    quoteAt(SOURCE, '', { speaker: 'e1', speakers: ['e1', 'e2'] }),
    quoteAt(SOURCE, '', { speaker: 'e1' }),
    quoteAt(SOURCE),
  ];
  expect(tallyOf(documentWith({ sentences: SENTENCES, entities, quotes }))).toEqual({
    names: 3,
    quotes: 3,
    speakers: [
      ['person/ann lee', 'Ann Lee', 2],
      ['person/bo orr', 'Bo Orr', 1],
    ],
  });
});

test('a text without a sentence is blank; of what has none because nobody looked, that is not said', () => {
  const none = { names: 0, quotes: 0, speakers: [] };
  expect(tallyOf(documentWith({ sentences: [] }))).toEqual({ ...none, isBlank: true });
  expect(tallyOf(documentWith({ sentences: SENTENCES }))).toEqual(none);
  expect(tallyOf({ entities: [], quotes: [] })).toEqual(none);
});

test('dates, times and numbers are no names', () => {
  const counted = entityTypeSchema.options.filter(
    (type) => tallyOf(documentWith({ entities: [entityAt(SOURCE, 'a', { type })] })).names === 1,
  );
  const names = ['PERSON', 'NORP', 'FAC', 'ORG', 'GPE', 'LOC', 'PRODUCT', 'EVENT', 'WORK_OF_ART', 'LAW', 'LANGUAGE'];
  expect(counted).toEqual(names);
});
