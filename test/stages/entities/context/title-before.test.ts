import { titleBefore } from '../../../../src/stages/entities/rules/context/title-before.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(titleBefore, {
  finds: [
    'They met President {PERSON|Zornik} at noon.',
    'A letter from Foreign Minister {PERSON|Ingrid Halvik} arrived.',
    'It was Secretary of State {PERSON|Oscar F. Vrell} who called.',
    'Later Mrs. {PERSON|Halvik} left.',
  ],
  ignores: ['The president met Zornik at noon.', 'The Foreign Minister left at noon.'],
  weighs: [
    ['They met Mayor Zornik there.', ['Zornik PERSON 8']],
    ['They met Zornik there.', []],
  ],
});
