import { officeBefore } from '../../../../src/stages/coreference/rules/nominals/office-before.ts';
import { linksOf } from '../../../support/coref-rows.ts';
import { corefTable } from '../../../support/coref-table.ts';
import { rowTable } from '../../../support/row-table.ts';

corefTable(officeBefore, {
  merges: [
    '{a|The mayor} of {GPE-b|Varna} {PERSON-a|Mary Tolmer} spoke.',
    '{a|Director} of the {ORG-b|Lantern Guild} {PERSON-a|Hugh Varden} left.',
    'They asked {a|the president} of {GPE-b|Varnia} {PERSON-a|Mary Tolmer}.',
  ],
  keepsApart: [
    '{b|A friend} of {PERSON-a|Mary Tolmer} spoke.',
    '{b|The mayor} of {GPE-c|Varna} met {PERSON-a|Mary Tolmer}.',
    '{b|The mayors} of {GPE-c|Varna} {PERSON-a|Mary Tolmer} knew spoke.',
  ],
});

rowTable(linksOf(officeBefore), [
  ['The mayor of {GPE-b|Dravna} {PERSON-a|Ann Tolmer} left.', ['The mayor#0 = Ann Tolmer#4']],
  ['Mayor of the {ORG-b|Guild} {PERSON-a|Ann Tolmer} left.', ['Mayor#0 = Ann Tolmer#4']],
  ['A mayor of {GPE-b|Dravna} {PERSON-a|Ann Tolmer} left.', []],
  ['The mayors of {GPE-b|Dravna} {PERSON-a|Ann Tolmer} left.', []],
  ['The group of {GPE-b|Dravna} {PERSON-a|Ann Tolmer} left.', []],
  ['The mayor of {PERSON-b|Orwin} {PERSON-a|Ann Tolmer} left.', []],
  ['The mayor of {GPE-b|Dravna} {GPE-a|Orwin} left.', []],
  ['The mayor of {GPE-b|Dravna}, {PERSON-a|Ann Tolmer} left.', []],
  ['The mayor of old/JJ {GPE-b|Dravna} {PERSON-a|Ann Tolmer} left.', []],
  ['The mayor in {GPE-b|Dravna} {PERSON-a|Ann Tolmer} left.', ['The mayor#0 = Ann Tolmer#4']],
  ['The mayor and {GPE-b|Dravna} {PERSON-a|Ann Tolmer} left.', []],
  ['The mayor, {GPE-b|Dravna} {PERSON-a|Ann Tolmer} left.', []],
  ['The mayor of the {ORG-c|Guild} of {GPE-b|Dravna} {PERSON-a|Ann Tolmer} left.', ['The mayor#0 = Ann Tolmer#7']],
  [
    'The mayor of {ORG-c|A} of {ORG-d|B} of {ORG-e|C} of {GPE-b|Dravna} {PERSON-a|Ann Tolmer} left.',
    ['The mayor#0 = Ann Tolmer#10'],
  ],
  ['The mayor of {ORG-f|E} of {ORG-c|A} of {ORG-d|B} of {ORG-e|C} of {GPE-b|Dravna} {PERSON-a|Ann Tolmer} left.', []],
  ['The mayor left. In {GPE-b|Dravna} {PERSON-a|Ann Tolmer} left.', []],
  [
    'The mayor of {ORG-c|Old Red Lamp Guild Board} of the {GPE-b|Old Far Red Town Land Sea} {PERSON-a|Ann Tolmer} left.',
    [],
  ],
]);
