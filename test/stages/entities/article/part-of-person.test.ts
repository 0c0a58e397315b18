import { partOfPerson } from '../../../../src/stages/entities/rules/article/part-of-person.ts';
import { articleTable } from '../../../support/name-table.ts';

articleTable(partOfPerson, {
  finds: [
    'They met Ingrid Halvik. Later {PERSON|Halvik} left.',
    'They met Oscar al-Vrell. Later {PERSON|Vrell} left.',
    'They met Ingrid Halvik. Later {PERSON|Ingrid} left.',
  ],
  ignores: ['They met Ingrid Halvik. Later Zornik left.', 'They went to the Bank of Halvik. Later Halvik closed.'],
});
