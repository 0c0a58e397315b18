/** Names of places, peoples, languages, organisations and persons, from Unicode CLDR, compromise and faker. */
import { countries, languages, zoneCities } from './cldr.ts';
import { places } from './faker.ts';
import { rowsOfKinds } from './kinds.ts';
import { tagged } from './lexicon.ts';
import type { Row } from './tsv.ts';

export function gazetteer(): Row[] {
  const { city, region } = places();
  return rowsOfKinds([
    ['country', [...tagged('Country'), ...countries()]],
    ['people', tagged('Demonym')],
    ['organization', tagged('Organization').filter((name) => name.length > 2)],
    ['team', tagged('SportsTeam')],
    ['region', [...tagged('Region'), ...region]],
    ['city', [...tagged('City'), ...city, ...zoneCities()]],
    ['person', tagged('Person').filter((name) => name.includes(' '))],
    ['language', languages()],
  ]);
}
