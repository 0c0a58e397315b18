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
  weighs: [
    ['They crossed the Zornik River there.', ['Zornik River LOC 4.5']],
    ['They saw Zornik County there.', ['Zornik County GPE 4.5']],
    ['They saw Zornik Bridge there.', ['Zornik Bridge FAC 4.5']],
    ['They saw Camp Zornik there.', ['Camp Zornik FAC 9']],
    ['They saw Lake Zornik there.', ['Lake Zornik LOC 5']],
    ['They saw Port Zornik there.', ['Port Zornik FAC 9']],
    ['They saw Northern Zornik there.', ['Northern Zornik LOC 1.5']],
    ['They saw Northern Zornik Vrell there.', []],
    ['They saw San Zornik there.', ['San Zornik GPE 2.5']],
    ['They saw Bay of Zornik there.', ['Bay of Zornik LOC 4.5']],
    ['They saw the Ohio House there.', ['Ohio House ORG 5']],
    ['They saw the Democratic House there.', ['Democratic House ORG 5']],
    ['They saw the Vrell House there.', ['Vrell House FAC 4.5']],
    ['They saw River there.', []],
  ],
});
