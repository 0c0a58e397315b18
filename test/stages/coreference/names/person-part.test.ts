import { personPart } from '../../../../src/stages/coreference/rules/names/person-part.ts';
import { linksOf } from '../../../support/coref-rows.ts';
import { corefTable } from '../../../support/coref-table.ts';
import { rowTable } from '../../../support/row-table.ts';

corefTable(personPart, {
  merges: [
    '{PERSON-a|Robert Tolmer} spoke. {PERSON-a|Tolmer} left.',
    '{PERSON-a|Tolmer} waits. {title|General} {PERSON-a|Robert Tolmer} spoke.',
    '{PERSON-a|Osric bin Varden} fled. {PERSON-a|bin Varden} was found.',
    '{PERSON-a|George W Tolmer} met. {PERSON-a|George Tolmer} spoke, then {PERSON-a|George} left.',
    '{PERSON-a|Ann Tolmer} and {PERSON-b|Robert Tolmer} met. {title|Mrs.} {PERSON-a|Tolmer} spoke.',
    '{PERSON-a|Ann Tolmer} spoke. {PERSON-a|Tolmer} said {PERSON-b|Robert Tolmer} was ill. {PERSON-a|Tolmer} left.',
  ],
  keepsApart: [
    '{PERSON-a|Ann Tolmer} met {PERSON-b|Robert Tolmer}.',
    '{PERSON-a|Robert Tolmer} met {title|Mrs.} {PERSON-b|Tolmer}.',
    '{PERSON-a|Robert Tolmer} works for {ORG-b|Tolmer}.',
    '{PERSON-a|Robert Tolmer} met {PERSON-b|Robert Varden}.',
  ],
});

rowTable(linksOf(personPart), [
  [
    '{PERSON-a|Rob Tolmer} met {PERSON-a|Tolmer} and {PERSON-a|Rob}.',
    ['Tolmer#3 = Rob Tolmer#0', 'Rob#5 = Rob Tolmer#0'],
  ],
  ['{PERSON-a|Tolmer} met {PERSON-a|Robert Tolmer}.', ['Tolmer#0 = Robert Tolmer#2']],
  ['{PERSON-a|Xyzzo Tolmer} met {PERSON-b|Xyzzo}.', []],
  [
    '{PERSON-a|Xyzzo B Tolmer} met {PERSON-b|Xyzzo} and {PERSON-c|Xyzzo Tolmer} and {PERSON-d|Xyzzo B} and {PERSON-e|B Tolmer}.',
    [
      'Xyzzo#4 = Xyzzo B Tolmer#0',
      'Xyzzo Tolmer#6 = Xyzzo B Tolmer#0',
      'Xyzzo B#9 = Xyzzo B Tolmer#0',
      'B Tolmer#12 ≠ Xyzzo B Tolmer#0',
    ],
  ],
  [
    '{PERSON-a|Osric bin Varden} met {PERSON-b|Varden} and {PERSON-c|bin Varden}.',
    ['Varden#4 = Osric bin Varden#0', 'bin Varden#6 = Osric bin Varden#0'],
  ],
  [
    '{PERSON-a|Ann Tolmer} met {PERSON-b|A Tolmer} and {PERSON-c|A. Tolmer}.',
    ['A Tolmer#3 = Ann Tolmer#0', 'A. Tolmer#6 ≠ Ann Tolmer#0'],
  ],
  [
    '{PERSON-a|Ann Tolmer} met {PERSON-b|Rob Tolmer} and {PERSON-c|Tolmer}. {PERSON-d|Tolmer} left.',
    ['Tolmer#6 = Rob Tolmer#3', 'Tolmer#8 = Rob Tolmer#3'],
  ],
  [
    '{PERSON-a|Ann Tolmer} met {PERSON-b|Rob Tolmer} and {title|Mrs.} {PERSON-c|Tolmer}. {PERSON-d|Tolmer} met {title|Mr.} {PERSON-e|Tolmer}, and {PERSON-f|Tolmer}.',
    ['Tolmer#7 = Ann Tolmer#0', 'Tolmer#9 = Ann Tolmer#0', 'Tolmer#12 = Rob Tolmer#3', 'Tolmer#15 = Rob Tolmer#3'],
  ],
  ['{PERSON-c|Tolmer} met {PERSON-a|Ann Tolmer} and {PERSON-b|Rob Tolmer}.', ['Tolmer#0 = Ann Tolmer#2']],
  ['{title|Mr.} {PERSON-c|Tolmer} met {PERSON-a|Ann Tolmer} and {PERSON-b|Rob Tolmer}.', ['Tolmer#1 = Rob Tolmer#6']],
  ['{title|Mr.} {PERSON-c|Tolmer} met {PERSON-a|Ann Tolmer}.', []],
  ['{PERSON-a|Rob Tolmer} met {ORG-b|Tolmer} and {PERSON-c|Varden}.', []],
  ['{ORG-a|Rob Tolmer} met {PERSON-b|Tolmer}.', []],
  ['{PERSON-a|Tolmer} met {PERSON-b|Tolmer}.', []],
  [
    '{PERSON-a|Rob Tolmer} met {PERSON-b|Rob Tolmer} and {PERSON-c|Sam Tolmer} and {PERSON-d|Tolmer}.',
    ['Tolmer#9 = Sam Tolmer#6'],
  ],
]);
