import { STAFFS, TROOPS } from '../../../lang/en/name-parts.ts';
import { SURNAME_OPENERS } from '../../../lang/en/names/people.ts';
import type { Penn } from '../../../model/tags.ts';
import { Claimed, type NameInput } from '../article/claimed-tokens.ts';
import { Case } from '../words/case.ts';
import { knownOf } from '../words/gazetteer-trie.ts';
import { bitsAt, isKnown, isParticle, keyAt } from '../words/word-at.ts';
import { Is } from '../words/word-bits.ts';
import { isFree, joined, knownEnd } from './joins.ts';
import { isNameable } from './nameable.ts';
import { type Run, run } from './piece.ts';

/** All runs of capitals with what joins them, in order. */
export function runsOf(doc: NameInput): Run[] {
  const runs: Run[] = [];
  for (const { firstToken, endToken } of doc.sentences) {
    let i = firstToken;
    while (i < endToken) {
      const found = isUnmarked(doc, i) ? null : runAt(doc, i, endToken);
      if (found) runs.push(withParticles(doc, found, runs.at(-1)?.end ?? 0));
      i = found ? found.end : i + 1;
    }
  }
  return runs;
}

/** Neither a capital nor a known figure, nor listed by the user: most tokens, of which no more need be asked. */
function isUnmarked({ bits, cases, claims }: NameInput, i: number): boolean {
  const written = cases[i] ?? 0;
  if (written >= Case.initial || claims[i] === Claimed.listed) return false;
  return written === Case.lower || !((bits[i] ?? 0) & Is.known);
}

/** The run that begins at the token; null where none does. */
function runAt(doc: NameInput, i: number, limit: number): Run | null {
  const listed = doc.claims[i] === Claimed.listed ? doc.listed.get(i) : undefined;
  if (listed) return { first: i, end: listed.end, entity: listed.entity, quoted: false };
  const quoted = doc.quoted.size > 0 ? doc.quoted.get(i) : undefined;
  if (quoted !== undefined && quoted <= limit) return { first: i, end: quoted, entity: null, quoted: true };
  const known = knownEnd(doc, i, limit);
  if (known > i) return run(i, extend(doc, i, known, limit));
  return isNameable(doc, i) || isFigure(doc, i) ? run(i, extend(doc, i, i + 1, limit)) : null;
}

/** "said | van der Zornik": a surname that begins with small words. */
function withParticles(doc: NameInput, found: Run, from: number): Run {
  if (found.entity || found.quoted || bitsAt(doc, found.first) & (Is.country | Is.people)) return found;
  const start = Math.max(from, doc.sentences[doc.sentenceOf[found.first] ?? 0]?.firstToken ?? 0);
  const first = openerBefore(doc, found.first, start);
  return first === found.first || isOfThing(doc, first, start) ? found : run(first, found.end);
}

/** Small words of a surname at most. */
const MAX_PARTICLES = 3;

/** The first of the small words before a surname, or the surname itself. */
function openerBefore(doc: NameInput, name: number, start: number): number {
  let first = name;
  while (first > start && isSmallParticle(doc, first - 1)) first--;
  if (name - first > MAX_PARTICLES) return name;
  while (first < name && !SURNAME_OPENERS.has(keyAt(doc, first))) first++;
  return first;
}

/** "coup de | Varnia", "the white van | Zornik drove". */
function isOfThing(doc: NameInput, first: number, start: number): boolean {
  if (keyAt(doc, first) === 'van' && BEFORE_NOUN.has(doc.tags[first - 1] ?? 'PUNCT')) return true;
  return doc.classes[first - 1] === 'NOUN' && first > start && !(bitsAt(doc, first - 1) & (Is.role | Is.title));
}

/** Tags of what stands before a noun. */
const BEFORE_NOUN: ReadonlySet<Penn> = new Set<Penn>(['DT', 'JJ', 'PRP$', 'POS', 'CD', 'NN']);

function isSmallParticle(doc: NameInput, i: number): boolean {
  return doc.cases[i] === Case.lower && isParticle(doc, i);
}

/** "9/11": a known name that is all figures. */
function isFigure(doc: NameInput, i: number): boolean {
  return doc.cases[i] === Case.none && isKnown(doc, i) && isFree(doc, i);
}

/** Tokens of a name at most: a wall of capitals is no name, and looking at all its parts would take forever. */
const LONGEST = 20;

function extend(doc: NameInput, first: number, from: number, limit: number): number {
  let end = from;
  while (end < limit && end - first < LONGEST) {
    const next = joined(doc, first, end, limit);
    if (next === end) break;
    end = next;
  }
  return withStaff(doc, first, withTroops(doc, first, end, limit), limit);
}

/** "The Tolmer campaign", "the Varden administration": those who work for somebody; "the Iraq campaign" is a war. */
function withStaff(doc: NameInput, first: number, end: number, limit: number): number {
  if (end >= limit || !STAFFS.has(keyAt(doc, end)) || keyAt(doc, first - 1) !== 'the' || end - first > 2) return end;
  const last = bitsAt(doc, end - 1);
  const isPerson =
    (last & (Is.firstName | Is.surname)) > 0 ||
    (last & (Is.known | Is.common | Is.mixed)) === 0 ||
    knownOf(doc, first, end).some(({ type }) => type === 'PERSON');
  // In "the Tolmer campaign manager" the campaign only tells which manager.
  return isPerson && !(last & (Is.people | Is.country)) && doc.classes[end + 1] !== 'NOUN' ? end + 1 : end;
}

/** Unless the name is a country's or a people's. */
function withTroops(doc: NameInput, first: number, end: number, limit: number): number {
  if (end >= limit || !TROOPS.has(keyAt(doc, end))) return end;
  const nation = bitsAt(doc, end - 1) & (Is.people | Is.country | Is.known);
  return nation || end - first > 2 ? end : end + 1;
}
