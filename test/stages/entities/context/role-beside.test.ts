import { roleBeside } from '../../../../src/stages/entities/rules/context/role-beside.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(roleBeside, {
  finds: [
    'They heard from spokesman {PERSON|Zornik} at noon.',
    'It was up to {PERSON|Zornik Vrell}, a teacher from the north.',
    'The plan came from {PERSON|Halvik}, the former mayor.',
  ],
  ignores: ['The teacher met Zornik at noon.', 'They talked to Zornik, then left.'],
  weighs: [
    ['They saw spokesman Zornik there.', ['Zornik PERSON 3']],
    ['They saw spokesman Ingrid Halvik there.', ['Ingrid Halvik PERSON 4']],
    ['They saw Zornik, a teacher from there.', ['Zornik PERSON 3']],
    ['They saw Zornik, the old and very tired teacher there.', ['Zornik PERSON 3']],
    ['They saw Zornik, the old and very tired old teacher there.', ['Zornik PERSON 3']],
    ['They saw Zornik, the old and very tired old lamp teacher there.', []],
    ['They saw Zornik, Teacher of it.', []],
    ['They saw Zornik, said the teacher.', []],
    ['They saw Zornik, old, a teacher.', []],
    ['They saw Zornik, old; a teacher.', []],
    ['They saw Zornik. The teacher left.', []],
  ],
});
