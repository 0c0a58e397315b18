import { humanVerb } from '../../../../src/stages/entities/rules/context/human-verb.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(humanVerb, {
  finds: [
    'On Monday {PERSON|{ORG|Zornik}} said he would go.',
    'It was over, said {PERSON|Zornik}.',
    'They asked {PERSON|Zornik}, who was there.',
  ],
  ignores: ['The road to Zornik was closed.', 'Rain fell on Zornik at noon.'],
});
