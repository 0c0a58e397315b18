import { expect, test } from 'vitest';
import { bodiesIn, organisationIn } from '../../src/sources/organisation.ts';

const GUILD = { id: 'e1', name: 'Harbour Guild', text: 'Harbour Guild' };
const BANK = { id: 'e2', name: 'Nordbank', text: 'Nordbank' };

test.for<[source: string, organisation: string | null]>([
  ['Eva Lund, a spokeswoman for the Harbour Guild', 'Harbour Guild'],
  ['Harbour Guild spokesman Per Orvin', 'Harbour Guild'],
  ['Harbour Guild press secretary Per Orvin', 'Harbour Guild'],
  ["the Harbour Guild's lawyer", 'Harbour Guild'],
  ['Ann Tolmer of Nordbank', 'Nordbank'],
  ['a professor of law at the Harbour Guild', 'Harbour Guild'],
  ['Harbour Guild officials', 'Harbour Guild'],
  ['Eva Lund, a critic of the Harbour Guild', null],
  ['Harbour Guild critics', null],
  ['Eva Lund, a defector from the Harbour Guild', null],
  ['Nordbank passengers', null],
  ['Eva Lund, a veteran of the Harbour Guild', 'Harbour Guild'],
  ['Eva Lund, during a debate at the Harbour Guild', null],
  ['Eva Lund, speaking on Nordbank after the vote', null],
  ['Eva Lund, who left the Harbour Guild for Nordbank', null],
  ['Nordbank', null],
])('%s: %s', ([source, organisation]) => {
  expect(organisationIn(source, [GUILD, BANK], null)).toBe(organisation);
});

test('nobody belongs to itself; the longest name counts', () => {
  expect(organisationIn('the Harbour Guild spokesman', [GUILD], 'e1')).toBeNull();
  const entity = (id: string, name: string, type: 'ORG' | 'PERSON' = 'ORG') => ({
    id,
    type,
    name,
    aliases: [],
    key: id,
    mentions: [{ start: 0, end: 1, text: name, kind: 'name' as const }],
  });
  const bodies = bodiesIn([entity('e1', 'Guild'), entity('e2', 'Harbour Guild'), entity('e3', 'Ann Tolmer', 'PERSON')]);
  expect(bodies.map(({ text }) => text)).toEqual(['Harbour Guild', 'Guild']);
});
