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
});
