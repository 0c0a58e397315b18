/** What changed about sentences, boilerplate and diagnostics. */
import { cover, type Span, sameSpan } from '../model/span.ts';
import type { Comparable } from './comparable.ts';
import { cited, type Difference, fromTo } from './difference.ts';
import type { Overlay } from './overlay.ts';
import { overlapShare, pairByExtent } from './pair.ts';

/** Stands for words of a text that is not at hand. */
const UNKNOWN = '…';

/** Sentences that no longer stand as they did, one after the other. */
interface Run {
  span: Span;
  readonly old: Span[];
  readonly now: Span[];
}

/** Sentences that no longer stand as they did: split, joined or moved; each run of them is one difference. */
export function sentenceDifferences(versions: Overlay): Difference[] {
  const [before, after] = [versions.before.sentences, versions.after.sentences];
  const key = ({ start, end }: Span): string => `${start}:${end}`;
  const [beforeKeys, afterKeys] = [new Set(before.map(key)), new Set(after.map(key))];
  const changed = [
    ...before.filter((span) => !afterKeys.has(key(span))).map((span) => ({ span, old: [span], now: [] })),
    ...after.filter((span) => !beforeKeys.has(key(span))).map((span) => ({ span, old: [], now: [span] })),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const runs: Run[] = [];
  for (const one of changed) {
    const last = runs.at(-1);
    if (!last || one.span.start >= last.span.end) runs.push(one);
    else {
      last.span = cover(last.span, one.span);
      last.old.push(...one.old);
      last.now.push(...one.now);
    }
  }
  return runs.filter((run) => isChange(run, versions)).map((run) => sentenceDifference(run, versions));
}

/** Of a text that is not at hand, places are only near to what they should be. */
function isChange({ old, now }: Run, { isExact }: Overlay): boolean {
  return isExact || old.length !== now.length;
}

function sentenceDifference({ span, old, now }: Run, versions: Overlay): Difference {
  const word = sentenceWord(old.length, now.length);
  const { wordsBefore, wordsAfter, original } = versions;
  const wordsOf = (spans: readonly Span[], words: (one: Span) => string | null): string[] =>
    spans.map((one) => words(one) ?? UNKNOWN);
  const [before, after] = [wordsOf(old, wordsBefore), wordsOf(now, wordsAfter)];
  const words = (now.length > 0 ? after : before).join(' ');
  const shown = words.startsWith(UNKNOWN) ? '' : `: ${cited(words)}`;
  const isLost = word === 'lost';
  return {
    kind: `sentence-${word}`,
    at: span,
    ...(isLost && { lostAt: old.map(original).reduce(cover) }),
    before,
    after,
    rule: null,
    message: `sentence ${word} (${old.length} before, ${now.length} now)${shown}`,
  };
}

function sentenceWord(old: number, now: number) {
  if (old === 0) return 'new';
  if (now === 0) return 'lost';
  if (old === now) return 'moved';
  return old < now ? 'split' : 'joined';
}

type Marked = Comparable['boilerplate'][number] | Comparable['diagnostics'][number];

/** Boilerplate or diagnostics, paired where they overlap. */
export function markDifferences<T extends Marked>(
  what: 'boilerplate' | 'diagnostic',
  nameOf: (mark: T) => string,
  [before, after]: readonly [readonly T[], readonly T[]],
  versions: Overlay,
): Difference[] {
  const { both, lost, added } = pairByExtent(
    before,
    after,
    (mark) => mark,
    (a, b) => overlapShare([a], [b]) + (overlapShare([a], [b]) > 0 && nameOf(a) === nameOf(b) ? 1 : 0),
  );
  const { isExact, original, wordsBefore, wordsAfter } = versions;
  const describe = (mark: T, words: (span: Span) => string | null): string => {
    const found = words(mark);
    return found === null ? nameOf(mark) : `${nameOf(mark)} ${cited(found)}`;
  };
  const differs = ([a, b]: readonly [T, T]): boolean => nameOf(a) !== nameOf(b) || (isExact && !sameSpan(a, b));
  return [
    ...lost.map((mark) => {
      const before = describe(mark, wordsBefore);
      const lostAt = original(mark);
      return { kind: `${what}-lost` as const, at: mark, lostAt, ...told(before, null, `${what} lost: ${before}`) };
    }),
    ...added.map((mark) => {
      const after = describe(mark, wordsAfter);
      return { kind: `${what}-new` as const, at: mark, ...told(null, after, `${what} new: ${after}`) };
    }),
    ...both.filter(differs).map(([a, b]) => {
      const [before, after] = [describe(a, wordsBefore), describe(b, wordsAfter)];
      return {
        kind: `${what}-changed` as const,
        at: b,
        ...told(before, after, `${what} changed ${fromTo(before, after)}`),
      };
    }),
  ];
}

function told(before: string | null, after: string | null, message: string) {
  return { before, after, rule: null, message };
}
