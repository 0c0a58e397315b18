import { expect, test } from 'vitest';
import { formOf } from '../../../src/stages/coreference/forms.ts';
import { partsOf, personName, rarePartsOf } from '../../../src/stages/coreference/person-name.ts';

test.for([
  ['Halvik bin Vrell', 'halvik', 'bin vrell', null],
  ['bin Vrell', null, 'bin vrell', null],
  ['Ann Tolmer', 'ann', 'tolmer', null],
  ['Ann van der Vrell', 'ann', 'van der vrell', null],
  ['Ann van Tolmer Vrell', 'ann van tolmer', 'vrell', null],
  ['Tolmer', null, 'tolmer', null],
  ['Ann Lee-Dupont', 'ann', 'lee dupont', null],
  ['Lee-Dupont', null, 'lee dupont', null],
  ['Jean-Luc Tolmer', 'jean-luc', 'tolmer', null],
  ['Ann B. Tolmer', 'ann', 'tolmer', null],
  ['A. Bea Tolmer', 'a bea', 'tolmer', null],
  ['Luis Ortiz y Vega', 'luis', 'ortiz y vega', null],
  ['Ortiz y Vega', null, 'ortiz y vega', null],
  ['Ana Lopes e Silva', 'ana', 'lopes e silva', null],
  ['von Trossau und Ehrenfeld', null, 'von trossau und ehrenfeld', null],
  ['Rob Haddar Jr.', 'rob', 'haddar', 'jr'],
  ['Rob Haddar III', 'rob', 'haddar', 'iii'],
  ['Haddar Jr.', null, 'haddar', 'jr'],
  ['Jr.', null, 'jr', null],
  ['Rob Haddar PhD', 'rob', 'haddar', null],
  ['Joris “Joe” Haddar', 'joris joe', 'haddar', null],
  ['Joris "the Ox" Lee-Haddar Sr.', 'joris ox', 'lee haddar', 'sr'],
] as const)('%s: first names %j, surname %j, generation %j', ([text, given, surname, generation]) => {
  const name = personName(formOf(text, 'person'));
  expect([name.given, name.units.slice(name.surname).join(' '), name.generation]).toEqual([given, surname, generation]);
});

test.for([
  ['Tolmer', []],
  ['bin Vrell', ['vrell']],
  ['Ann Tolmer', ['tolmer', 'ann', 'a tolmer']],
  ['Xyzzo Tolmer', ['tolmer', 'x tolmer']],
  ['Halvik bin Vrell', ['bin vrell', 'vrell', 'halvik vrell', 'halvik bin', 'halvik', 'h vrell']],
  ['Halvik al-Vrell', ['al vrell', 'vrell', 'h al vrell']],
  ['Ann Lee-Dupont', ['lee dupont', 'ann', 'a lee dupont']],
  ['Lee-Dupont', []],
  ['Luis Ortiz y Vega', ['ortiz y vega', 'ortiz', 'luis vega', 'luis ortiz', 'luis', 'l vega']],
  ['Ana Lopes e Silva', ['lopes e silva', 'silva', 'ana silva', 'ana lopes', 'ana', 'a silva']],
  ['Rob Haddar Jr.', ['haddar', 'rob', 'r haddar', 'rob haddar']],
  ['Joris “Joe” Haddar', ['haddar', 'j haddar', 'joe', 'joe haddar']],
] as const)('%s may be called %j', ([text, parts]) => {
  expect(partsOf(formOf(text, 'person'))).toEqual(parts);
});

test.for([
  ['Luis Ortiz Vega', ['ortiz']],
  ['Ann Mary Vega', []],
  ['Ann B. Vega', []],
  ['Ortiz Vega', []],
] as const)('%s is seldom called %j', ([text, parts]) => {
  expect(rarePartsOf(formOf(text, 'person'))).toEqual(parts);
});

test('a nickname is found in every name, whatever name was read before', () => {
  const nicknames = ['Ann “Joe” Tolmer', 'Rob “the Ox” Tolmer', 'Eva (Bea) Tolmer', "Sam 'Moe' Tolmer", 'Kim Tolmer'];
  expect(nicknames.map((text) => formOf(text, 'person').nickname)).toEqual(['joe', 'ox', 'bea', 'moe', null]);
});
