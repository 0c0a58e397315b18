import { possession } from '../../../../src/stages/entities/rules/context/possession.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(possession, {
  finds: [
    'The {PERSON|Zornik} presidency denied it.',
    "It was up to {GPE|Zornik}'s parliament to decide.",
    'They met the {PERSON|Vrell} family at home.',
  ],
  ignores: ["It was Zornik's boat.", 'They asked Zornik about the family.'],
  weighs: [
    ['They met the Zornik family there.', ['Zornik PERSON 2.5']],
    ['They saw the Zornik government there.', ['Zornik GPE 1']],
    ["They saw Zornik's government there.", ['Zornik GPE 2']],
    ["They saw Zornik' government there.", ['Zornik GPE 2']],
    ["They saw Zornik's boat there.", []],
    ["They saw Zornik's family there.", []],
  ],
});
