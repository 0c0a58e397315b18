import { describe, expect, test } from 'vitest';
import { listChange } from '../../src/compare/changes.ts';
import { cited, contrasted, fromTo, shortened } from '../../src/compare/difference.ts';
import { firstDifference } from '../../src/compare/first-difference.ts';
import { overlay } from '../../src/compare/overlay.ts';
import { overlapShare, pairByExtent, settle } from '../../src/compare/pair.ts';
import { sentenceDifferences as differencesOf } from '../../src/compare/spans.ts';
import type { Span } from '../../src/model/span.ts';
import { documentWith } from '../support/document.ts';

const spans = (...list: readonly (readonly [number, number])[]) => list.map(([start, end]) => ({ start, end }));

describe('pairs', () => {
  test('the most alike first, of those alike the first of the document', () => {
    const candidates = [
      { before: 0, after: 0, likeness: 1 },
      { before: 0, after: 1, likeness: 2 },
      { before: 1, after: 1, likeness: 2 },
      { before: 1, after: 2, likeness: 1 },
      { before: 2, after: 2, likeness: 1 },
    ];
    expect(settle(['a', 'b', 'c', 'd'], ['A', 'B', 'C', 'D'], candidates)).toEqual({
      both: [
        ['a', 'B'],
        ['b', 'C'],
      ],
      lost: ['c', 'd'],
      added: ['A', 'D'],
    });
    const alike = [1, 0].map((after) => ({ before: 0, after, likeness: 1 }));
    expect(settle(['a'], ['A', 'B'], alike).both).toEqual([['a', 'A']]);
    const rivals = [1, 0].map((before) => ({ before, after: 0, likeness: 1 }));
    expect(settle(['a', 'b'], ['A'], rivals).both).toEqual([['a', 'A']]);
  });

  test('compares only what touches, whatever lies before or around it', () => {
    const before = spans([0, 2], [10, 12], [20, 22]);
    const after = spans([23, 30], [12, 19], [0, 9], [3, 4], [8, 10], [19, 20]);
    const asked: string[] = [];
    pairByExtent(
      before,
      after,
      (span) => span,
      (a, b) => {
        asked.push(`${a.start}-${a.end} ${b.start}-${b.end}`);
        return 0;
      },
    );
    expect(asked.sort()).toEqual(['0-2 0-9', '10-12 12-19', '10-12 8-10', '20-22 19-20']);
  });

  test('a likeness of nothing pairs nothing', () => {
    const [list, other] = [spans([0, 2]), spans([0, 2])];
    const pairedBy = (likeness: number) =>
      pairByExtent(
        list,
        other,
        (span) => span,
        () => likeness,
      ).both.length;
    expect([pairedBy(0), pairedBy(0.01), pairedBy(-1)]).toEqual([0, 1, 0]);
  });

  test.for([
    [spans([0, 4]), spans([0, 4]), 1],
    [spans([0, 4]), spans([2, 6]), 2 / 6],
    [spans([0, 4]), spans([4, 6]), 0],
    [spans([0, 4], [10, 14]), spans([2, 12]), 4 / 14],
    [spans([0, 4], [10, 14]), spans([0, 4], [10, 14]), 1],
    [spans([0, 2], [3, 5], [6, 8]), spans([1, 7]), 4 / 8],
    [spans([1, 7]), spans([0, 2], [3, 5], [6, 8]), 4 / 8],
    [spans(), spans([0, 4]), 0],
    [spans(), spans(), 0],
  ] as const)('%j and %j share %d', ([a, b, share]) => {
    expect(overlapShare(a, b)).toBe(share);
  });
});

