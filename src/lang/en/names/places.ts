/** Words in and around the names of places. Lower case. */

import { words } from '../word-set.ts';

/** Points of the compass that belong to a name: "Northern Norway", "East Timor". */
export const COMPASS = words(`
  north south east west northern southern eastern western central northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern upper lower inner outer greater mid middle upstate downstate mainland
`);

/** Heads in the plural, which stand before several places: "Camps Lantern and Heron". */
export const PLURAL_HEADS = words(
  'camps forts lakes mounts ports provinces islands rivers capes districts counties villages',
);
