import { apposition } from '../../../../src/stages/coreference/rules/nominals/apposition.ts';
import { linksOf } from '../../../support/coref-rows.ts';
import { corefTable } from '../../../support/coref-table.ts';
import { rowTable } from '../../../support/row-table.ts';

corefTable(apposition, {
  merges: [
    '{title|General} {PERSON-a|Tolmer}, {a|the former commander} of the fleet, spoke.',
    '{a|The secretary} of the guild, {PERSON-a|Ann Tolmer}, spoke.',
    'He lives in {GPE-a|Varna}, {a|the capital} of {GPE-b|Varnia}.',
    '{ORG-a|Lumen}, {a|a small company} in {GPE-b|Varna}, grew.',
  ],
  keepsApart: [
    'In {GPE-a|Varna}, {b|the premier} said nothing.',
    'For {PERSON-a|Tolmer}, {b|the president} said it was late.',
    '{PERSON-a|Tolmer}, {b|the ministers} and others left.',
  ],
});

rowTable(linksOf(apposition), [
  ['{PERSON-a|Tolmer}, the old mayor, left.', ['the old mayor#2 = Tolmer#0']],
  ['{PERSON-a|Tolmer}, mayor of {GPE-b|Dravna}, left.', ['mayor#2 = Tolmer#0']],
  ['{PERSON-a|Tolmer}, a mayor, left.', ['a mayor#2 = Tolmer#0']],
  ['{PERSON-a|Tolmer}, this mayor, left.', []],
  ['{PERSON-a|Tolmer}, his mayor, left.', ['his mayor#2 = Tolmer#0']],
  ['{PERSON-a|Tolmer}, {GPE-b|Dravna}’s/POS mayor, left.', ['Dravna’s mayor#2 = Tolmer#0']],
  ['{PERSON-a|Tolmer}, the mayors, left.', []],
  ['{PERSON-a|Tolmer}, the group, left.', []],
  ['{PERSON-a|Tolmer}, the mayor left/VBD.', []],
  ['In the hall of {PERSON-a|Tolmer}, the mayor also/RB left/VBD.', []],
  ['{PERSON-a|Tolmer}, the mayor also/RB of it, left/VBD.', ['the mayor#2 = Tolmer#0']],
  ['{PERSON-a|Tolmer} the mayor left/VBD.', []],
  ['{PERSON-a|Tolmer}, said the mayor.', []],
  ['{ORG-a|Lumen}, group of {GPE-b|Dravna}, left.', []],
  ['{ORG-a|Lumen}, a group of {GPE-b|Dravna}, left.', ['a group#2 = Lumen#0']],
  ['They met {PERSON-a|Tolmer}, who left. The mayor ate.', []],
  ['They met {PERSON-a|Tolmer}, "\n\nThe mayor ate.', []],
  [
    '{PERSON-a|Tolmer}, {GPE-b|Dravna} {ORG-c|Guild} {GPE-d|Orwin} mayor, left.',
    ['Dravna Guild Orwin mayor#2 = Tolmer#0'],
  ],
  ['{PERSON-a|Tolmer}, {GPE-b|Dravna} {ORG-c|Guild} mayor, left.', ['Dravna Guild mayor#2 = Tolmer#0']],
  ['The mayor, {PERSON-a|Tolmer}, left.', ['The mayor#0 = Tolmer#3']],
  ['They met the mayor, {PERSON-a|Tolmer}.', ['the mayor#2 = Tolmer#5']],
  ['They met the mayor, {PERSON-a|Tolmer}!', []],
  ['They met a mayor, {PERSON-a|Tolmer}.', []],
  ['They met his mayor, {PERSON-a|Tolmer}.', ['his mayor#2 = Tolmer#5']],
  ['They met this mayor, {PERSON-a|Tolmer}.', []],
  ['They met the mayors, {PERSON-a|Tolmer}.', []],
  ['They met the group, {PERSON-a|Tolmer}.', []],
  ['They met the mayor {PERSON-a|Tolmer}.', []],
  ['They met the mayor, {title|General} {PERSON-a|Tolmer}.', ['the mayor#2 = Tolmer#6']],
  ['They met the mayor of {GPE-b|Dravna}, {PERSON-a|Tolmer}.', ['the mayor#2 = Tolmer#7']],
  ['They met the mayor of the old town of the far land, {PERSON-a|Tolmer}.', ['the mayor#2 = Tolmer#13']],
  ['They met the mayor of the old town of the far red land of the very old red sea, {PERSON-a|Tolmer}.', []],
  ['They met the mayor who/WP left, {PERSON-a|Tolmer}.', []],
  ['They met the mayor and left/VBD, {PERSON-a|Tolmer}.', []],
  ['They met the mayor of {GPE-b|Dravna}, {GPE-c|Varnia}, {PERSON-a|Tolmer}.', []],
  ['The mayor ate. In May, {PERSON-a|Tolmer}, he left.', []],
  ['The mayor of {GPE-b|A}, {GPE-c|B} {GPE-d|C} {GPE-e|D}, {PERSON-a|Tolmer}, left.', []],
]);
