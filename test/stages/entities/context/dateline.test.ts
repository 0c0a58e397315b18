import { dateline } from '../../../../src/stages/entities/rules/context/dateline.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(dateline, {
  finds: [
    '{GPE|Nordvik}, May 4 — The mayor resigned on Monday.',
    '{GPE|NORDVIK} (Reuters) - The mayor resigned on Monday.',
    '{GPE|NORDVIK} 1996-08-30\nThe mayor resigned on Monday.',
  ],
  ignores: ['Nordvik was dark on Monday.', 'RUGBY - ZORNIK WINS AGAIN'],
});
