import { groupNoun } from '../../../../src/stages/entities/rules/context/group-noun.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(groupNoun, {
  finds: [
    'They shot at {ORG|Zornik} fighters near the road.',
    'The militant group {ORG|Zornik} denied it.',
    'He works for {ORG|Zornik}, a company in the north.',
  ],
  ignores: ['The group met Zornik at noon.', 'They asked Zornik, then left.'],
});
