/** What the names of a lexicon mean for a whole article: who is one with whom, and who speaks. */
import { expect, test } from 'vitest';
import { extract } from '../src/extract.ts';

const LEXICON = [
  {
    entities: [
      {
        name: 'Ann Tolmer',
        type: 'PERSON' as const,
        key: 'person/the-mayor',
        aliases: ['Tolmer'],
        gender: 'female' as const,
      },
      { name: 'Harbour Guild of Nordvik', type: 'ORG' as const, key: 'org/guild', aliases: ['Harbour Guild'] },
    ],
  },
];

/** Speakers as names with keys. */
function speakersIn(text: string): (string | null)[] {
  const { entities, quotes } = extract(text, { lexicon: LEXICON });
  return quotes.map(({ speaker }) => {
    const entity = entities.find(({ id }) => id === speaker);
    return entity ? `${entity.name} = ${entity.key}` : null;
  });
}

const MAYOR = 'Ann Tolmer = person/the-mayor';
const ERIC = 'Eric Tolmer = person/eric-tolmer';
const INGRID = 'Ingrid Tolmer = person/ingrid-tolmer';
const GUILD = 'Harbour Guild of Nordvik = org/guild';
const BANK = 'Harbour Guild Bank = org/harbour-guild-bank';

test.for([
  ['Eric Tolmer said the dam was safe.', [ERIC]],
  ['Tolmer said the dam was safe.', [MAYOR]],
  ['Eric Tolmer said the dam was safe. Mayor Tolmer said it was not.', [ERIC, MAYOR]],
  ['Tolmer said the dam was safe. Eric Tolmer said it was not.', [MAYOR, ERIC]],
  // After somebody else of the name, a family name alone is whoever the article means.
  ['Ingrid Tolmer said the dam was safe. Tolmer said it was not.', [INGRID, INGRID]],
  ['Tolmer said the dam was safe. Ingrid Tolmer said it was not. Tolmer said it would hold.', [MAYOR, INGRID, MAYOR]],
  ['Ingrid Tolmer said the dam was safe. Mayor Tolmer said it was not.', [INGRID, MAYOR]],
  ['Ann Tolmer met Eric Tolmer. Mr. Tolmer said the dam was safe.', [ERIC]],
  ['Ann Tolmer met Eric Tolmer. Ms. Tolmer said the dam was safe.', [MAYOR]],
  ['They saw Tolmer Tower. Tolmer said the dam was safe.', [MAYOR]],
  ['Ann J. Tolmer said the dam was safe. Tolmer said it would hold.', [MAYOR, MAYOR]],
  ['The Harbour Guild Bank said the dam was safe. The Harbour Guild said it was not.', [BANK, GUILD]],
  ['The Harbour Guild said the dam was safe. The Harbour Guild Bank said it was not.', [GUILD, BANK]],
] as const)('%s', ([text, speakers]) => {
  expect(speakersIn(text)).toEqual(speakers);
});
