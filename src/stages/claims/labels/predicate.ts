import { BE } from '../../../lang/en/function-words.ts';
import type { Name } from '../../../model/document.ts';
import { memoizeLast } from '../../../model/memoize.ts';
import type { Range } from '../../../model/phrases.ts';
import type { Candidate, Clause } from '../candidate.ts';
import { classOf, lowerOf, positionsOf, tagOf, tokenOf, type Unit, verbOf } from '../unit.ts';

/** What a clause says of its subject, as its labels read it. All numbers are positions. */
export interface Predicate {
  readonly unit: Unit;
  readonly names: readonly Name[];
  /** Where its clause begins and ends. */
  readonly first: number;
  readonly end: number;
  readonly subject: Range | null;
  /** The verb group: the finite one, or an infinitive where no verb is finite ("residents *to leave*"). */
  readonly verb: Range;
  readonly finite: boolean;
}

/**
 * The predicates that a clause's labels are read from: its own and, of what only says that something is so ("The truth is that
 * S"), that of S. Empty where there is no verb.
 */
export const predicatesOf: (candidate: Candidate) => readonly Predicate[] = memoizeLast(({ doc, unit, clause }) => {
  const own = ownPredicate({ unit, names: doc.names }, clause);
  if (!own) return [];
  const inner = equatedWith(own);
  return inner ? [own, inner] : [own];
});

function ownPredicate({ unit, names }: Pick<Predicate, 'unit' | 'names'>, clause: Clause): Predicate | null {
  const { first, end, verb, subject } = clause;
  if (verb)
    return { unit, names, first, end, subject: subject ?? subjectBefore(unit, first, verb.first), verb, finite: true };
  for (let at = first; at < end; at++) {
    const group = verbOf(unit, at);
    if (!group || classOf(unit, at) === 'PUNCT') continue;
    // "for failing to act" is no infinitive: what is accused or praised is neither asked for nor denied.
    if (group.form === 'infinitive')
      return { unit, names, first, end, subject: null, verb: positionsOf(unit, group, at), finite: false };
    return null;
  }
  return null;
}

/** Where nobody has found the subject: what stands between the last comma and the verb. */
function subjectBefore(unit: Unit, first: number, verb: number): Range | null {
  let from = verb;
  while (from > first && classOf(unit, from - 1) !== 'PUNCT') from--;
  return from < verb ? { first: from, end: verb } : null;
}

/** S of "The truth is that S". */
function equatedWith({ unit, names, verb, end }: Predicate): Predicate | null {
  const that = verb.end;
  if (!BE.has(lowerOf(unit, verb.end - 1)) || lowerOf(unit, that) !== 'that') return null;
  for (let at = that + 1; at < end; at++) {
    const group = verbOf(unit, at);
    if (group?.form !== 'finite' || classOf(unit, at) === 'PUNCT') continue;
    const inner = positionsOf(unit, group, at);
    if (inner.first === that + 1) return null;
    return {
      unit,
      names,
      first: that + 1,
      end,
      subject: { first: that + 1, end: inner.first },
      verb: inner,
      finite: true,
    };
  }
  return null;
}

/** The first position from `at` on that holds no adverb. */
export function afterAdverbs(unit: Unit, at: number, end: number): number {
  let next = at;
  while (next < end && tagOf(unit, next) === 'RB') next++;
  return next;
}

/** Whether a word belongs to a finite verb group. */
export function isFiniteAt(unit: Unit, at: number): boolean {
  return verbOf(unit, at)?.form === 'finite' && classOf(unit, at) !== 'PUNCT';
}

/** Whether "to" and a bare verb stand at a position. */
export function isInfinitiveAt(unit: Unit, at: number): boolean {
  return lowerOf(unit, at) === 'to' && verbOf(unit, at)?.form === 'infinitive';
}

/** One word, as a range of tokens. */
export function wordAt(unit: Unit, position: number): Range {
  return wordsAt(unit, position, position + 1);
}

/** The words of `[first, end)` as a range of tokens. */
export function wordsAt(unit: Unit, first: number, end: number): Range {
  return { first: tokenOf(unit, first), end: tokenOf(unit, end - 1) + 1 };
}
