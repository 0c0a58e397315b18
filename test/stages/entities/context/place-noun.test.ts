import { placeNoun } from '../../../../src/stages/entities/rules/context/place-noun.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(placeNoun, {
  finds: [
    'The city of {GPE|Zornik} was dark.',
    'Floods hit {GPE|Zornik} province again.',
    'They reached {GPE|Zornik}, the capital of the region.',
    'It is a village called like the town {GPE|Zornik} itself.',
  ],
  ignores: ['The mother of Zornik was there.', 'They asked Zornik about the city.'],
  weighs: [
    ['They saw the city Zornik there.', ['Zornik GPE 2.5']],
    ['They saw the city of Zornik there.', ['Zornik GPE 4']],
    ['They saw the boat of Zornik there.', []],
    ['They saw Zornik province there.', ['Zornik GPE 3']],
    ['They saw Zornik, the capital of it.', ['Zornik GPE 5']],
    ['They saw Zornik, a capital of it.', []],
    ['They saw Zornik, the city of it.', []],
    ['They saw Zornik the capital of it.', []],
    ['They met Zornik of the capital.', []],
    ['They met Zornik and the capital.', []],
  ],
});
