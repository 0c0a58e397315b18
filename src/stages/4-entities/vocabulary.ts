/**
 * The word lists of `lang/en` as two tables: what is known of a single word (bits), and which whole names are known
 * (type by name). Made once per process, looked up once per token.
 */
import { COMMON, MIXED } from '../../lang/en/gazetteer/common-words.ts';
import { DEMONYMS, ORGANISATIONS, TEAMS } from '../../lang/en/gazetteer/groups.ts';
import { FAMOUS, FEMALE_NAMES, MALE_NAMES, OTHER_FIRST_NAMES, SURNAMES } from '../../lang/en/gazetteer/people.ts';
import { CITIES, COUNTRIES, LANGUAGES, REGIONS } from '../../lang/en/gazetteer/places.ts';
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
import type { NameType } from './evidence.ts';

/** What a single word may be; a word may be several. */
export const Is = {
  common: 1 << 0,
  mixed: 1 << 1,
  function: 1 << 2,
  firstName: 1 << 3,
  surname: 1 << 4,
  title: 1 << 5,
  titleModifier: 1 << 6,
  role: 1 << 7,
  humanVerb: 1 << 8,
  particle: 1 << 9,
  suffix: 1 << 10,
  company: 1 << 11,
  orgWord: 1 << 12,
  orgFirst: 1 << 13,
  ofHead: 1 << 14,
  people: 1 << 15,
  landscape: 1 << 16,
  region: 1 << 17,
  facility: 1 << 18,
  placeFirst: 1 << 19,
  compass: 1 << 20,
  event: 1 << 21,
  eventFirst: 1 << 22,
  law: 1 << 23,
  work: 1 << 24,
  /** The word alone is a name in a gazetteer. */
  known: 1 << 25,
  country: 1 << 26,
  calendar: 1 << 27,
} as const;

/** A type that a name may have, and how much the gazetteer's word counts. */
export interface Known {
  readonly type: NameType;
  readonly weight: number;
}

interface Vocabulary {
  readonly words: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, readonly Known[]>;
  /** The beginnings of known names of several words, each but the whole, words parted by one blank. */
  readonly beginnings: ReadonlySet<string>;
}

const MONTHS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays';

let made: Vocabulary | undefined;

/** The tables, made at the first call. */
export function vocabulary(): Vocabulary {
  made ??= makeVocabulary();
  return made;
}

function makeVocabulary(): Vocabulary {
  const words = new Map<string, number>();
  const mark = (list: Iterable<string>, bit: number): void => {
    for (const word of list) words.set(word, (words.get(word) ?? 0) | bit);
  };
  const split = (list: string): string[] => list.split('|');
  mark(split(COMMON), Is.common);
  mark(split(MIXED), Is.mixed);
  mark(FUNCTION_WORDS, Is.function);
  for (const list of [MALE_NAMES, FEMALE_NAMES, OTHER_FIRST_NAMES]) mark(split(list), Is.firstName);
  mark(split(SURNAMES), Is.surname);
  const pairs: [Iterable<string>, number][] = [
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
    [split(DEMONYMS), Is.people],
    [LANDSCAPE_WORDS, Is.landscape],
    [REGION_WORDS, Is.region],
    [FACILITY_WORDS, Is.facility],
    [PLACE_FIRST, Is.placeFirst],
    [COMPASS, Is.compass],
    [EVENT_WORDS, Is.event],
    [EVENT_FIRST, Is.eventFirst],
    [LAW_WORDS, Is.law],
    [WORK_NOUNS, Is.work],
    [MONTHS.split(' '), Is.calendar],
    [split(COUNTRIES), Is.country],
  ];
  for (const [list, bit] of pairs) mark(list, bit);
  const { names, beginnings } = makeNames(mark);
  return { words, names, beginnings };
}

/** Hand-made lists count more than compiled ones, which hold many a small town that is also a surname. */
function makeNames(mark: (list: Iterable<string>, bit: number) => void): Pick<Vocabulary, 'names' | 'beginnings'> {
  const names = new Map<string, Known[]>();
  const beginnings = new Set<string>();
  const split = (list: string): string[] => list.split('|');
  const add = (list: Iterable<string>, type: NameType, weight: number): void => {
    for (const written of list) {
      const name = keyOfWords(written);
      const known = names.get(name);
      if (!known) names.set(name, [{ type, weight }]);
      else if (!known.some((other) => other.type === type)) known.push({ type, weight });
      for (let blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
        beginnings.add(name.slice(0, blank));
      }
    }
  };
  add(KNOWN_ORGS, 'ORG', 5);
  add(KNOWN_TEAMS, 'ORG', 4);
  add(KNOWN_GPES, 'GPE', 5);
  add(KNOWN_LOCS, 'LOC', 5);
  add(KNOWN_FACS, 'FAC', 5);
  add(KNOWN_EVENTS, 'EVENT', 5);
  add(KNOWN_LAWS, 'LAW', 5);
  add(KNOWN_WORKS, 'WORK_OF_ART', 4);
  add(KNOWN_PRODUCTS, 'PRODUCT', 4);
  add(PEOPLES, 'NORP', 6);
  add(split(COUNTRIES), 'GPE', 5);
  add(split(ORGANISATIONS), 'ORG', 3);
  add(split(TEAMS), 'ORG', 4);
  add(split(REGIONS), 'GPE', 2.5);
  add(split(CITIES), 'GPE', 2.5);
  add(split(FAMOUS), 'PERSON', 5);
  add(WELL_KNOWN, 'PERSON', 2.5);
  add(PARTISANS, 'NORP', 5);
  add(split(DEMONYMS), 'NORP', 5);
  add(LANGUAGES_ONLY, 'LANGUAGE', 4);
  add(split(LANGUAGES), 'LANGUAGE', 1.5);
  mark(
    [...names.keys()].filter((name) => !name.includes(' ')),
    Is.known,
  );
  return { names, beginnings };
}

/** A name as the tables have it: lower case, no full stop at the end of a word, hyphens as they stand. */
export function keyOfWords(name: string): string {
  return name.toLowerCase().replace(/[’‘]/gu, "'").replace(/'s\b/gu, " 's").replace(/\./gu, '').replace(/\s+/gu, ' ');
}

/** A token's key: as `keyOfWords` makes it of a single word. */
export function keyOfToken(lower: string): string {
  return lower.includes('.') && lower.length > 1 ? lower.replace(/\./gu, '') : lower;
}
