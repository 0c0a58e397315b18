import { COMPOUND_ENDS } from '../../../lang/en/names/other.ts';
import type { LexiconEntity } from '../../../model/lexicon.ts';
import { Case, isCapital } from '../survey.ts';
import { Claim } from '../taken.ts';
import { beginsName, Is, knownAs } from '../vocabulary.ts';
import type { Ground } from './index.ts';
import { isNameable } from './nameable.ts';

/** Tokens `[first, end)` that look like a name, with whatever stands glued to it. */
export interface Run {
  readonly first: number;
  readonly end: number;
  /** The entity that the user's lexicon gives; such a run is a name as it stands. */
  readonly entity?: LexiconEntity;
  /** A title in quotation marks, which is one name as it stands. */
  readonly quoted?: true;
}

/** All runs of capitals with what joins them, in order. */
export function* runsOf(doc: Ground): Iterable<Run> {
  for (const { firstToken, endToken } of doc.sentences) {
    let i = firstToken;
    while (i < endToken) {
      const listed = doc.listed.get(i);
      if (listed) {
        const end = withHead(doc, listed.end, endToken);
        yield { ...listed, end };
        i = end;
        continue;
      }
      const quoted = doc.quoted.get(i);
      if (quoted !== undefined && quoted <= endToken) {
        yield { first: i, end: quoted, quoted: true };
        i = quoted;
        continue;
      }
      const known = knownEnd(doc, i, endToken);
      if (known > i) {
        const end = extend(doc, i, known, endToken);
        yield { first: i, end };
        i = end;
      } else if (isNameable(doc, i) || isFigure(doc, i)) {
        const end = extend(doc, i, i + 1, endToken);
        yield { first: i, end };
        i = end;
      } else i++;
    }
  }
}

/** "Revolutionary Guard | Corps": a head behind a name of the lexicon belongs to it. */
function withHead(doc: Ground, from: number, limit: number): number {
  let end = from;
  const isHead = (i: number): boolean => ((doc.bits[i] ?? 0) & (Is.orgWord | Is.company | Is.facility)) > 0;
  while (end < limit && isCapital(doc, end) && isHead(end) && isFree(doc, end)) end++;
  return end;
}

/** "9/11": a known name that is all figures. */
function isFigure(doc: Ground, i: number): boolean {
  return doc.cases[i] === Case.none && ((doc.bits[i] ?? 0) & Is.known) > 0 && isFree(doc, i);
}

/** Where the longest known name of several words that begins here ends; `i` where none does. */
export function knownEnd(doc: Ground, i: number, limit: number): number {
  if (!isCapital(doc, i) || (doc.claims[i] ?? 0) > Claim.number) return i;
  let name = doc.keys[i] ?? '';
  let found = i;
  for (let j = i + 1; j < limit && beginsName(name); j++) {
    name += ` ${doc.keys[j] ?? ''}`;
    if (knownAs(name).length > 0 && (isCapital(doc, j) || doc.keys[j] === "'s")) found = j + 1;
  }
  return found;
}

function extend(doc: Ground, first: number, from: number, limit: number): number {
  let end = from;
  while (end < limit) {
    const next = joined(doc, first, end, limit);
    if (next === end) break;
    end = next;
  }
  return withTroops(doc, first, end, limit);
}

/** Heads that belong to a name in lower case too: "Badr corps". */
export const TROOPS: ReadonlySet<string> = new Set(['corps', 'brigade', 'brigades', 'battalion', 'militia']);

/** Unless the name is a country's or a people's. */
function withTroops(doc: Ground, first: number, end: number, limit: number): number {
  if (end >= limit || !TROOPS.has(doc.keys[end] ?? '')) return end;
  const nation = (doc.bits[end - 1] ?? 0) & (Is.people | Is.country | Is.known);
  return nation || end - first > 2 ? end : end + 1;
}

/** The end of the run after what stands at `end` has been added; `end` itself where nothing belongs to it. */
function joined(doc: Ground, first: number, end: number, limit: number): number {
  if (isCompound(doc.keys[end - 1] ?? '')) return end;
  if (isNameable(doc, end)) return Math.max(knownEnd(doc, end, limit), end + 1);
  const key = doc.keys[end] ?? '';
  if (key === '&' && isPair(doc, first, end)) return end;
  if (key === '&' || key === '-' || key === '–') return glued(doc, end, limit, key);
  if (key === 'of') return afterOf(doc, first, end, limit);
  if (key === 'for' || key === 'on' || key === 'in' || key === 'against') return afterFor(doc, first, end, limit, key);
  if (key === 'and') return afterAnd(doc, first, end, limit);
  if (key === "'s" || key === "'") return afterPossessive(doc, first, end, limit);
  if ((doc.bits[end] ?? 0) & Is.particle) return afterParticle(doc, end, limit);
  if (NUMBER.test(key)) return afterNumber(doc, end);
  return end;
}

/** "Shiite-dominated": what follows is another name. */
function isCompound(key: string): boolean {
  const hyphen = key.lastIndexOf('-');
  return hyphen > 0 && COMPOUND_ENDS.has(key.slice(hyphen + 1));
}

const NUMBER = /^\d{1,4}$/u;
const NUMBERED = new Set([
  'boeing',
  'airbus',
  'apollo',
  'euro',
  'formula',
  'radio',
  'channel',
  'windows',
  'mig',
  'highway',
  'route',
  'interstate',
  'resolution',
  'area',
  'article',
  'chapter',
  'pier',
  'gate',
  'camp',
  'section',
  'democrats',
]);

