/** Which rows are probably one: found by rules, the surest first. */
import { GIVEN_NAME_GENDER } from '../lang/en/given-names.ts';
import {
  daysApart,
  differInGender,
  type Join,
  type Person,
  personOf,
  type Reason,
  type Shared,
  sameBearer,
  sameSpelling,
  sharedCompany,
} from './evidence.ts';
import type { Gathering } from './gather.ts';
import { type Groups, leadersOf, newGroups, oftener } from './groups.ts';
import { organisationJoins } from './organisations.ts';
import type { Sure } from './schema.ts';

/** More bearers of one name than this are not compared with each other. */
const MOST_NAMESAKES = 300;
/** How many times rarer another bearer must be to be left out of account. */
const FAR_RARER = 10;
/** A bare family name is hardly somebody's who was in the news a year before or after. */
const FAR_DAYS = 365;
/** Nor that of somebody who is named in full so much more seldom. */
const FAR_OFTENER = 3;

/** All joins that the archive suggests. */
export function joinsIn(gathering: Gathering): Join[] {
  const people = [...gathering.rows.values()].filter(({ type }) => type === 'PERSON').map(personOf);
  const full = people.filter(({ parts }) => parts.given !== null);
  const groups = newGroups();
  const bySurname = grouped(full, ({ parts }) => parts.surname);
  for (const bearers of bySurname.values()) joinBearers(gathering, bearers, groups);
  for (const bearers of grouped(full, ({ parts }) => parts.given ?? '').values()) {
    joinSpellings(gathering, bearers, groups);
  }
  for (const person of people) {
    const bearers = person.parts.given === null ? bySurname.get(person.parts.surname) : undefined;
    if (bearers) joinBare(gathering, person, bearers, groups);
  }
  return flattened([...groups.joins(), ...organisationJoins(gathering)]);
}

/** Each row once, and into the row at the end of the chain: "F.B.I." into "FBI", that into the full name. */
function flattened(joins: readonly Join[]): Join[] {
  const byRow = new Map<string, Join>();
  for (const join of joins) if (!byRow.has(join.from)) byRow.set(join.from, join);
  const endOf = (key: string): string => {
    let at = key;
    for (let next = byRow.get(at); next && next.into !== key; next = byRow.get(at)) at = next.into;
    return at;
  };
  return [...byRow.values()].map((join) => ({ ...join, into: endOf(join.into) }));
}

function grouped(people: readonly Person[], keyOf: (person: Person) => string): Map<string, Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const key = keyOf(person);
    const group = groups.get(key);
    if (group) group.push(person);
    else groups.set(key, [person]);
  }
  for (const [key, group] of groups) groups.set(key, group.sort(oftener).slice(0, MOST_NAMESAKES));
  return groups;
}

const SURENESS: readonly Sure[] = ['high', 'medium', 'low'];

/** Full names of one family name; what fits two people who are not one is joined to neither, unless one is far rarer. */
function joinBearers(gathering: Gathering, bearers: readonly Person[], groups: Groups): void {
  if (bearers.length < 2) return;
  const fits = new Map(bearers.map((person) => [person, fitsOf(gathering, person, bearers)]));
  for (const sure of SURENESS) {
    const bestOf = (person: Person): Fit | null => {
      const ofThisSort = (fits.get(person) ?? []).filter(({ reason }) => reason.sure === sure);
      return onlyOne(gathering, ofThisSort, groups);
    };
    for (const person of bearers) {
      const best = bestOf(person);
      // "Ann Tolmer" fits Ann Marie and Ann Oda Tolmer, each of whom fits nobody else.
      const theirs = best && bestOf(best.other);
      if (theirs && groups.leaderOf(theirs.other) === groups.leaderOf(person))
        groups.join(person, best.other, best.reason);
    }
  }
}

/** Another row that may be the same. */
interface Fit {
  readonly other: Person;
  readonly reason: Reason;
}

function fitsOf(gathering: Gathering, person: Person, bearers: readonly Person[]): Fit[] {
  return bearers.flatMap((other) => {
    const reason = other === person ? null : sameBearer(gathering, person, other);
    return reason ? [{ other, reason }] : [];
  });
}

/** The one person whom the rows that fit are; null where they are several. */
function onlyOne(gathering: Gathering, fits: readonly Fit[], groups: Groups): Fit | null {
  const [first, ...others] = leadersOf(
    fits.map(({ other }) => other),
    groups,
  );
  if (!first) return null;
  const isAlone = others.every(
    (other) => first.row.articles >= FAR_RARER * other.row.articles || sameBearer(gathering, first, other) !== null,
  );
  return isAlone ? (fits.find(({ other }) => groups.leaderOf(other) === first) ?? null) : null;
}

function joinSpellings(gathering: Gathering, bearers: readonly Person[], groups: Groups): void {
  for (const [i, person] of bearers.entries()) {
    for (const other of bearers.slice(i + 1)) {
      const reason = person.parts.surname === other.parts.surname ? null : sameSpelling(gathering, person, other);
      if (reason) groups.join(person, other, reason);
    }
  }
}

/** A family name alone: whoever bears it, if it is one person near by in time and company. */
function joinBare(gathering: Gathering, bare: Person, bearers: readonly Person[], groups: Groups): void {
  const fitting = bearers.filter((one) => !differInGender(bare, one));
  const [first, ...others] = leadersOf(fitting, groups);
  if (!first || isBeside(bare, first)) return;
  const rivals = others.filter(({ name }) => !name.endsWith(first.name));
  if (rivals.some(({ row }) => row.articles * FAR_RARER > first.row.articles)) return;
  const days = daysApart(bare.row, first.row);
  if (days !== null && days > FAR_DAYS) return;
  const shared = sharedCompany(gathering, bare.row, first.row);
  // "David" is more often a first name.
  if (!shared.isNear && GIVEN_NAME_GENDER.has(bare.parts.surname)) return;
  groups.join(bare, first, { why: bareWhy(shared, rivals), sure: bareSure(shared, bare, first, rivals) });
}

/** Of the articles with a family name alone, the share in which the full name may stand beside it. */
const BARE_APART = 0.5;

/** An article that leaves open whose a family name is has it beside the full name; where most have, it is another's. */
function isBeside({ row }: Person, full: Person): boolean {
  return (row.company.get(full.row.key) ?? 0) > BARE_APART * row.articles;
}

function bareSure({ isNear, isClose }: Shared, bare: Person, { row }: Person, rivals: readonly Person[]): Sure {
  if (!isNear || bare.row.articles > FAR_OFTENER * row.articles) return 'low';
  return isClose && rivals.length === 0 && !bare.row.company.has(row.key) ? 'high' : 'medium';
}

function bareWhy({ isNear, told }: Shared, rivals: readonly Person[]): string {
  const near = isNear ? told : 'nothing beside them tells that it is the same';
  const alone = rivals.length === 0 ? 'nobody else bears it' : `far rarer: ${namesOf(rivals)}`;
  return `the family name alone; ${near}; ${alone}`;
}

/** The first few names. */
function namesOf(people: readonly Person[]): string {
  const names = people.slice(0, 3).map(({ name }) => name);
  return people.length > names.length ? `${names.join(', ')} …` : names.join(', ');
}
