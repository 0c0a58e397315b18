import { AFTER_OPENING_ADVERB, DISCOURSE_MARKS, LONGEST_MARK, OPENING_JOINTS } from '../../../lang/en/rewording.ts';
import type { Candidate } from '../candidate.ts';
import { classOf, lowerOf, tagOf, tokenOf, type Unit } from '../unit.ts';
import { isSpokenAt } from './spoken.ts';

/**
 * The position at which the statement of a clause begins: behind marks, the conjunction "that" and words that say
 * nothing of their own ("And", "In fact, …"); the clause's end where nothing else is there.
 */
export function statementStart(candidate: Candidate): number {
  const { unit, clause } = candidate;
  let at = afterMarks(unit, clause.first, clause.end);
  for (;;) {
    const next = afterMarks(unit, afterOpener(candidate, at), clause.end);
    if (next === at) return at;
    at = next;
  }
}

function afterOpener(candidate: Candidate, at: number): number {
  const { unit, clause } = candidate;
  if (isJoint(unit, at) || isConjunctionThat(candidate, at)) return at + 1;
  return afterDiscourseMark(unit, at, clause.end);
}

/** Marks at an edge, but not what opens a bracket. */
function afterMarks(unit: Unit, from: number, end: number): number {
  let at = from;
  while (at < end && classOf(unit, at) === 'PUNCT' && !OPENS_BRACKET.has(lowerOf(unit, at))) at++;
  return at;
}

const OPENS_BRACKET = new Set<string>(['(', '[']);

function isJoint(unit: Unit, at: number): boolean {
  const lower = lowerOf(unit, at);
  if (!OPENING_JOINTS.has(lower)) return false;
  if (lower !== 'so' && lower !== 'yet' && lower !== 'plus') return true;
  return lowerOf(unit, at + 1) !== 'another' && AFTER_OPENING_ADVERB.has(tagOf(unit, at + 1));
}

/** "that" before a clause; not "that is wrong", "that man", and not a spoken "That he won is wrong". */
function isConjunctionThat(candidate: Candidate, at: number): boolean {
  const { unit, doc } = candidate;
  if (doc.tokens[tokenOf(unit, at)]?.text !== 'that' || isSpokenAt(candidate, at)) return false;
  if (tagOf(unit, at) === 'IN') return true;
  const { verb } = candidate.clause;
  return verb !== null && verb.first > at + 1;
}

/** "In fact," and the like, with its comma. */
function afterDiscourseMark(unit: Unit, at: number, end: number): number {
  const limit = Math.min(end, at + LONGEST_MARK + 1);
  let mark = at;
  while (mark < limit && !MARK_ENDS.has(lowerOf(unit, mark))) mark++;
  return mark < limit && DISCOURSE_MARKS.has(wordsBetween(unit, at, mark)) ? mark + 1 : at;
}

function wordsBetween(unit: Unit, first: number, end: number): string {
  let words = '';
  for (let i = first; i < end; i++) {
    const lower = lowerOf(unit, i);
    words += words === '' || lower.startsWith("'") ? lower : ` ${lower}`;
  }
  return words;
}

const MARK_ENDS = new Set<string>([',', '!', '…', '...', '—', '–', '--', '-']);
