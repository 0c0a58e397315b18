import { placePair } from '../../../../src/stages/entities/rules/context/place-pair.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(placePair, {
  finds: [
    'She was born at {GPE|Zornik}, Norway, in May.',
    'A school of {GPE|Vrell}, Ohio, was closed.',
    'He was seen by {GPE|Dravna}, New Zealand, that year.',
  ],
  ignores: ['They asked Zornik, Halvik and others.', 'They left Zornik, though late.'],
});
