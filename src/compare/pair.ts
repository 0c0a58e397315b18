import { firstAtLeast } from '../model/bisect.ts';
import type { Span } from '../model/span.ts';

/** What stands in both lists, what only in the expected one, what only in the new one. */
export interface Pairs<T> {
  readonly both: readonly (readonly [before: T, after: T])[];
  readonly lost: readonly T[];
  readonly added: readonly T[];
}

interface Candidate {
  readonly before: number;
  readonly after: number;
  readonly likeness: number;
}

/**
 * Pairs things of two versions of a document, one to one, the most alike first. Only things whose extents touch are
 * compared with each other; a likeness of 0 never pairs.
 */
export function pairByExtent<T>(
  before: readonly T[],
  after: readonly T[],
  extentOf: (thing: T) => Span,
  likeness: (before: T, after: T) => number,
): Pairs<T> {
  const candidates: Candidate[] = [];
  const near = neighbours(after.map(extentOf));
  for (const [i, one] of before.entries()) {
    for (const j of near(extentOf(one))) {
      const other = after[j];
      const like = other === undefined ? 0 : likeness(one, other);
      if (like > 0) candidates.push({ before: i, after: j, likeness: like });
    }
  }
  return settle(before, after, candidates);
}

/** Pairs by candidates, the most alike first, those that come first in the document first. */
export function settle<T>(before: readonly T[], after: readonly T[], candidates: readonly Candidate[]): Pairs<T> {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const order = [...candidates].sort((a, b) => b.likeness - a.likeness || a.before - b.before || a.after - b.after);
  for (const candidate of order) {
    if (partner.has(candidate.before) || taken.has(candidate.after)) continue;
    partner.set(candidate.before, candidate.after);
    taken.add(candidate.after);
  }
  return {
    both: before.flatMap((one, i) => {
      const index = partner.get(i);
      const other = index === undefined ? undefined : after[index];
      return other === undefined ? [] : [[one, other] as const];
    }),
    lost: before.filter((_, i) => !partner.has(i)),
    added: after.filter((_, i) => !taken.has(i)),
  };
}

/** Pairs what is left over where it has the same key, in order; null never pairs. */
export function pairRest<T>({ both, lost, added }: Pairs<T>, keyOf: (thing: T) => string | null): Pairs<T> {
  const waiting = new Map<string, T[]>();
  for (const one of [...added].reverse()) {
    const key = keyOf(one);
    if (key === null) continue;
    const others = waiting.get(key);
    if (others) others.push(one);
    else waiting.set(key, [one]);
  }
  const partners = new Map<T, T>();
  for (const one of lost) {
    const key = keyOf(one);
    const partner = key === null ? undefined : waiting.get(key)?.pop();
    if (partner !== undefined) partners.set(one, partner);
  }
  const taken = new Set(partners.values());
  return {
    both: [...both, ...partners],
    lost: lost.filter((one) => !partners.has(one)),
    added: added.filter((one) => !taken.has(one)),
  };
}

/** Answers which of the spans touch a given one, without looking at all of them. */
function neighbours(spans: readonly Span[]): (span: Span) => number[] {
  const order = [...spans.keys()].sort((a, b) => (spans[a]?.start ?? 0) - (spans[b]?.start ?? 0));
  // The furthest end so far ascends, so that the first span that can reach a given one is found by halving.
  let furthest = 0;
  const reach = order.map((index) => {
    furthest = Math.max(furthest, spans[index]?.end ?? 0);
    return furthest;
  });
  return ({ start, end }) => {
    const found: number[] = [];
    for (let at = firstAtLeast(reach, start); at < order.length; at++) {
      const index = order[at] ?? 0;
      const span = spans[index];
      if (!span || span.start > end) break;
      if (span.end >= start) found.push(index);
    }
    return found;
  };
}

/** How many characters two lists of spans, each in order and without overlap, have in common. */
function sharedLength(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i], b[j]];
    if (!one || !other) break;
    shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
    if (one.end < other.end) i++;
    else j++;
  }
  return shared;
}

/** Characters in both over characters in either. */
export function overlapShare(a: readonly Span[], b: readonly Span[]): number {
  const shared = sharedLength(a, b);
  const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const either = length(a) + length(b) - shared;
  return either === 0 ? 0 : shared / either;
}
