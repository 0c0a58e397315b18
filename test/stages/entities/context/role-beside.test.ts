import { roleBeside } from '../../../../src/stages/entities/rules/context/role-beside.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(roleBeside, {
  finds: [
    'They heard from spokesman {PERSON|Zornik} at noon.',
    'It was up to {PERSON|Zornik Vrell}, a teacher from the north.',
    'The plan came from {PERSON|Halvik}, the former mayor.',
  ],
  ignores: ['The teacher met Zornik at noon.', 'They talked to Zornik, then left.'],
});
