/** What speaks for two rows being one, and what against it. */
import { distance } from 'fastest-levenshtein';
import { GIVEN_NAME_GENDER } from '../lang/en/given-names.ts';
import { mayBeOneGivenName } from '../lang/en/nicknames.ts';
import { byCodeUnit, commonest } from '../model/order.ts';
import type { Gathered, Gathering } from './gather.ts';
import { type PersonName, personName } from './person-name.ts';
import type { Sure } from './schema.ts';

/** A person with the parts of the name. */
export interface Person {
  readonly row: Gathered;
  readonly name: string;
  readonly parts: PersonName;
  readonly gender: 'male' | 'female' | null;
}

/** Why two rows are probably one. */
export interface Reason {
  readonly why: string;
  readonly sure: Sure;
}

/** That one row is probably another. */
export interface Join extends Reason {
  /** Key of the row to be joined. */
  readonly from: string;
  /** Key of the row that it belongs to. */
  readonly into: string;
}

/** The person of a row. */
export function personOf(row: Gathered): Person {
  const [name = ''] = commonest(row.names);
  const parts = personName(name);
  return { row, name, parts, gender: genderOf(row, parts) };
}

/** A single pronoun in many articles may be another's. */
const FEW_PRONOUNS = 0.25;

/** By pronouns and titles where they agree well enough, else by the given name. */
function genderOf({ male, female, articles }: Gathered, { given }: PersonName): Person['gender'] {
  const isTold = male + female >= FEW_PRONOUNS * articles;
  if (isTold && male > 3 * female) return 'male';
  if (isTold && female > 3 * male) return 'female';
  return GIVEN_NAME_GENDER.get(given ?? '') ?? null;
}

/** Of the articles of the rarer of two rows, the share in which both may stand as two: names are kept apart by mistake too. */
const APART = 0.25;

/** Whether two rows stand in the same articles as two, oftener than by mistake. */
export function standApart(a: Gathered, b: Gathered): boolean {
  const together = a.company.get(b.key) ?? b.company.get(a.key) ?? 0;
  return together > APART * Math.min(a.articles, b.articles);
}

/** Whether the sexes of two people are known and differ. */
export function differInGender(a: Person, b: Person): boolean {
  return a.gender !== null && b.gender !== null && a.gender !== b.gender;
}

/** Why two full names of one family name are probably one person's; null where they are not. */
export function sameBearer(gathering: Gathering, a: Person, b: Person): Reason | null {
  if (differInGender(a, b) || (a.parts.suffix !== null && b.parts.suffix !== null && a.parts.suffix !== b.parts.suffix))
    return null;
  const reason = sameGiven(a.parts, b.parts);
  if (reason === null) return null;
  const isApart = standApart(a.row, b.row);
  if (a.parts.suffix !== b.parts.suffix) {
    // A son and his father stand side by side sooner or later; what company they are in says nothing.
    const why = `${reason.why}, with "${a.parts.suffix ?? b.parts.suffix}" and without`;
    return isApart ? null : { why, sure: 'low' };
  }
  if (reason.sure === 'high') return isApart ? { ...reason, sure: 'medium' } : reason;
  return isApart ? null : inCompany(gathering, a, b, reason);
}

const SURER: Readonly<Record<Sure, Sure>> = { high: 'high', medium: 'high', low: 'medium' };

/** A reason, surer where both are in the same company. */
function inCompany(gathering: Gathering, a: Person, b: Person, { why, sure }: Reason): Reason {
  const shared = sharedCompany(gathering, a.row, b.row);
  return shared.isNear ? { why: `${why}; ${shared.told}`, sure: SURER[sure] } : { why, sure };
}

function sameGiven(a: PersonName, b: PersonName): Reason | null {
  const [x, y] = [a.given ?? '', b.given ?? ''];
  if (x === y) return sameMiddle(a.middle, b.middle);
  if (isInitialOf(x, y) || isInitialOf(y, x)) {
    const reason = sameMiddle(a.middle, b.middle);
    return reason && { why: 'initial of the first name', sure: 'low' };
  }
  if (isMiddleAsGiven(a, b) || isMiddleAsGiven(b, a)) return { why: 'goes by the middle name', sure: 'low' };
  if (mayBeOneGivenName(x, y))
    return sameMiddle(a.middle, b.middle) && { why: 'short form of the first name', sure: 'low' };
  return isMisspelt(x, y) ? { why: 'another spelling of the first name', sure: 'low' } : null;
}

