import { partOfPlace } from '../../../../src/stages/entities/rules/article/part-of-place.ts';
import { articleTable } from '../../../support/name-table.ts';

articleTable(partOfPlace, {
  finds: [
    'They lived in Camp Zornik. Later they left {FAC|Zornik} for good.',
    'They swam in Lake Vrell. The water of {LOC|Vrell} was cold.',
    'They climbed Mount Dravna. The top of {LOC|Dravna} was white.',
  ],
  ignores: ['They lived in Camp Zornik. Later they left Vrell.', 'They met Ingrid Zornik. Later Zornik left.'],
});
