import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bisect, firstAtLeast } from '../../src/model/bisect.ts';
import { firstEndingAfter, firstStartingAt } from '../../src/model/span.ts';

const ascending = fc.array(fc.nat(40)).map((numbers) => numbers.sort((a, b) => a - b));

/** The plain search that a binary one must agree with. */
function firstWhere<T>(items: readonly T[], from: number, holds: (item: T) => boolean): number {
  for (let i = from; i < items.length; i++) if (holds(items[i] as T)) return i;
  return Math.max(from, items.length);
}

/** Spans in order that do not overlap, some of them empty. */
const spans = fc.array(fc.tuple(fc.nat(3), fc.nat(3))).map((steps) => {
  let at = 0;
  return steps.map(([gap, length]) => {
    const start = at + gap;
    at = start + length;
    return { start, end: at };
  });
});

test('bisect agrees with a plain search, for every range', () => {
  fc.assert(
    fc.property(ascending, fc.nat(40), fc.nat(), fc.nat(), (numbers, least, a, b) => {
      const [low, high] = [a % (numbers.length + 1), b % (numbers.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      const expected = firstWhere(numbers.slice(0, high), low, (number) => number >= least);
      expect(bisect(low, high, (i) => (numbers[i] as number) < least)).toBe(expected);
    }),
  );
});

test('bisect asks only within its range, and few times', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), fc.nat(2000), (low, length, edge) => {
      const asked: number[] = [];
      const found = bisect(low, low + length, (i) => asked.push(i) > 0 && i < edge);
      expect(found).toBe(Math.min(low + length, Math.max(low, edge)));
      expect(asked.filter((i) => i < low || i >= low + length)).toEqual([]);
      expect(asked.length).toBeLessThanOrEqual(Math.ceil(Math.log2(length + 1)));
    }),
  );
});

test('firstAtLeast, firstStartingAt and firstEndingAfter agree with plain searches', () => {
  fc.assert(
    fc.property(ascending, fc.nat(45), (numbers, least) => {
      expect(firstAtLeast(numbers, least)).toBe(firstWhere(numbers, 0, (number) => number >= least));
      expect(firstAtLeast(Uint32Array.from(numbers), least)).toBe(firstAtLeast(numbers, least));
    }),
  );
  fc.assert(
    fc.property(spans, fc.nat(100), fc.nat(), (list, offset, seed) => {
      const from = seed % (list.length + 1);
      expect(firstStartingAt(list, offset)).toBe(firstWhere(list, 0, ({ start }) => start >= offset));
      expect(firstEndingAfter(list, offset, from)).toBe(firstWhere(list, from, ({ end }) => end > offset));
    }),
  );
});
