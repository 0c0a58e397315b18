import { knownAlias } from '../../../../src/stages/coreference/rules/names/known-alias.ts';
import { linksOf } from '../../../support/coref-rows.ts';
import { corefTable } from '../../../support/coref-table.ts';
import { rowTable } from '../../../support/row-table.ts';

corefTable(knownAlias, {
  merges: [
    'The {GPE-a|United States} agreed. {GPE-a|America} and the {GPE-a|U.S.} are one.',
    '{GPE-a|Britain} left, the {GPE-a|UK} said.',
    'From {GPE-a|Los Angeles} to {GPE-a|L.A.} and back.',
  ],
  keepsApart: [
    '{GPE-a|North Korea} and {GPE-b|South Korea} met.',
    '{PERSON-a|America} Ferrel lives in the {GPE-b|United States}.',
  ],
});

rowTable(linksOf(knownAlias), [
  [
    'The {GPE-a|United States} met {GPE-b|America} and the {ORG-c|U.S.} and {GPE-d|Dravna}.',
    ['America#4 = United States#1', 'U.S.#7 = United States#1'],
  ],
  ['{PERSON-a|America} met the {GPE-b|United States}.', []],
  ['The {GPE-b|UK} met {LOC-a|Britain}, {LOC-b|Britain} too.', ['Britain#3 = UK#1', 'Britain#5 ≠ UK#1']],
  ['The {NORP-b|UK} met {LOC-a|Britain}.', []],
]);
