import { firstName } from '../../../../src/stages/entities/rules/gazetteer/first-name.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(firstName, {
  finds: [
    'The prize went to {PERSON|Ingrid Halvik} of the choir.',
    'They asked {PERSON|Oscar} about the boat.',
    'The letter from {PERSON|Petra Zornik} arrived late.',
  ],
  ignores: ['The factory of Zornik Vrell closed.', 'Crowds gathered near the Dravna bridge.'],
  weighs: [
    ['They met Ingrid Halvik there.', ['Ingrid Halvik PERSON 4']],
    ['They met Ingrid there.', ['Ingrid PERSON 2']],
    ['They met Ingrid Johnson there.', ['Ingrid Johnson PERSON 4', 'Ingrid Johnson PERSON 1.5']],
    ['They met Johnson there.', ['Johnson PERSON 2', 'Johnson PERSON 1.5']],
    ['They met Grace Zornik there.', ['Grace Zornik PERSON 2']],
    ['They met Grace there.', ['Grace PERSON 0.7', 'Grace PERSON 0.5']],
    ['They met Zornik King there.', []],
    ['They met King there. King left.', ['King PERSON 0.5', 'King PERSON 0.5']],
    ['They met Zornik Vrell there.', []],
    ['They met Hope there.', ['Hope PERSON 0.7']],
    ['They met Ingrid Halvik Foundation there.', []],
    ['They met Ingrid Foundation there.', []],
    ['They met Ingrid Report there.', []],
    ['They crossed the Ingrid Bridge there.', []],
    ['They met Ingrid Lane there.', ['Ingrid Lane PERSON 4']],
  ],
});
