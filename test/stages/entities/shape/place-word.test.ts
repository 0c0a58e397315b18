import { placeWord } from '../../../../src/stages/entities/rules/shape/place-word.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(placeWord, {
  finds: [
    'Boats crossed the {LOC|Dravna River} at dawn.',
    'Troops stayed at {FAC|Camp Zornik} for a week.',
    'The flood reached {GPE|Vrell County} by noon.',
    'He swam in {LOC|Lake Zornik} as a boy.',
  ],
  ignores: ['The river was high.', 'They met Ingrid Halvik at noon.'],
});
