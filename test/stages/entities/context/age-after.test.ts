import { ageAfter } from '../../../../src/stages/entities/rules/context/age-after.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(ageAfter, {
  finds: [
    'The driver, {PERSON|Zornik}, 45, was unhurt.',
    'Police held {PERSON|Zornik Vrell}, 23, a student.',
    'The winner was {PERSON|Halvik}, 19.',
  ],
  ignores: ['In Zornik, 45 people were hurt.', 'They saw Halvik, 3, with her mother.'],
  weighs: [
    ['They saw Zornik, 10, and left.', ['Zornik PERSON 6']],
    ['They saw Zornik, 99. They left.', ['Zornik PERSON 6']],
    ['They saw Zornik, 45 boats there.', []],
    ['They saw Zornik, 100, there.', []],
    ['They saw Zornik 45, there.', []],
  ],
});
