import { personShape } from '../../../../src/stages/entities/rules/shape/person-shape.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(personShape, {
  finds: [
    'They asked {PERSON|Zornik Vrell} about it.',
    'The report by {PERSON|Ingrid D. Halvik} was long.',
    'It was {PERSON|Halvik al-Zorni} who wrote the letter.',
  ],
  ignores: ['They asked Halvik about it.', 'The Bank of Dravna closed.'],
  weighs: [
    ['They met Ann D. Tolmer there.', ['Ann D. Tolmer PERSON 4', 'Ann D. Tolmer PERSON 2']],
    ['They met A. D. Tolmer there.', ['A. D. Tolmer PERSON 4', 'A. D. Tolmer PERSON 4', 'A. D. Tolmer ORG 0.8']],
    ['They met A.D. Tolmer there.', ['A.D. Tolmer PERSON 4', 'A.D. Tolmer ORG 0.8']],
    ['They met Halvik al-Vrell there.', ['Halvik al-Vrell PERSON 2', 'Halvik al-Vrell PERSON 2']],
    ['They met Halvik bin Vrell there.', ['Halvik bin Vrell PERSON 2', 'Halvik bin Vrell PERSON 2']],
    ['They met Ann Tolmer Jr. there.', ['Ann Tolmer Jr. PERSON 2', 'Ann Tolmer Jr. PERSON 2']],
    ['They met Tolmer Jr. there.', ['Tolmer Jr. PERSON 2']],
    ['They met Zornik Vrell there.', ['Zornik Vrell PERSON 2']],
    ['They met Zornik Vrell Dravna there.', ['Zornik Vrell Dravna PERSON 2']],
    ['They met Zornik Vrell Dravna Halvik there.', []],
    ['They met Zornik Vrell Dravna Halvik Tolmer there.', []],
    ['They met Zornik Vrell Dravna Halvik Tolmer Varden there.', []],
    ['They met Harbour Lantern there.', ['Harbour Lantern ORG 0.8']],
    ['They met Zornik Lantern there.', ['Zornik Lantern ORG 0.8']],
    ['They met Zornik Vrell Dravna Lantern there.', ['Zornik Vrell Dravna Lantern ORG 0.8']],
    ['They met the Bank of Zornik there.', []],
    ['They met Zornik & Vrell there.', []],
    ['They met Halvik “Joe” Zornik there.', ['Halvik “Joe” Zornik PERSON 5']],
    ['They met Grace Zornik there.', ['Grace Zornik PERSON 2']],
    ['They met U.S. Zornik Patrol there.', ['U.S. Zornik Patrol ORG 0.8']],
    ['They met Zornik Victims there.', ['Zornik Victims ORG 0.8']],
    ['They met Ingrid Victims there.', ['Ingrid Victims ORG 0.8']],
    ['They met Zornik Vrell Foundation there.', ['Zornik Vrell Foundation ORG 0.8']],
  ],
});
