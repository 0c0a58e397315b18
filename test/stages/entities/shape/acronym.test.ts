import { acronym } from '../../../../src/stages/entities/rules/shape/acronym.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(acronym, {
  finds: [
    'The {ORG|ZRV} denied the report.',
    'Members of the {ORG|DFKP} met in secret.',
    'A spokesman for {ORG|VRL} declined to comment.',
  ],
  ignores: ['The GDP of the region grew.', 'ZORNIK WINS RACE IN DRAVNA', 'The party met Halvik.'],
  weighs: [
    ['They met the VRL there.', ['VRL ORG 3']],
    ['They met the VRLXYZ there.', ['VRLXYZ ORG 3']],
    ['They met the VRLXYZQ there.', ['VRLXYZQ ORG 1.5']],
    ['They met the NATO there.', []],
    ['They met the BOAT there.', []],
    ['VRL LEAVES ZORNIK', []],
    ['They met VRL Zornik there.', []],
    ['They met V. there.', []],
  ],
});
