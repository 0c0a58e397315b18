import { partOfPlace } from '../../../../src/stages/entities/rules/article/part-of-place.ts';
import { articleTable } from '../../../support/name-table.ts';

articleTable(partOfPlace, {
  finds: [
    'They lived in Camp Zornik. Later they left {FAC|Zornik} for good.',
    'They swam in Lake Vrell. The water of {LOC|Vrell} was cold.',
    'They climbed Mount Dravna. The top of {LOC|Dravna} was white.',
  ],
  ignores: ['They lived in Camp Zornik. Later they left Vrell.', 'They met Ingrid Zornik. Later Zornik left.'],
  weighs: [
    ['They saw Camp Zornik. Zornik left.', ['Zornik FAC 5']],
    ['They saw Zornik River. Zornik left.', ['Zornik LOC 5']],
    ['They saw Zornik County. Zornik left.', []],
    ['They saw Lake Zornik. Zornik left.', ['Zornik LOC 5']],
    ['They saw Lake Zornik. Lake left.', []],
    ['They saw Gulf Zornik Vrell. Zornik left.', []],
    ['They saw Cape Zornik Party. Zornik left.', []],
    ['They saw Lake Zornik. Zornik Vrell left.', []],
    ['They met Ingrid Lake. Ingrid left.', []],
    ['They flew to Port Zornik County. Zornik left.', []],
  ],
});
