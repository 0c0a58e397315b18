import { dateline } from '../../../../src/stages/entities/rules/context/dateline.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(dateline, {
  finds: [
    '{GPE|Nordvik}, May 4 — The mayor resigned on Monday.',
    '{GPE|NORDVIK} (Reuters) - The mayor resigned on Monday.',
    '{GPE|NORDVIK} 1996-08-30\nThe mayor resigned on Monday.',
  ],
  ignores: ['Nordvik was dark on Monday.', 'RUGBY - ZORNIK WINS AGAIN'],
  weighs: [
    ['OSLO (Reuters) - It rained.', ['OSLO GPE 6']],
    ['OSLO — It rained.', ['OSLO GPE 6']],
    ['OSLO -- It rained.', ['OSLO GPE 6']],
    ['Oslo (Reuters) - It rained.', []],
    ['Oslo, May 4 — It rained.', ['Oslo GPE 6']],
    ['OSLO May 4 — It rained.', ['OSLO GPE 6']],
    ['Oslo May 4 it rained.', []],
    ['OSLO, 4 people left.', []],
    ['New Oslo Zornik Vrell, May 4 — It rained.', []],
    ['It rained in OSLO, May 4 — they say.', []],
    ['OSLO - ZORNIK WINS AGAIN AT HOME', []],
    ['NORDVIK - ZORNIK WINS', []],
    ['Nordvik\n\nMay 4 — It rained.', []],
  ],
});
