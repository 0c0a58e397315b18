import { constituency } from '../../../../src/stages/entities/rules/context/constituency.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(constituency, {
  finds: [
    'The Member for {GPE|Bradley South} spoke.',
    'The MPs for {GPE|Zornik East} and for {GPE|Lumen West} spoke.',
    'He was MP for {GPE|Zornik} then.',
  ],
  ignores: [
    'He works for Zornik.',
    'Members for Life met.',
    'They voted for Vrell and for Zornik.',
    'A member of Zornik left.',
  ],
  weighs: [
    ['The Member for Zornik spoke.', ['Zornik GPE 7']],
    ['The Members for Zornik and for Vrell spoke.', ['Zornik GPE 7', 'Vrell GPE 7']],
  ],
});
