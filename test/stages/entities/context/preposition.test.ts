import { preposition } from '../../../../src/stages/entities/rules/context/preposition.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(preposition, {
  finds: [
    'Rain fell in {GPE|Zornik} at noon.',
    'A bus crashed near {GPE|Zornik} at noon.',
    'Fighting went on in northern {GPE|Zornik} at noon.',
  ],
  ignores: ['They asked Zornik about it.', 'A letter of Zornik was found.'],
});
