/** No stage costs the square of a text's length: which function enters how many blocks is counted, see `growth.ts`. */
import { expect, test } from 'vitest';
import { ALL, growthOf } from '../support/growth.ts';
import { TRAPS } from '../support/growth-traps.ts';

/** The double of a text may cost its double, and something for windows that are not yet full; the square is 4. */
const MOST_GROWTH = 2.6;
/** One function alone may begin to be asked only when a window is full; one that costs the square grows by 3.7 and more. */
const MOST_OF_ONE = 3.3;

const READING = ['layout', 'segment', 'language', 'tag', 'phrases', 'entities', 'coreference'];
const STAGES = [...READING, 'quotes', 'speakers', 'utterances', 'claims', 'losses', 'validate'];

const names = Object.keys(TRAPS);
const growth = growthOf(Object.values(TRAPS));

test('every stage has much to do in some of the texts', () => {
  expect([...new Set(growth.flat().map(({ stage }) => stage))]).toEqual(STAGES);
});

test.for(names)('nothing costs the square of their length: %s', (name) => {
  const grown = growth[names.indexOf(name)] ?? [];
  // The tagger keeps what it has found out in tables that double: only all of its work grows with the text.
  const judged = grown.filter((one) => one.stage !== 'tag' || one.name === ALL);
  expect(judged.length).toBeGreaterThan(20);
  const squares = judged.filter(({ name: who, times }) => times >= (who === ALL ? MOST_GROWTH : MOST_OF_ONE));
  expect(squares.map((one) => `${one.stage}, ${one.name}: ${one.times.toFixed(2)}`)).toEqual([]);
});
