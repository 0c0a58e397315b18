/**
 * The word lists of `lang/en` as two tables: what is known of a single word (bits), and which whole names are known
 * (type by name). Made once per process, looked up once per token.
 */

import { NAMES } from '../../lang/en/gazetteer/names.ts';
import { WORDS } from '../../lang/en/gazetteer/words.ts';
import {
  COMPANY_ENDINGS,
  KNOWN_ORGS,
  KNOWN_TEAMS,
  OF_HEADS,
  ORG_FIRST,
  ORG_WORDS,
  PARTISANS,
  PEOPLES,
} from '../../lang/en/names/groups.ts';
import {
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DAY_PARTS,
  LONG_PERIODS,
  MONTHS,
  ORDINALS,
  ROUGH,
  SEASONS,
  UNITS,
  WEEKDAYS,
} from '../../lang/en/names/numbers.ts';
import {
  EVENT_FIRST,
  EVENT_WORDS,
  FUNCTION_WORDS,
  KNOWN_EVENTS,
  KNOWN_LAWS,
  KNOWN_PRODUCTS,
  KNOWN_WORKS,
  LANGUAGES_ONLY,
  LAW_WORDS,
  WORK_NOUNS,
} from '../../lang/en/names/other.ts';
import {
  HUMAN_VERBS,
  NAME_SUFFIXES,
  PARTICLES,
  ROLES,
  TITLE_MODIFIERS,
  TITLES,
  WELL_KNOWN,
} from '../../lang/en/names/people.ts';
import {
  COMPASS,
  FACILITY_WORDS,
  KNOWN_FACS,
  KNOWN_GPES,
  KNOWN_LOCS,
  LANDSCAPE_WORDS,
  PLACE_FIRST,
  REGION_WORDS,
} from '../../lang/en/names/places.ts';
import { remembered } from '../../model/remembered.ts';
import type { NameType } from './evidence.ts';
import { packedPrefix, packedValue } from './packed.ts';
import { Is } from './word-bits.ts';

/** A type that a name may have, and how much the gazetteer's word counts. */
export interface Known {
  readonly type: NameType;
  readonly weight: number;
}

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

/** The hand-made names by type; they count more than the compiled ones, which hold many a town that is also a surname. */
const KNOWN: readonly (readonly [Iterable<string>, Known])[] = [
  [KNOWN_ORGS, { type: 'ORG', weight: 5 }],
  [KNOWN_TEAMS, { type: 'ORG', weight: 4 }],
  [KNOWN_GPES, { type: 'GPE', weight: 5 }],
  [KNOWN_LOCS, { type: 'LOC', weight: 5 }],
  [KNOWN_FACS, { type: 'FAC', weight: 5 }],
  [KNOWN_EVENTS, { type: 'EVENT', weight: 5 }],
  [KNOWN_LAWS, { type: 'LAW', weight: 5 }],
  [KNOWN_WORKS, { type: 'WORK_OF_ART', weight: 4 }],
  [KNOWN_PRODUCTS, { type: 'PRODUCT', weight: 4 }],
  [PEOPLES, { type: 'NORP', weight: 6 }],
  [WELL_KNOWN, { type: 'PERSON', weight: 2.5 }],
  [PARTISANS, { type: 'NORP', weight: 5 }],
  [LANGUAGES_ONLY, { type: 'LANGUAGE', weight: 4 }],
];

/** What the letters of the compiled names stand for. */
const CODES: Readonly<Record<string, Known>> = {
  C: { type: 'GPE', weight: 5 },
  R: { type: 'GPE', weight: 2.5 },
  G: { type: 'GPE', weight: 2.5 },
  N: { type: 'NORP', weight: 5 },
  O: { type: 'ORG', weight: 3 },
  T: { type: 'ORG', weight: 4 },
  P: { type: 'PERSON', weight: 5 },
  L: { type: 'LANGUAGE', weight: 1.5 },
};

