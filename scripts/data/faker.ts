/** Names of people and places that @faker-js/faker has for its locales, in Latin letters and lower case. */
import { allLocales } from '@faker-js/faker';

const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  'а a|б b|в v|г g|д d|е e|ё yo|ж zh|з z|и i|й y|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ф f|х kh|ц ts|ч ch|ш sh|щ shch|ъ |ы y|ь |э e|ю yu|я ya'
    .split('|')
    .map((pair) => pair.split(' ')),
);

/** Locales that are jokes. */
const JOKES = /_ocker|BORK/u;
/** Locales whose places are not in Latin or Cyrillic letters or are no places of theirs. */
const NO_PLACES = /^(?:fr_BE|he|ar|fa|ja|ko|th|zh|ka|hy|el|ne)/u;

/** Names of people by what they are. */
export interface People {
  readonly first: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
}

export function people(): People {
  const first = new Set<string>();
  const family = new Set<string>();
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (JOKES.test(locale)) continue;
    for (const name of bothSpellings(person?.first_name?.male)) first.add(name);
    for (const name of bothSpellings(person?.first_name?.female)) first.add(name);
    for (const name of bothSpellings(person?.last_name)) family.add(name);
  }
  return { first, family };
}

/** Names of places by what they are. */
export interface Places {
  readonly city: ReadonlySet<string>;
  readonly region: ReadonlySet<string>;
}

export function places(): Places {
  const city = new Set<string>();
  const region = new Set<string>();
  for (const [locale, { location }] of Object.entries(allLocales)) {
    if (JOKES.test(locale) || NO_PLACES.test(locale)) continue;
    for (const name of bothSpellings(location?.city_name)) city.add(name);
    for (const name of bothSpellings(location?.state)) region.add(name);
  }
  return { city, region };
}

/** Each name with and without its accents, since papers write either. */
function bothSpellings(entries: unknown): string[] {
  return flat(entries)
    .map(latin)
    .filter((word) => /^[\p{Script=Latin}][\p{Script=Latin}' .-]+$/u.test(word) && word.length > 1)
    .flatMap((word) => [word, word.normalize('NFKD').replace(/\p{M}/gu, '')]);
}

/** Entries as a list, whether faker has them as one or as lists by sex or pattern. */
function flat(entries: unknown): string[] {
  if (Array.isArray(entries)) return entries as string[];
  return Object.values(entries ?? {}).flatMap((part) => (Array.isArray(part) ? (part as string[]) : []));
}

function latin(word: string): string {
  const lower = word.toLowerCase();
  if (!/\p{Script=Cyrillic}/u.test(word)) return lower;
  return lower.replace(/ый$|ий$/u, 'y').replace(/[\u0400-\u04ff]/gu, (letter) => CYRILLIC[letter] ?? letter);
}