function sameMiddle(a: readonly string[], b: readonly string[]): Reason | null {
  if (a.join(' ') === b.join(' ')) return { why: 'written otherwise', sure: 'high' };
  if (a.length === 0 || b.length === 0) {
    const more = [...a, ...b].every((word) => word.length === 1) ? 'middle initial' : 'middle name';
    return { why: `with ${more} and without`, sure: 'medium' };
  }
  const fit =
    a.length === b.length && a.every((word, i) => isInitialOf(word, b[i] ?? '') || isInitialOf(b[i] ?? '', word));
  return fit ? { why: 'middle name and its initial', sure: 'medium' } : null;
}

function isInitialOf(short: string, long: string): boolean {
  return short === long || (short.length === 1 && long.startsWith(short));
}

/** "Orrin Rob Tolmer" and "Rob Tolmer"; what stands before must be a first name, and no word that was taken for one. */
function isMiddleAsGiven({ given, middle }: PersonName, short: PersonName): boolean {
  if (!GIVEN_NAME_GENDER.has(given ?? '')) return false;
  return short.given !== null && short.given.length > 1 && short.middle.length === 0 && middle.includes(short.given);
}

/** One letter apart in a word of some length; two names that are both well known are two. */
function isMisspelt(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || (GIVEN_NAME_GENDER.has(a) && GIVEN_NAME_GENDER.has(b))) return false;
  return distance(a, b) === 1;
}

/** Two family names of one first name that are one letter apart: only whoever is in the same company is the same. */
export function sameSpelling(gathering: Gathering, a: Person, b: Person): Reason | null {
  const [x, y] = [a.parts.surname, b.parts.surname];
  if (differInGender(a, b) || standApart(a.row, b.row) || a.parts.suffix !== b.parts.suffix) return null;
  if (Math.min(x.length, y.length) < 5 || Math.abs(x.length - y.length) > 1 || distance(x, y) !== 1) return null;
  if (sameMiddle(a.parts.middle, b.parts.middle) === null) return null;
  const shared = sharedCompany(gathering, a.row, b.row);
  if (!shared.isNear) return null;
  return { why: `another spelling of the family name; ${shared.told}`, sure: 'medium' };
}

/** Company that two rows share. */
export interface Shared {
  /** Whether it is enough to say that both move in the same circles. */
  readonly isNear: boolean;
  /** Whether it is more than enough. */
  readonly isClose: boolean;
  /** "both beside Harbour Guild, Nordvik". */
  readonly told: string;
}

/** In an archive this small, every name tells something. */
const SMALL_ARCHIVE = 20;
/** Of the names beside the rarer of two rows, what share must stand beside the other too. */
const NEAR_SHARE = 0.2;

/** The names that stand beside both; those that stand beside everybody tell nothing. */
export function sharedCompany({ spread, articles }: Gathering, a: Gathered, b: Gathered): Shared {
  const [rare, other] = a.company.size <= b.company.size ? [a, b] : [b, a];
  const most = articles < SMALL_ARCHIVE ? articles : Math.max(2, articles * 0.05);
  const spreadOf = (key: string): number => spread.get(key)?.articles ?? articles;
  const telling = [...rare.company.keys()].filter((key) => key !== other.key && spreadOf(key) <= most);
  const weight = (key: string): number =>
    Math.min(a.company.get(key) ?? 0, b.company.get(key) ?? 0) * Math.log((articles + 1) / spreadOf(key));
  const shared = telling
    .filter((key) => other.company.has(key))
    .sort((x, y) => weight(y) - weight(x) || byCodeUnit(x, y));
  const isSmall = articles < SMALL_ARCHIVE;
  const isNear = shared.length >= (isSmall ? 1 : 2) && shared.length >= NEAR_SHARE * telling.length;
  const names = shared.slice(0, 3).map((key) => spread.get(key)?.name ?? key);
  return { isNear, isClose: isNear && (isSmall || shared.length > 2), told: `both beside ${names.join(', ')}` };
}

const DAY = 86_400_000;

/** Days between the stretches of time in which two rows stand; 0 where they overlap, null where dates are missing. */
export function daysApart(a: Gathered, b: Gathered): number | null {
  const days = [a.first, a.last, b.first, b.last].map(({ date }) =>
    date === undefined ? Number.NaN : Date.parse(date),
  );
  const [aFirst = 0, aLast = 0, bFirst = 0, bLast = 0] = days;
  if (days.some(Number.isNaN)) return null;
  return Math.max(0, bFirst - aLast, aFirst - bLast) / DAY;
}
