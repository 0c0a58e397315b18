import { determiner } from '../../../../src/stages/entities/rules/context/determiner.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(determiner, {
  finds: [
    'They joined the {ORG|Zornik} in May.',
    'He left the {ORG|DFKP} in May.',
    'It was the {ORG|Vrell} that denied it.',
  ],
  ignores: ['They joined Zornik in May.', 'They saw the Zornik house in May.'],
  weighs: [
    ['They joined the Zornik Vrell there.', ['Zornik Vrell PERSON -1', 'Zornik Vrell GPE -0.8', 'Zornik Vrell ORG 1']],
    ['They joined the Zornik there.', ['Zornik PERSON -2', 'Zornik GPE -0.8', 'Zornik ORG 1']],
    ['They crossed the Zornik River there.', ['Zornik River PERSON -1', 'Zornik River GPE -0.8']],
    ['They saw the Zornik Bridge there.', ['Zornik Bridge PERSON -1', 'Zornik Bridge GPE -0.8']],
    ['They lost the Zornik War there.', ['Zornik War PERSON -1', 'Zornik War GPE -0.8']],
    ['They passed the Zornik Act there.', ['Zornik Act PERSON -1', 'Zornik Act GPE -0.8']],
    ['They met the President Zornik there.', []],
    ['They saw the Zornik boat there.', []],
    ['They saw a Zornik there.', []],
    ['On Monday, The Hill reported/VBD it.', ['Hill PERSON -2', 'Hill GPE -0.8', 'Hill ORG 1']],
    ['On Monday, the Hill reported/VBD it.', ['Hill PERSON -2', 'Hill GPE -0.8']],
    ['On Monday, The Hill of May fell.', ['Hill PERSON -2', 'Hill GPE -0.8']],
  ],
});
