/** Words around the names of people. All lower case, without the full stop of an abbreviation. */

import { words } from '../word-set.ts';

/** Parts inside family names: "van der Zornik", "bin Vrell". */
export const PARTICLES = words(
  'de del della di da dos das do du la le las los van von der den ter ten zu zum bin ibn al el abu ben bint und y e af av',
);

/** Words after a name that belong to it: "Jr.", "III". */
export const NAME_SUFFIXES = words('jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xvi phd md esq');
