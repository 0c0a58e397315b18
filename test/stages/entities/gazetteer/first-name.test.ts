import { firstName } from '../../../../src/stages/entities/rules/gazetteer/first-name.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(firstName, {
  finds: [
    'The prize went to {PERSON|Ingrid Halvik} of the choir.',
    'They asked {PERSON|Oscar} about the boat.',
    'The letter from {PERSON|Petra Zornik} arrived late.',
  ],
  ignores: ['The factory of Zornik Vrell closed.', 'Crowds gathered near the Dravna bridge.'],
});
