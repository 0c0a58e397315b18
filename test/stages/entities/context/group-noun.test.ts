import { groupNoun } from '../../../../src/stages/entities/rules/context/group-noun.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(groupNoun, {
  finds: [
    'They shot at {ORG|Zornik} fighters near the road.',
    'The militant group {ORG|Zornik} denied it.',
    'He works for {ORG|Zornik}, a company in the north.',
  ],
  ignores: ['The group met Zornik at noon.', 'They asked Zornik, then left.'],
  weighs: [
    ['They met Zornik fighters there.', ['Zornik ORG 1.5']],
    ['They met the group Zornik there.', ['Zornik ORG 2.5']],
    ['They met Zornik, a large old northern lamp company there.', []],
    ['They met Zornik, a large old northern red lamp company there.', []],
    ['They met Zornik, a company.', ['Zornik ORG 3']],
    ['They met Zornik, he said. The company left.', []],
    ['They met Zornik, old, a company.', []],
    ['They met Zornik, old', []],
    ['They met Zornik, a large old red company there.', ['Zornik ORG 3']],
    ['They met Zornik, a large old red blue company there.', []],
    ['They met Zornik, a large old. Red company.', []],
    ['They met Zornik, a large lamp fell\n\nThe company left.', []],
  ],
});