interface HandMade {
  readonly bits: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, readonly Known[]>;
  /** The beginnings of names of several words, each but the whole. */
  readonly beginnings: ReadonlySet<string>;
}

let handMade: HandMade | undefined;

/** The hand-made lists as tables, made at the first use. */
function lists(): HandMade {
  handMade ??= makeLists();
  return handMade;
}

function makeLists(): HandMade {
  const bits = new Map<string, number>();
  for (const [list, bit] of LISTS) for (const word of list) bits.set(word, (bits.get(word) ?? 0) | bit);
  const names = new Map<string, readonly Known[]>();
  const beginnings = new Set<string>();
  for (const [list, known] of KNOWN) {
    const alone = [known];
    for (const written of list) {
      const name = keyOfWords(written);
      const before = names.get(name);
      names.set(name, before ? joined(before, known) : alone);
      for (let blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
        beginnings.add(name.slice(0, blank));
      }
    }
  }
  return { bits, names, beginnings };
}

function joined(known: readonly Known[], more: Known): readonly Known[] {
  return known.some(({ type }) => type === more.type) ? known : [...known, more];
}

const NOTHING: readonly Known[] = [];

/** What the gazetteers say of a name, its key made by `keyOfWords`; empty where they do not have it. */
export const knownAs: (name: string) => readonly Known[] = remembered((name) => {
  let known = lists().names.get(name) ?? NOTHING;
  for (const code of packedValue(NAMES, name)) {
    const entry = CODES[code];
    if (entry) known = joined(known, entry);
  }
  return known;
});

/** Whether a known name of several words begins so. */
export const beginsName: (words: string) => boolean = remembered(
  (words) => lists().beginnings.has(words) || packedPrefix(NAMES, `${words} `),
);

/** What a token may be by its lower-case form, as bits of `Is`. */
export function bitsOf(lower: string): number {
  return wordBits(keyOfToken(lower)) | (mayBeAmount(lower) ? Is.amount : 0);
}

const AMOUNT_WORDS: ReadonlySet<string> = new Set([
  ...[CURRENCY_SIGNS, CURRENCY_WORDS, LONG_PERIODS, MONTHS, ORDINALS, UNITS, WEEKDAYS].flatMap((map) => [
    ...map.keys(),
  ]),
  ...ROUGH,
  ...DAY_PARTS,
  ...SEASONS,
  ...['today', 'yesterday', 'tomorrow', 'a', 'an', 'several', 'few'],
]);

function mayBeAmount(lower: string): boolean {
  const code = lower.charCodeAt(0);
  return (code >= 0x30 && code <= 0x39) || AMOUNT_WORDS.has(keyOfToken(lower)) || /-|\$$/u.test(lower);
}

/** What a single word may be, as bits of `Is`. */
function wordBits(word: string): number {
  const packed = Number.parseInt(packedValue(WORDS, word) || '0', 16);
  let bits = lists().bits.get(word) ?? 0;
  if (packed & 1) bits |= Is.common;
  if (packed & 2) bits |= Is.mixed;
  if (packed & 4) bits |= Is.firstName;
  if (packed & 8) bits |= Is.surname;
  const codes = packedValue(NAMES, word);
  if (codes.includes('N')) bits |= Is.people;
  if (codes.includes('C')) bits |= Is.country;
  if (knownAs(word).length > 0) bits |= Is.known;
  return bits;
}

/** A name as the tables have it: lower case, no full stop at the end of a word, hyphens as they stand. */
export function keyOfWords(name: string): string {
  return name.toLowerCase().replace(/[’‘]/gu, "'").replace(/'s\b/gu, " 's").replace(/\./gu, '').replace(/\s+/gu, ' ');
}

/** A token's key: as `keyOfWords` makes it of a single word. */
export function keyOfToken(lower: string): string {
  return lower.includes('.') && lower.length > 1 ? lower.replace(/\./gu, '') : lower;
}
