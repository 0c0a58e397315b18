import { acronym } from '../../../../src/stages/entities/rules/shape/acronym.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(acronym, {
  finds: [
    'The {ORG|ZRV} denied the report.',
    'Members of the {ORG|DFKP} met in secret.',
    'A spokesman for {ORG|VRL} declined to comment.',
  ],
  ignores: ['The GDP of the region grew.', 'ZORNIK WINS RACE IN DRAVNA', 'The party met Halvik.'],
});
