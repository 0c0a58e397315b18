import { expect, test } from 'vitest';
import { fullestName, personName, withoutTitle } from '../../src/people/person-name.ts';

test.for([
  ['Ann Tolmer', 'ann', [], 'tolmer', null],
  ['Ann J. Tolmer', 'ann', ['j'], 'tolmer', null],
  ['Ann Marie Tolmer Jr.', 'ann', ['marie'], 'tolmer', 'jr'],
  ['Ann Tolmer III', 'ann', [], 'tolmer', 'iii'],
  ['Ann Tolmer PhD', 'ann', [], 'tolmer', null],
  ['Tolmer', null, [], 'tolmer', null],
  ['bin Vrell', null, [], 'bin vrell', null],
  ['Halvik van der Vrell', 'halvik', [], 'van der vrell', null],
  ['Bjørn Tölmer', 'bjorn', [], 'toelmer', null],
  ['José O’Tolm', 'jose', [], 'otolm', null],
  ['Анна Толмер', 'anna', [], 'tolmer', null],
  ['Health Secretary Ann Tolmer', 'ann', [], 'tolmer', null],
  ['Ann Tolmer-Vrell', 'ann', [], 'tolmer-vrell', null],
] as const)('the parts of %s', ([name, given, middle, surname, suffix]) => {
  expect(personName(name)).toEqual({ given, middle, surname, suffix });
});

test.for([
  ['Health Secretary Ann Tolmer', 'Ann Tolmer'],
  ['Gov. Ann Tolmer', 'Ann Tolmer'],
  ['Lt. Gov. Tolmer', 'Tolmer'],
  ['Mayor Tolmer', 'Mayor Tolmer'],
  ['Major Tolmer', 'Major Tolmer'],
  ['Ann King Tolmer', 'Ann King Tolmer'],
  ['Ann Tolmer', 'Ann Tolmer'],
])('%s without its title', ([name = '', bare]) => {
  expect(withoutTitle(name)).toBe(bare);
});

test.for([
  ['Tolmer', ['Ann Tolmer', 'Mayor Tolmer', 'Mayor Ann Tolmer'], 'Ann Tolmer'],
  ['Tolmer', ['Mayor Tolmer'], 'Tolmer'],
  ['Tolmer', ['Ann Tolmer', 'Eric Tolmer'], 'Tolmer'],
  ['Tolmer', ['Ann Vrell'], 'Tolmer'],
  ['Ann Tolmer', ['Ann J. Tolmer'], 'Ann Tolmer'],
] as const)('the fullest name of %s, also %o', ([name, aliases, fullest]) => {
  expect(fullestName(name, aliases)).toBe(fullest);
});
