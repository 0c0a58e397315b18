import { possession } from '../../../../src/stages/entities/rules/context/possession.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(possession, {
  finds: [
    'The {PERSON|Zornik} administration denied it.',
    "It was up to {GPE|Zornik}'s parliament to decide.",
    'They met the {PERSON|Vrell} family at home.',
  ],
  ignores: ["It was Zornik's boat.", 'They asked Zornik about the family.'],
});
