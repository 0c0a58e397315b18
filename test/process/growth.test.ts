/** No stage costs the square of a text's length: which function enters how many blocks is counted, see `growth.ts`. */
import { expect, test } from 'vitest';
import { growthOf, squaresIn } from '../support/growth.ts';
import { TRAPS } from '../support/growth-traps.ts';

const READING = ['layout', 'segment', 'language', 'tag', 'phrases', 'entities', 'coreference'];
const STAGES = [...READING, 'quotes', 'speakers', 'utterances', 'claims', 'losses', 'validate'];

const names = Object.keys(TRAPS);
const growth = growthOf(Object.values(TRAPS));

test('every stage has much to do in some of the texts', () => {
  expect([...new Set(growth.flat().map(({ stage }) => stage))]).toEqual(STAGES);
});

test.for(names)('nothing costs the square of their length: %s', (name) => {
  const grown = growth[names.indexOf(name)] ?? [];
  expect(grown.length).toBeGreaterThan(20);
  expect(squaresIn(grown).map((one) => `${one.stage}, ${one.name}: ${one.times.toFixed(2)}`)).toEqual([]);
});