function afterNumber(doc: Ground, end: number): number {
  return NUMBERED.has(doc.keys[end - 1] ?? '') ? end + 1 : end;
}

/** "Fresquito Fresquet & Angelo": two people. */
function isPair(doc: Ground, first: number, end: number): boolean {
  return end - first > 1 && ((doc.bits[first] ?? 0) & (doc.bits[end + 1] ?? 0) & Is.firstName) > 0;
}

function glued(doc: Ground, end: number, limit: number, mark: string): number {
  const tight =
    doc.tokens[end]?.start === doc.tokens[end - 1]?.end && doc.tokens[end]?.end === doc.tokens[end + 1]?.start;
  return end + 1 < limit && isCapital(doc, end + 1) && (mark === '&' || tight) ? end + 2 : end;
}

/** "Ministry of Health", "Army of the Potomac", "Institution of Civil Engineers"; not "Smith of Texas". */
function afterOf(doc: Ground, first: number, end: number, limit: number): number {
  const next = doc.keys[end + 1] === 'the' ? end + 2 : end + 1;
  if (next >= limit || !isCapital(doc, next) || !isFree(doc, next)) return end;
  const head = doc.bits[end - 1] ?? 0;
  const known = knownEnd(doc, next, limit);
  const to = Math.max(known, next + 1);
  if (head & Is.ofHead) return to;
  if (hasLink(doc, first, end) && head & (Is.common | Is.mixed | Is.people)) return to;
  const plain = (bits: number): boolean => (bits & (Is.common | Is.mixed)) > 0 && (bits & (Is.title | Is.role)) === 0;
  return plain(head) && plain(doc.bits[next] ?? 0) && end - first <= 2 ? to : end;
}

/** "Center for American Progress", "Committee on Foreign Relations", "Organisation for Security and Cooperation in Europe". */
function afterFor(doc: Ground, first: number, end: number, limit: number, key: string): number {
  const next = doc.keys[end + 1] === 'the' ? end + 2 : end + 1;
  if (next >= limit || !isCapital(doc, next) || !isFree(doc, next)) return end;
  if (key === 'in')
    return hasLink(doc, first, end) && endsPlain(doc, end) ? Math.max(knownEnd(doc, next, limit), next + 1) : end;
  const head = doc.bits[end - 1] ?? 0;
  return head & Is.ofHead && !isName(doc, next) ? next + 1 : end;
}

function endsPlain(doc: Ground, end: number): boolean {
  return ((doc.bits[end - 1] ?? 0) & (Is.common | Is.mixed)) > 0;
}

/** "Department of Health and Human Services", "Social Democratic and Labour Party"; not "Smith and Jones". */
function afterAnd(doc: Ground, first: number, end: number, limit: number): number {
  const next = end + 1;
  if (next >= limit || !isNameable(doc, next) || !endsPlain(doc, end)) return end;
  const before = doc.bits[end - 1] ?? 0;
  if (
    before & (Is.company | Is.title | Is.firstName) ||
    !((doc.bits[next] ?? 0) & (Is.common | Is.mixed | Is.titleModifier))
  )
    return end;
  let last = next;
  while (last + 1 < limit && isNameable(doc, last + 1)) last++;
  if (hasLink(doc, first, end)) return last + 1;
  const leftIsWhole = (before & Is.orgWord) > 0 || (before & Is.people && doc.keys[end - 1]?.endsWith('s'));
  return (doc.bits[last] ?? 0) & Is.orgWord && !leftIsWhole && last > next ? last + 1 : end;
}

/** Whether the run holds an "of", "for" or "on". */
function hasLink(doc: Ground, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (LINKS.has(doc.keys[i] ?? '')) return true;
  return false;
}

const LINKS = new Set(['of', 'for', 'on', 'against']);

const OWNERS = new Set([
  'people',
  'women',
  'men',
  'children',
  'workers',
  'veterans',
  'king',
  'queen',
  'farmers',
  'teachers',
  'master',
]);

/** "People's Mojahedin", "Battle of Sayler's Creek"; not "Iran's Revolutionary Guards". */
function afterPossessive(doc: Ground, first: number, end: number, limit: number): number {
  const next = end + 1;
  if (next >= limit || !isCapital(doc, next) || !isFree(doc, next)) return end;
  const inner = hasLink(doc, first, end) && ((doc.bits[next] ?? 0) & Is.landscape) > 0;
  return inner || OWNERS.has(doc.keys[end - 1] ?? '') ? next + 1 : end;
}

/** "Osama bin Laden", "Ursula von der Leyen". */
function afterParticle(doc: Ground, end: number, limit: number): number {
  let next = end + 1;
  while (next < limit && next < end + 3 && (doc.bits[next] ?? 0) & Is.particle && !isCapital(doc, next)) next++;
  const key = doc.keys[end] ?? '';
  if (key === 'a' || key === 'e' || key === 'y' || key === 'and' || (doc.bits[end] ?? 0) & Is.function) return end;
  return next < limit && isCapital(doc, next) ? next + 1 : end;
}

/** Neither a date nor a name of the user's lexicon. */
function isFree(doc: Ground, i: number): boolean {
  return (doc.claims[i] ?? 0) <= Claim.number;
}

/** A place or person that a name in itself is: what "for" joins is a cause, not a country. */
function isName(doc: Ground, i: number): boolean {
  return ((doc.bits[i] ?? 0) & Is.known) > 0 && ((doc.bits[i] ?? 0) & (Is.common | Is.mixed | Is.people)) === 0;
}
