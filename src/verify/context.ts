/** What a stretch of a text leaves out around it: a condition, or a negation that governs it. */
import { TITLE_ABBREVIATIONS } from '../lang/en/abbreviations.ts';
import { COORDINATORS, NEGATORS } from '../lang/en/function-words.ts';
import { AFTER_NO, AFTER_NO_ALONE, AFTER_NOT } from '../lang/en/labels.ts';
import {
  AFTER_NO_CONDITION,
  ASKING,
  BEFORE_NO_CONDITION,
  BEFORE_WHETHER,
  CLAUSE_BREAKS,
  CONDITIONAL_PHRASES,
  CONDITIONAL_WORDS,
  GOVERNING_DENIALS,
  INVERTED_CONDITIONS,
  RELATIVE_OPENERS,
  UNDONE,
} from '../lang/en/verification.ts';
import { union } from '../lang/en/word-set.ts';
import type { Range } from '../model/phrases.ts';
import type { Words } from './words.ts';

/** What after a negator takes it away: "not only", "no doubt". */
const NOT_NEGATED = union(AFTER_NOT, AFTER_NO, AFTER_NO_ALONE);

/** What was left out. */
export interface Dropped {
  readonly condition: boolean;
  readonly negation: boolean;
}

/** No sentence is looked through farther, in words. */
const REACH = 60;

/** What stands before a word in its sentence, not before `from`. */
export function droppedBefore(source: Words, at: number, from = 0): Dropped {
  const first = sentenceStart(source, at, Math.max(from, at - REACH));
  const own = afterBreak(source, { first, end: at });
  return { condition: conditionBefore(source, own), negation: negationBefore(source, own) };
}

/** What stands after the last word of a stretch in its sentence: from the word at `at` on, not beyond `to`. */
export function droppedAfter(source: Words, at: number, to = source.words.length): Dropped {
  // Cut off before a clause of its own: what that says is not what this said.
  if (opensClause(lowerAt(source, at - 1))) return { condition: false, negation: false };
  const end = sentenceEnd(source, at, Math.min(to, at + REACH));
  return { condition: conditionAfter(source, { first: at, end }), negation: negationAfter(source, { first: at, end }) };
}

function opensClause(lower: string): boolean {
  return COORDINATORS.has(lower) || CLAUSE_BREAKS.has(lower) || RELATIVE_OPENERS.has(lower) || lower === 'that';
}

const lowerAt = ({ words }: Words, i: number): string => words[i]?.lower ?? '';

/** What stands between a word and the one before it. */
function gapBefore({ text, words }: Words, i: number): string {
  const [before, word] = [words[i - 1], words[i]];
  return text.slice(before?.end ?? 0, word?.start ?? text.length);
}

const ENDS = /[.!?…]["'”’»)\]]*\s+["'“‘«([]*$|\n\s*\n/u;

/** Whether a sentence begins with a word; a full stop after "Mr." or an initial ends none. */
function begins(source: Words, i: number): boolean {
  if (i <= 0) return true;
  const gap = gapBefore(source, i);
  if (!ENDS.test(gap)) return false;
  const before = source.words[i - 1]?.form ?? '';
  const isShort = /^\.\s+$/u.test(gap) && (TITLE_ABBREVIATIONS.has(before) || /^\p{Lu}$/u.test(before));
  return !isShort;
}

function sentenceStart(source: Words, at: number, least: number): number {
  let first = at;
  while (first > least && !begins(source, first)) first--;
  return first;
}

function sentenceEnd(source: Words, at: number, most: number): number {
  let end = at;
  while (end < most && !begins(source, end)) end++;
  return end;
}

const PARTS = /[;:]|[—–]|\s-{1,2}\s/u;

/** The end of a range that belongs to what follows it: after the last semicolon, colon, dash or coordinated clause. */
function afterBreak(source: Words, { first, end }: Range): Range {
  for (let i = end; i > first; i--) {
    const gap = gapBefore(source, i);
    const isCoordinated = COORDINATORS.has(lowerAt(source, i)) && gap.includes(',');
    if (PARTS.test(gap) || isCoordinated) return { first: i, end };
    if (i === end && COORDINATORS.has(lowerAt(source, i - 1))) return { first: end, end };
  }
  return { first, end };
}

/** Whether a condition opens with a word. */
function opensCondition(source: Words, i: number): boolean {
  const lower = lowerAt(source, i);
  if (CONDITIONAL_PHRASES.some((phrase) => phrase.every((word, k) => lowerAt(source, i + k) === word))) return true;
  if (!CONDITIONAL_WORDS.has(lower)) return false;
  if (lower !== 'if' && lower !== 'unless')
    return /^(?:that|the|they|he|she|we|you|it|there|i)$/u.test(lowerAt(source, i + 1));
  if (lower === 'unless') return true;
  const [before, after] = [lowerAt(source, i - 1), lowerAt(source, i + 1)];
  if (BEFORE_NO_CONDITION.has(before)) return false;
  if (after === 'not' && gapBefore(source, i).includes(',')) return false;
  if (after === 'you') return !/^(?:ask|will|like|want|know)$/u.test(lowerAt(source, i + 2));
  return !AFTER_NO_CONDITION.has(after) && !isAsked(source, i);
}

/** "Whether": asked before, perhaps with somebody between ("asked him if"). */
function isAsked(source: Words, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    if (/[,;:.]/u.test(gapBefore(source, k + 1))) return false;
    if (k === i - 1 && BEFORE_WHETHER.has(lowerAt(source, k))) return true;
    if (ASKING.has(lowerAt(source, k))) return true;
  }
  return false;
}

