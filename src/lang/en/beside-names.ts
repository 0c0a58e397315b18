/** Words that stand beside names and tell what they name. Lower case. */
import { words } from './word-set.ts';

/** Nouns after the name of a group: "LEK fighters". */
export const AFTER_GROUPS = words(`
  group party company movement organization organisation agency firm bank militia network coalition fighters militants
  forces officials shares stock unit subsidiary members newspaper magazine club team board union institute leadership
  guerrillas rebels spokesman spokeswoman chairman ceo executives analysts analyst employees news lawmakers faction
  supporters headquarters common branch troops
`);

/** Nouns for a group before its name or in a description of it: "the militant group Lantern". */
export const GROUP_NOUNS = words(`
  group party company movement organization organisation agency firm militia network newspaper magazine club team bank
  chain giant carmaker brokerage insurer broadcaster retailer airline maker
`);

/** Who sits for a place, before "for". */
export const SEATED = words(
  'member members mp mps mla mlas mep meps msp msps td tds backbencher congressman congresswoman',
);

/** Nouns before a place, with "of" or without: "the city of Bergen". */
export const BEFORE_PLACES = words(`
  city town village province capital district suburb region state island county port outskirts streets people
  neighborhood neighbourhood settlement municipality north south east west republic enclave siege stronghold resort
`);

/** Nouns after the name of a place: "Bergen district". */
export const AFTER_PLACES = words(`
  province district city area region suburb airport county neighborhood neighbourhood peninsula enclave stronghold
  border town village
`);

/** What persons have: "the Tolmer administration". */
export const HAD_BY_PERSONS = words('administration presidency family era supporters loyalists brothers couple');

/** What countries have: "Norway's parliament". */
export const HAD_BY_NATIONS = words(`
  government president prime foreign parliament capital economy army people border ambassador embassy constitution
  regime nuclear
`);

/** What one team does to another before the score. */
export const CONTESTS = words(`
  beat beats defeat defeated defeats thrash thrashed hammered edged drew draw lost trounced routed overcame downed crushed
  thumped stunned
`);

/** What only programs are. */
export const PROGRAM_NOUNS = words(`
  software api apis browser browsers plugin plugins plug-in malware ransomware firmware database databases open-source
  app apps chatbot compiler runtime webserver middleware
`);
/** What is wrong in a program. */
export const FLAWS = words('bug bugs flaw flaws vulnerability vulnerabilities backdoor exploit');
/** What programs are or have, as other things do. */
export const PROGRAM_HINTS = words(`
  library libraries server servers code patch patched version versions update updates developers users framework frameworks cluster package packages client clients script scripts release
`);

/** What stands before a colon and the players who did it: "Booked: Tolmer, Varden". */
export const LINE_UP_LABELS = words(`
  goals scorers goalscorers scorer booked bookings booking cautions cautioned subs sub substitutes off tries conversions
  penalties cards assists lineup line-up lineups line-ups team xi bench dismissed missing unused
`);

/** What stands between a batsman and who got him out: "lbw b Tolmer 4". */
export const DISMISSALS = words('b c lbw st');

/** What stands before a place, with the weight of what it tells; "at" is said of buildings and groups. */
export const PLACE_HINTS: ReadonlyMap<string, number> = new Map([
  ['in', 2.5],
  ['near', 3],
  ['throughout', 3],
  ['across', 2],
  ['inside', 2],
  ['outside', 2],
  ['from', 1.2],
  ['to', 0.6],
  ['into', 1.2],
  ['around', 1.5],
  ['northern', 3],
  ['southern', 3],
  ['eastern', 3],
  ['western', 3],
  ['central', 3],
  ['nearby', 3],
  ['downtown', 3],
]);
