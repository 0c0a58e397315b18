import type { SaysoDocument } from '../model/schema.ts';
import { cover, type Span, sameSpan } from '../model/span.ts';
import { cited, type Difference, fromTo, wordsOf } from './difference.ts';
import { overlapShare, pairByExtent } from './pair.ts';

/** Sentences that no longer stand as they did: split, joined or moved; each run of them is one difference. */
export function sentenceDifferences(before: readonly Span[], after: readonly Span[], text: string): Difference[] {
  const key = ({ start, end }: Span): string => `${start}:${end}`;
  const [beforeKeys, afterKeys] = [new Set(before.map(key)), new Set(after.map(key))];
  const changed = [
    ...before.filter((span) => !afterKeys.has(key(span))).map((span) => ({ span, old: 1, now: 0 })),
    ...after.filter((span) => !beforeKeys.has(key(span))).map((span) => ({ span, old: 0, now: 1 })),
  ].sort((a, b) => a.span.start - b.span.start);
  const runs: { span: Span; old: number; now: number }[] = [];
  for (const one of changed) {
    const last = runs.at(-1);
    if (!last || one.span.start >= last.span.end) runs.push({ ...one });
    else Object.assign(last, { span: cover(last.span, one.span), old: last.old + one.old, now: last.now + one.now });
  }
  return runs.map(({ span, old, now }) => ({
    kind: `sentence-${sentenceWord(old, now)}`,
    at: span.start,
    message: `sentence ${sentenceWord(old, now)} (${old} expected, ${now} found): ${cited(wordsOf(text, span))}`,
  }));
}

function sentenceWord(old: number, now: number): string {
  if (old === 0) return 'new';
  if (now === 0) return 'lost';
  if (old === now) return 'moved';
  return old < now ? 'split' : 'joined';
}

type Marked = SaysoDocument['boilerplate'][number] | SaysoDocument['diagnostics'][number];

/** Boilerplate or diagnostics, paired where they overlap. */
export function markDifferences<T extends Marked>(
  what: string,
  nameOf: (mark: T) => string,
  [before, after]: readonly [readonly T[], readonly T[]],
  text: string,
): Difference[] {
  const { both, lost, added } = pairByExtent(
    before,
    after,
    (mark) => mark,
    (a, b) => overlapShare([a], [b]) + (overlapShare([a], [b]) > 0 && nameOf(a) === nameOf(b) ? 1 : 0),
  );
  const describe = (mark: T): string => `${nameOf(mark)} ${cited(wordsOf(text, mark))}`;
  const whole = (word: string) => (mark: T) => ({
    kind: `${what}-${word}`,
    at: mark.start,
    message: `${what} ${word}: ${describe(mark)}`,
  });
  const changed = both
    .filter(([a, b]) => !sameSpan(a, b) || nameOf(a) !== nameOf(b))
    .map(([a, b]) => ({
      kind: `${what}-changed`,
      at: b.start,
      message: `${what} changed ${fromTo(describe(a), describe(b))}`,
    }));
  return [...lost.map(whole('lost')), ...added.map(whole('new')), ...changed];
}
