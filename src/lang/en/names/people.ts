/** Words around the names of people. All lower case, without the full stop of an abbreviation. */

import { union, words } from '../word-set.ts';

/** Parts inside family names: "van der Zornik", "bin Vrell". */
export const PARTICLES = words(
  'de del della di da dos das do du la le las los van von der den ter ten zu zum bin ibn al el abu ben bint und y e af av',
);

/** What joins two surnames into one: "Ortiz y Vega", "Lopes e Silva", "von Trossau und Ehrenfeld". */
export const SURNAME_LINKS = words('y e und');

/** Words after a name that tell father from son, and one king from another. */
export const GENERATIONS = words('jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xvi');

/** Words before a name that tell father from son, by the one whom they tell. */
export const SENIORITY: ReadonlyMap<string, 'elder' | 'younger'> = new Map([
  ['elder', 'elder'],
  ['older', 'elder'],
  ['senior', 'elder'],
  ['younger', 'younger'],
  ['junior', 'younger'],
]);

/** Words after a name that belong to it: "Jr.", "III". */
export const NAME_SUFFIXES = union(GENERATIONS, ['phd', 'md', 'esq']);

/** Particles with which a surname in the middle of a sentence begins: "said van der Zornik". */
export const SURNAME_OPENERS = words('van von de di du da dos del della bin ibn ter');

/** Forms of address that tell no office: what follows is a family name, "Mr. King". */
export const PLAIN_ADDRESSES = words('mr mrs ms mx messrs');

/** Offices by which their holders are addressed, and no family names: "Mr. President". */
export const ADDRESSED_OFFICES = words(`
  president speaker chairman chairwoman chairperson chair secretary mayor ambassador minister chancellor premier governor
  leader director commissioner senator congressman congresswoman representative councilman councilwoman justice moderator
  foreman general comptroller sheriff coroner vice prime deputy
`);

/** When somebody held an office, before what the office is of: "Former Varnian Mayor". */
export const TENURES = words('former interim outgoing incoming onetime one-time longtime long-time');
/** The same before the hyphen of an office: "then-Mayor", "ex-Mayor". */
export const TENURE_PREFIXES = words('then ex');

/** What a slogan calls for, before the name of whom it is about: "Stop Tolmer", "Elect Ann". */
export const SLOGAN_VERBS = words(`
  stop stopping dump dumping defeat defeating elect electing reelect re-elect draft drafting impeach impeaching support
  supporting vote voting beat beating ban boycott deport jail free save hail follow see meet unlike absent never playing
  fire remember thank bring back
`);

/** Given names that are small words besides: "Will Tolmer", "Per Tolmer". */
export const GIVEN_SMALL_WORDS = words('will per');

/** What besides a country the best of a beauty contest is of: "Miss Universe". */
export const PAGEANTS = words('universe world earth international teen');

/** Letters of parties before the state that a politician sits for: "D-Vt.", "R-NM". */
export const PARTY_LETTERS = words('d r i l');

/** Before the name that somebody had at birth. */
export const BORN_AS = words('née nee né');

/** Degrees, orders and seats that stand in capitals after a name and are no part of it. */
export const POST_NOMINALS = words(`
  phd dphil edd psyd msc bsc mba llb llm dds dvm cpa rn frs frcs fba frsa mp mep msp mla kc qc obe mbe cbe kbe dbe
`);
