import { placePair } from '../../../../src/stages/entities/rules/context/place-pair.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(placePair, {
  finds: [
    'She was born at {GPE|Zornik}, Norway, in May.',
    'A school of {GPE|Vrell}, Ohio, was closed.',
    'He was seen by {GPE|Dravna}, New Zealand, that year.',
  ],
  ignores: ['They asked Zornik, Halvik and others.', 'They left Zornik, though late.'],
  weighs: [
    ['They saw Zornik, Norway, again.', ['Zornik GPE 3']],
    ['They saw Zornik Vrell Dravna, Norway, again.', ['Zornik Vrell Dravna GPE 3']],
    ['They saw Zornik Vrell Dravna Halvik, Norway, again.', []],
    ['They saw Zornik, New Zealand, again.', ['Zornik GPE 3']],
    ['They saw Zornik, Halvik, again.', []],
    ['They saw Zornik,', []],
    ['They saw Zornik. Norway left.', []],
    ['They saw Zornik, Swedish men.', []],
    ['They saw Zornik, Reuters said.', []],
    ['They saw Zornik in Norway.', []],
    ['They saw Zornik, VA, again.', ['Zornik GPE 3', 'VA GPE 3']],
    ['They saw lamps, VA, again.', []],
    ['They saw the VA again.', []],
  ],
});
