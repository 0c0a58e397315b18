import { expect, test } from 'vitest';
import { mentionsIn, mentionsOf } from '../../src/model/mentions.ts';
import { entityOf } from '../support/claimed-doc.ts';

const span = (start: number, end: number) => ({ start, end });
const entities = [
  entityOf('Ann', [span(4, 7), span(20, 23)]),
  entityOf('Ann Lund', [span(4, 12)]),
  entityOf('Bo', [span(0, 2), span(12, 14)]),
];
const shown = (list: readonly { start: number; end: number; entity: number }[]) =>
  list.map(({ start, end, entity }) => `${start}-${end} ${entity}`);

test('all mentions in order, the longer first, each with its entity', () => {
  expect(shown(mentionsOf({ entities }))).toEqual(['0-2 2', '4-12 1', '4-7 0', '12-14 2', '20-23 0']);
  expect(mentionsOf({ entities })[1]).toEqual({ start: 4, end: 12, kind: 'name', entity: 1 });
});

test('are made once for each list of entities', () => {
  expect(mentionsOf({ entities })).toBe(mentionsOf({ entities }));
  expect(mentionsOf({ entities: [...entities] })).not.toBe(mentionsOf({ entities }));
});

test.for([
  [0, 23, ['0-2 2', '4-12 1', '4-7 0', '12-14 2', '20-23 0']],
  [4, 12, ['4-12 1', '4-7 0']],
  [4, 11, ['4-7 0']],
  [5, 14, ['12-14 2']],
  [12, 13, []],
  [14, 20, []],
  [23, 30, []],
] as const)('those that lie wholly between %d and %d', ([start, end, wanted]) => {
  expect(shown(mentionsIn({ entities }, span(start, end)))).toEqual(wanted);
});
