import { companyEnding } from '../../../../src/stages/entities/rules/shape/company-ending.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(companyEnding, {
  finds: [
    'Shares in {ORG|Zornik Holdings} fell.',
    'He left {ORG|Vrell Inc} in spring.',
    'A unit of {ORG|Dravna Paper GmbH} will close.',
  ],
  ignores: ['The company closed its mill.', 'Zornik fell ill in spring.'],
  weighs: [
    ['They met Zornik Inc there.', ['Zornik Inc ORG 8']],
    ['They met Zornik Vrell Holdings there.', ['Zornik Vrell Holdings ORG 8']],
    ['They met Zornik Vrell there.', []],
    ['They met Inc there.', []],
  ],
});