describe('words', () => {
  test.for([
    [' a\n  b ', 'a b'],
    ['x'.repeat(60), 'x'.repeat(60)],
    ['x'.repeat(61), `${'x'.repeat(59)}…`],
    [`${'x'.repeat(58)}😀yy`, `${'x'.repeat(58)}…`],
    [`${'x'.repeat(57)}😀yy`, `${'x'.repeat(57)}😀…`],
  ])('on one short line: %j', ([text = '', words]) => {
    expect(shortened(text)).toBe(words);
  });

  test.for([
    ['a b', 'a c', '«a b»', '«a c»'],
    [`a ${'x'.repeat(70)}`, 'b', `«a ${'x'.repeat(57)}…»`, '«b»'],
    [
      `${'one two '.repeat(9)}three`,
      `${'one two '.repeat(9)}four`,
      '«…two one two one two three»',
      '«…two one two one two four»',
    ],
    ['x'.repeat(70), `${'x'.repeat(70)} y`, `«…${'x'.repeat(40)}»`, `«…${'x'.repeat(40)} y»`],
    [`${'one two '.repeat(9)}`, `${'one two '.repeat(9)}four`, '«…two one two one two»', '«…two one two one two four»'],
  ] as const)('set off where they differ: %s / %s', ([before, after, ...wanted]) => {
    expect(contrasted(before, after)).toEqual(wanted);
  });

  test('set off, and from one to the other', () => {
    expect([cited('“a”'), fromTo('a', 'b'), fromTo(null, 'b'), fromTo('a', null)]).toEqual([
      '«“a”»',
      'from a to b',
      'from none to b',
      'from a to none',
    ]);
  });

  test.for([
    [['a', 'b'], ['a', 'b'], null],
    [[], [], null],
    [['a', 'b'], ['b'], 'lost a'],
    [['b'], ['a', 'b', 'c'], 'new a, c'],
    [['a', 'b', 'c'], ['c', 'd'], 'lost a, b; new d'],
    [['a', 'b'], ['b', 'a'], 'another order'],
    [['a'], ['a', 'a'], 'another order'],
    [[], [...'abcdefghij'], 'new a, b, c, d, e, f, g, h, i, j'],
    [[], [...'abcdefghijkl'], 'new a, b, c, d, e, f, g, h, i, j and 2 more'],
  ] as const)('what changed between the lists %j and %j', ([before, after, change]) => {
    expect(listChange(before, after)).toBe(change);
  });
});

describe('the first place where two values differ', () => {
  test.for([
    [{ a: 1 }, { a: 1 }, null],
    [{ a: [{ b: 1 }, { b: 2 }] }, { a: [{ b: 1 }, { b: 3 }] }, 'a.1.b'],
    [{ a: 1, b: 2 }, { a: 1 }, 'b'],
    [{ a: 1 }, { a: 1, b: 2 }, 'b'],
    [{ a: null }, { a: {} }, 'a'],
    [{ a: {} }, { a: null }, 'a'],
    [{ a: 1 }, { a: {} }, 'a'],
    [{ a: {} }, { a: 1 }, 'a'],
    [1, 2, ''],
    [[1, 2], [1, 2], null],
    [[], [1], '0'],
  ])('%j and %j: %j', ([a, b, path]) => {
    expect(firstDifference(a, b)).toBe(path);
  });
});

describe('sentences', () => {
  const text = 'One two three four five six.';
  const sentenceDifferences = (before: readonly Span[], after: readonly Span[]) => {
    const version = (sentences: readonly Span[]) => ({ document: documentWith({ sentences: [...sentences] }), text });
    return differencesOf(overlay(version(before), version(after)));
  };
  test.for([
    [spans([0, 7], [8, 28]), spans([0, 7], [8, 28]), []],
    [spans([0, 28]), spans([0, 7], [8, 28]), ['sentence-split 0: sentence split (1 before, 2 now)']],
    [spans([0, 7], [8, 28]), spans([0, 28]), ['sentence-joined 0: sentence joined (2 before, 1 now)']],
    [spans([0, 7], [8, 28]), spans([0, 13], [14, 28]), ['sentence-moved 0: sentence moved (2 before, 2 now)']],
    [spans([0, 7], [8, 28]), spans([0, 7]), ['sentence-lost 8: sentence lost (1 before, 0 now)']],
    [spans([8, 28]), spans([0, 7], [8, 28]), ['sentence-new 0: sentence new (0 before, 1 now)']],
    [
      spans([0, 7], [8, 13], [14, 28]),
      spans([0, 13], [14, 18], [19, 28]),
      ['sentence-joined 0: sentence joined (2 before, 1 now)', 'sentence-split 14: sentence split (1 before, 2 now)'],
    ],
  ] as const)('%j and %j', ([before, after, wanted]) => {
    const found = sentenceDifferences(before, after);
    expect(found.map(({ kind, at, message }) => `${kind} ${at.start}: ${message.replace(/: «.*»$/u, '')}`)).toEqual(
      wanted,
    );
  });

  test('are told with the words of the whole run', () => {
    const [one] = sentenceDifferences(spans([0, 7], [8, 13]), spans([0, 13]));
    expect(one?.message).toBe('sentence joined (2 before, 1 now): «One two three»');
  });
});
