import { determiner } from '../../../../src/stages/entities/rules/context/determiner.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(determiner, {
  finds: [
    'They joined the {ORG|Zornik} in May.',
    'He left the {ORG|DFKP} in May.',
    'It was the {ORG|Vrell} that denied it.',
  ],
  ignores: ['They joined Zornik in May.', 'They saw the Zornik house in May.'],
});
