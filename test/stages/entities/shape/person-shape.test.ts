import { personShape } from '../../../../src/stages/entities/rules/shape/person-shape.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(personShape, {
  finds: [
    'They asked {PERSON|Zornik Vrell} about it.',
    'The report by {PERSON|Ingrid D. Halvik} was long.',
    'It was {PERSON|Halvik al-Zorni} who wrote the letter.',
  ],
  ignores: ['They asked Halvik about it.', 'The Bank of Dravna closed.'],
});
