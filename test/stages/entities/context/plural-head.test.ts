import { pluralHead } from '../../../../src/stages/entities/rules/context/plural-head.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(pluralHead, {
  finds: [
    'They visited Camps {FAC|Zornik} and {FAC|Vrell} in May.',
    'They crossed Lakes {LOC|Zornik} and {LOC|Vrell} by boat.',
    'They mapped Islands {LOC|Zornik} and {LOC|Vrell} by air.',
  ],
  ignores: ['They visited Zornik and Vrell in May.', 'The camps were empty and Zornik left.'],
});