function conditionBefore(source: Words, { first, end }: Range): boolean {
  const isClosed = (i: number): boolean => {
    for (let k = i + 1; k <= end; k++) if (gapBefore(source, k).includes(',')) return true;
    return false;
  };
  for (let i = first; i < end; i++) {
    // What follows at once is the condition itself, or a part of it.
    if (opensCondition(source, i) && (isClosed(i) || end - i <= 3 || lowerAt(source, i + 1) === 'not')) return true;
  }
  return INVERTED_CONDITIONS.has(lowerAt(source, first)) && begins(source, first) && isClosed(first);
}

function conditionAfter(source: Words, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) {
    const gap = gapBefore(source, i);
    if (/[;:]/u.test(gap)) return false;
    const lower = lowerAt(source, i);
    if (lower === 'but' || (COORDINATORS.has(lower) && gap.includes(','))) return false;
    if (opensCondition(source, i)) return true;
    if (PARTS.test(gap)) return false;
  }
  return false;
}

/** Whether a word negates what it stands with. */
function isNegation(lower: string, next: string): boolean {
  return isNegator(lower) && (lower.endsWith("n't") || !NOT_NEGATED.has(next));
}

function isNegator(lower: string): boolean {
  return NEGATORS.has(lower) || lower.endsWith("n't");
}

const CLOSING = /^[,.?!…]*["”»]\s/u;
const OPENING = /["“‘«„]\s*$/u;

function negationBefore(source: Words, { first, end }: Range): boolean {
  const gap = gapBefore(source, end);
  // A phrase that a comma closes is over: "Not for the first time, we …".
  if (gap.includes(',') && !OPENING.test(gap) && lowerAt(source, end) !== 'that') return false;
  const goesOn = [end - 1, end].some((i) => lowerAt(source, i) === 'that');
  for (let i = end - 1; i >= first; i--) {
    i = beforeRelative(source, i, { first, end });
    if (isOver(source, i, goesOn)) return false;
    // Two make one: "no doubt that", "I cannot deny that".
    if (denies(source, i, end)) return !isNegated(source, i, first);
    if (isNegation(lowerAt(source, i), lowerAt(source, i + 1))) return true;
  }
  return false;
}

/** Whether what stands up to a word is another clause, or was said before: “I do not believe,” she said, “that we win.” goes on. */
function isOver(source: Words, i: number, goesOn: boolean): boolean {
  if (CLOSING.test(gapBefore(source, i + 1)) && !goesOn) return true;
  return CLAUSE_BREAKS.has(lowerAt(source, i));
}

/** "Tolmer, who did not vote, said": what stands between the commas is told of somebody. */
function beforeRelative(source: Words, i: number, { first, end }: Range): number {
  if (i >= end - 1 || !gapBefore(source, i + 1).includes(',')) return i;
  const opener = relativeBefore(source, i, first);
  return opener < 0 ? i : opener - 1;
}

/** The relative pronoun that opens a clause between commas which ends with a word, or -1. */
function relativeBefore(source: Words, last: number, first: number): number {
  for (let i = last; i > first; i--) {
    if (RELATIVE_OPENERS.has(lowerAt(source, i)) && gapBefore(source, i).includes(',')) return i;
    if (gapBefore(source, i).includes(',')) return -1;
  }
  return -1;
}

/** Between a denial and what it denies stand few words: "refuse to", "unlikely that", "wrong to say that". */
const GOVERNED_WITHIN = 4;

function denies(source: Words, i: number, end: number): boolean {
  const [lower, next] = [lowerAt(source, i), lowerAt(source, i + 1)];
  if (UNDONE.has(lower)) return next === 'to' && i >= end - 2;
  if (!GOVERNING_DENIALS.has(lower) || end - i - 1 > GOVERNED_WITHIN) return false;
  if (i === end - 1) return !/^,\s*$/u.test(gapBefore(source, end));
  return /^(?:that|to|claim|claims|the|it|is|was|any)$/u.test(next);
}

function isNegated(source: Words, i: number, first: number): boolean {
  for (let k = i - 1; k >= Math.max(first, i - 2); k--) if (isNegator(lowerAt(source, k))) return true;
  return false;
}

function negationAfter(source: Words, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) {
    const gap = gapBefore(source, i);
    const lower = lowerAt(source, i);
    // What the text's own words say after the quotation is no part of it.
    if (/[,;:—–"“”]/u.test(gap) || /\s-{1,2}\s/u.test(gap)) return false;
    if (opensClause(lower) || lower === 'if' || lower === 'whether') return false;
    if (isNegation(lower, lowerAt(source, i + 1))) return true;
  }
  return false;
}
