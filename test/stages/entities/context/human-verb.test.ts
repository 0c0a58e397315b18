import { humanVerb } from '../../../../src/stages/entities/rules/context/human-verb.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(humanVerb, {
  finds: [
    'On Monday {PERSON|{ORG|Zornik}} said he would go.',
    'It was over, said {PERSON|Zornik}.',
    'They asked {PERSON|Zornik}, who was there.',
  ],
  ignores: ['The road to Zornik was closed.', 'Rain fell on Zornik at noon.'],
  weighs: [
    ['Then Zornik said so.', ['Zornik PERSON 1.5', 'Zornik ORG 0.7']],
    ['So said Zornik there.', ['Zornik PERSON 1']],
    ['They met Zornik who left.', ['Zornik PERSON 2.5']],
    ['They met Zornik, who left.', ['Zornik PERSON 2.5']],
    ['They met Zornik, whose boat left.', ['Zornik PERSON 2.5']],
    ['They met Zornik, which left.', []],
    ['They met Zornik, left. Who came?', []],
  ],
});
