import { cityAndWord } from '../../../../src/stages/entities/rules/shape/city-and-word.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(cityAndWord, {
  finds: [
    'She wrote for the {ORG|Boston Lantern} for years.',
    'He pitched for the {ORG|Seattle Otters} in June.',
    'The {ORG|Oslo Gazelle} reported the sale.',
  ],
  ignores: ['She moved to Boston in June.', 'The story by Orlando Johnson was short.'],
});
