/** The word lists of `lang/en` as one table: what is known of a single word. Made once per process. */

import { WORDS } from '../../../lang/en/gazetteer/words.ts';
import { COMPANY_ENDINGS, OF_HEADS, ORG_FIRST, ORG_WORDS, PARTISANS } from '../../../lang/en/names/groups.ts';
import { EVENT_FIRST, EVENT_WORDS, FUNCTION_WORDS, LAW_WORDS, WORK_NOUNS } from '../../../lang/en/names/other.ts';
import {
  HUMAN_VERBS,
  NAME_SUFFIXES,
  PARTICLES,
  ROLES,
  TITLE_MODIFIERS,
  TITLES,
} from '../../../lang/en/names/people.ts';
import { COMPASS, FACILITY_WORDS, LANDSCAPE_WORDS, PLACE_FIRST, REGION_WORDS } from '../../../lang/en/names/places.ts';
import { packed } from './packed.ts';
import { Is } from './word-bits.ts';

const CALENDAR =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays'.split(
    ' ',
  );

/** The hand-made lists by what a word of theirs may be. */
const LISTS: readonly (readonly [Iterable<string>, number])[] = [
  [FUNCTION_WORDS, Is.function],
  [TITLES, Is.title],
  [TITLE_MODIFIERS, Is.titleModifier],
  [ROLES, Is.role],
  [HUMAN_VERBS, Is.humanVerb],
  [PARTICLES, Is.particle],
  [NAME_SUFFIXES, Is.suffix],
  [COMPANY_ENDINGS, Is.company],
  [ORG_WORDS, Is.orgWord],
  [ORG_FIRST, Is.orgFirst],
  [OF_HEADS, Is.ofHead],
  [PARTISANS, Is.people],
  [LANDSCAPE_WORDS, Is.landscape],
  [REGION_WORDS, Is.region],
  [FACILITY_WORDS, Is.facility],
  [PLACE_FIRST, Is.placeFirst],
  [COMPASS, Is.compass],
  [EVENT_WORDS, Is.event],
  [EVENT_FIRST, Is.eventFirst],
  [LAW_WORDS, Is.law],
  [WORK_NOUNS, Is.work],
  [CALENDAR, Is.calendar],
];

const COMPILED = packed(WORDS);

let handMade: ReadonlyMap<string, number> | undefined;

/** The hand-made lists as one table, made at the first use. */
function lists(): ReadonlyMap<string, number> {
  handMade ??= makeLists();
  return handMade;
}

function makeLists(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [list, bit] of LISTS) for (const word of list) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}

/** What the lists say that a single word may be, as bits of `Is`; names are not asked here. */
export function bitsOf(word: string): number {
  const compiled = Number.parseInt(COMPILED.valueOf(word) || '0', 16);
  let bits = lists().get(word) ?? 0;
  if (compiled & 1) bits |= Is.common;
  if (compiled & 2) bits |= Is.mixed;
  if (compiled & 4) bits |= Is.firstName;
  if (compiled & 8) bits |= Is.surname;
  return bits;
}
