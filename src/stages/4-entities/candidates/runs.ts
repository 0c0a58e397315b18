import type { LexiconEntity } from '../../../model/lexicon.ts';
import { Case, isCapital } from '../survey.ts';
import { Is } from '../word-bits.ts';
import type { Ground } from './index.ts';
import { isFree, joined, knownEnd, TROOPS } from './joins.ts';
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
export function runsOf(doc: Ground): Run[] {
  const runs: Run[] = [];
  const bare = doc.listed.size === 0 && doc.quoted.size === 0;
  for (const { firstToken, endToken } of doc.sentences) {
    let i = firstToken;
    while (i < endToken) {
      const run = bare && isUnmarked(doc, i) ? null : runAt(doc, i, endToken);
      if (run) runs.push(run);
      i = run ? run.end : i + 1;
    }
  }
  return runs;
}

/** Neither a capital nor a known figure: most tokens, of which no more need be asked. */
function isUnmarked({ bits, cases }: Ground, i: number): boolean {
  const written = cases[i];
  return written === Case.lower || (written === Case.none && !((bits[i] ?? 0) & Is.known));
}

/** The run that begins at the token; null where none does. */
function runAt(doc: Ground, i: number, limit: number): Run | null {
  const listed = doc.listed.get(i);
  if (listed) return { ...listed, end: withHead(doc, listed.end, limit) };
  const quoted = doc.quoted.get(i);
  if (quoted !== undefined && quoted <= limit) return { first: i, end: quoted, quoted: true };
  const known = knownEnd(doc, i, limit);
  if (known > i) return { first: i, end: extend(doc, i, known, limit) };
  return isNameable(doc, i) || isFigure(doc, i) ? { first: i, end: extend(doc, i, i + 1, limit) } : null;
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

/** Tokens of a name at most: a wall of capitals is no name, and looking at all its parts would take forever. */
const LONGEST = 20;

function extend(doc: Ground, first: number, from: number, limit: number): number {
  let end = from;
  while (end < limit && end - first < LONGEST) {
    const next = joined(doc, first, end, limit);
    if (next === end) break;
    end = next;
  }
  return withTroops(doc, first, end, limit);
}

/** Unless the name is a country's or a people's. */
function withTroops(doc: Ground, first: number, end: number, limit: number): number {
  if (end >= limit || !TROOPS.has(doc.keys[end] ?? '')) return end;
  const nation = (doc.bits[end - 1] ?? 0) & (Is.people | Is.country | Is.known);
  return nation || end - first > 2 ? end : end + 1;
}
