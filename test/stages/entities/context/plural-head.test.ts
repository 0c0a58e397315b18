import { pluralHead } from '../../../../src/stages/entities/rules/context/plural-head.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(pluralHead, {
  finds: [
    'They visited Camps {FAC|Zornik} and {FAC|Vrell} in May.',
    'They crossed Lakes {LOC|Zornik} and {LOC|Vrell} by boat.',
    'They mapped Islands {LOC|Zornik} and {LOC|Vrell} by air.',
  ],
  ignores: ['They visited Zornik and Vrell in May.', 'The camps were empty and Zornik left.'],
  weighs: [
    ['They crossed Lakes Zornik, Vrell and Dravna there.', ['Zornik LOC 5', 'Vrell LOC 4', 'Dravna LOC 4']],
    ['They crossed Camps Zornik and Vrell there.', ['Zornik FAC 5', 'Vrell FAC 4']],
    ['They crossed Provinces Zornik and Vrell there.', ['Zornik GPE 5', 'Vrell GPE 4']],
    ['They crossed the Districts of Zornik and Vrell there.', ['Vrell GPE 4']],
    ['They crossed Lakes of Zornik and then Vrell there.', []],
    [
      'They crossed Lakes Zornik, Vrell, Dravna, Halvik and Tolmer there.',
      ['Zornik LOC 5', 'Vrell LOC 4', 'Dravna LOC 4', 'Halvik LOC 4'],
    ],
    ['They crossed Lakes Zornik with Vrell there.', ['Zornik LOC 5']],
  ],
});
