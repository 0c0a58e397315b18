/** The word lists of `lang/en` as one table: what is known of a single word. Made once per process. */

import { MONTHS, WEEKDAYS } from '../../../lang/en/calendar.ts';
import { FUNCTION_WORDS } from '../../../lang/en/function-words.ts';
import { GIVEN_SMALL_WORDS, NAME_SUFFIXES, PARTICLES } from '../../../lang/en/names/people.ts';
import { COMPASS } from '../../../lang/en/names/places.ts';
import { KNOWN_NAMES } from '../../../lang/en/packed/known-names.ts';
import { NAME_WORDS } from '../../../lang/en/packed/name-words.ts';
import { WORDS } from '../../../lang/en/packed/words.ts';
import { packed } from '../../../model/packed-table.ts';
import { Is } from './word-bits.ts';

/** The hand-made lists by what a word of theirs may be. */
const LISTS: readonly (readonly [Iterable<string>, number])[] = [
  [FUNCTION_WORDS, Is.function],
  [PARTICLES, Is.particle],
  [NAME_SUFFIXES, Is.suffix],
  [GIVEN_SMALL_WORDS, Is.firstName],
  [COMPASS, Is.compass],
  [MONTHS.keys(), Is.calendar],
  [WEEKDAYS.keys(), Is.calendar],
  [KNOWN_NAMES.member.split('|'), Is.people],
];

/** What the kinds of words in and beside names say. */
const KINDS: Readonly<Record<keyof typeof NAME_WORDS, number>> = {
  title: Is.title,
  'title-modifier': Is.titleModifier,
  role: Is.role,
  job: Is.job,
  surname: Is.surname,
  'human-verb': Is.humanVerb,
  company: Is.company,
  'org-word': Is.orgWord,
  'org-first': Is.orgFirst,
  'of-head': Is.ofHead,
  landscape: Is.landscape,
  region: Is.region,
  facility: Is.facility,
  'place-first': Is.placeFirst,
  event: Is.event,
  'event-first': Is.eventFirst,
  law: Is.law,
  work: Is.work,
};

const COMPILED = packed(WORDS);

let handMade: ReadonlyMap<string, number> | undefined;

/** The hand-made lists as one table, made at the first use. */
function lists(): ReadonlyMap<string, number> {
  handMade ??= makeLists();
  return handMade;
}

function makeLists(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number): void => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  for (const [list, bit] of LISTS) add(list, bit);
  for (const [kind, words] of Object.entries(NAME_WORDS)) add(words.split('|'), KINDS[kind as keyof typeof NAME_WORDS]);
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
  // A word for a thing that nothing was counted of is rare, but a common word all the same: "pier", "hairdresser".
  const isNoun =
    (bits & THINGS && !(bits & Is.surname && word.endsWith('s'))) ||
    (bits & Is.job && !(bits & (Is.firstName | Is.surname)));
  return isNoun && !(bits & (Is.common | Is.mixed)) ? bits | Is.mixed : bits;
}

/** What the words for things are in names; lakes and rivers have lent themselves to too many families. */
const THINGS = Is.facility | Is.region | Is.law | Is.work;
