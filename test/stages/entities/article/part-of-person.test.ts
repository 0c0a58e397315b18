import { partOfPerson } from '../../../../src/stages/entities/rules/article/part-of-person.ts';
import { articleTable } from '../../../support/name-table.ts';

articleTable(partOfPerson, {
  finds: [
    'They met Ingrid Halvik. Later {PERSON|Halvik} left.',
    'They met Oscar al-Vrell. Later {PERSON|Vrell} left.',
    'They met Ingrid Halvik. Later {PERSON|Ingrid} left.',
  ],
  ignores: ['They met Ingrid Halvik. Later Zornik left.', 'They went to the Bank of Halvik. Later Halvik closed.'],
  weighs: [
    ['They met Ingrid Halvik. Halvik left. Ingrid left.', ['Halvik PERSON 4.5', 'Ingrid PERSON 2.5']],
    ['They met Oscar al-Vrell. Vrell left. Al-Vrell left.', ['Vrell PERSON 4.5', 'Al-Vrell PERSON 5']],
    ['They met Oscar el-Vrell. Vrell left.', ['Vrell PERSON 4.5']],
    ['They met Oscar ash-Vrell. Vrell left.', ['Vrell PERSON 4.5']],
    ['They met Ingrid Halvik Jr. Then Halvik left.', ['Halvik PERSON 4.5']],
    ['They met Ingrid Tolmer Halvik. Tolmer left. Halvik left.', ['Halvik PERSON 4.5']],
    ['They met Ingrid Norwegian. Norwegian left.', []],
    ['They met Ingrid Halvik. Then Halvik Ingrid left.', []],
    ['They met Ingrid Halvik and Halvik Tolmer. Halvik left.', ['Halvik PERSON 4.5']],
    ['They met Tolmer Halvik Party. Tolmer left.', []],
    ['They met Ingrid Halvik Vrell. Ingrid Halvik Vrell left.', []],
    ['They met Ingrid Halvik y Vrell. Halvik left. Vrell left.', ['Halvik PERSON 4.5']],
    ['They met Ingrid “the Ox” Halvik. The Ox left. Halvik left.', ['Ox PERSON 4', 'Halvik PERSON 4.5']],
    ['They met Ingrid De-al-Vrell. Vrell left.', []],
  ],
});
