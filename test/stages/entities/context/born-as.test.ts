import { bornAs } from '../../../../src/stages/entities/rules/context/born-as.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(bornAs, {
  finds: [
    'They saw Vrell (née {PERSON|Halvik}) there.',
    'They saw Vrell, née {PERSON|Halvik}, there.',
    'They saw Vrell, nee {PERSON|Halvik}, there.',
  ],
  ignores: ['They saw Halvik there.', 'She was née. Halvik left.'],
  weighs: [
    ['They saw her, née Halvik.', ['Halvik PERSON 8']],
    ['They saw him, né Ann Halvik.', ['Ann Halvik PERSON 8']],
    ['They saw her, born Halvik.', []],
  ],
});
