import { cityAndWord } from '../../../../src/stages/entities/rules/shape/city-and-word.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(cityAndWord, {
  finds: [
    'She wrote for the {ORG|Boston Lantern} for years.',
    'He pitched for the {ORG|Seattle Otters} in June.',
    'The {ORG|Oslo Gazelle} reported the sale.',
  ],
  ignores: ['She moved to Boston in June.', 'The story by Orlando Johnson was short.'],
  weighs: [
    ['They met Boston Lantern there.', ['Boston Lantern ORG 3']],
    ['They met Boston Johnson there.', []],
    ['They met Boston Lantern Club there.', []],
    ['They met Zornik Lantern there.', []],
    ['They met Sydney Lantern there.', []],
    ['They met Charlotte Lantern there.', []],
  ],
});
