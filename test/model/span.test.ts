import { describe, expect, test } from 'vitest';
import { byPosition, contains, cover, isBlank, overlaps, sameSpan, slice, trim } from '../../src/model/span.ts';

const span = (start: number, end: number) => ({ start, end });

describe('two spans', () => {
  test.for<[string, [number, number], [number, number], { overlaps: boolean; contains: boolean; same: boolean }]>([
    ['apart', [0, 2], [3, 5], { overlaps: false, contains: false, same: false }],
    ['touching', [0, 2], [2, 5], { overlaps: false, contains: false, same: false }],
    ['with one character in common', [0, 3], [2, 5], { overlaps: true, contains: false, same: false }],
    ['the one within the other', [0, 5], [1, 4], { overlaps: true, contains: true, same: false }],
    ['with one start', [0, 5], [0, 4], { overlaps: true, contains: true, same: false }],
    ['with one end', [0, 5], [1, 5], { overlaps: true, contains: true, same: false }],
    ['the same', [1, 5], [1, 5], { overlaps: true, contains: true, same: true }],
    ['the other way round', [1, 4], [0, 5], { overlaps: true, contains: false, same: false }],
  ])('%s', ([, a, b, wanted]) => {
    const [one, other] = [span(...a), span(...b)];
    const found = { overlaps: overlaps(one, other), contains: contains(one, other), same: sameSpan(one, other) };
    expect(found).toEqual(wanted);
    expect(overlaps(other, one)).toBe(wanted.overlaps);
  });

  test('covered by one', () => {
    expect([cover(span(0, 2), span(4, 5)), cover(span(4, 5), span(0, 2)), cover(span(0, 9), span(4, 5))]).toEqual([
      span(0, 5),
      span(0, 5),
      span(0, 9),
    ]);
  });

  test('in order, the longer first', () => {
    const list = [span(3, 4), span(0, 2), span(0, 5), span(0, 2), span(1, 2)];
    expect(list.sort(byPosition)).toEqual([span(0, 5), span(0, 2), span(0, 2), span(1, 2), span(3, 4)]);
  });
});

test('a slice is what stands there', () => {
  expect(slice('Ann said', span(4, 8))).toBe('said');
});

test.for([
  ['ab', 0, 2, [0, 2]],
  ['  ab \n', 0, 6, [2, 4]],
  ['a b', 0, 3, [0, 3]],
  ['a  b', 1, 3, null],
  ['a', 0, 0, null],
  ['\u00a0a\u2003', 0, 3, [1, 2]],
] as const)('%j from %d to %d, trimmed', ([text, start, end, wanted]) => {
  expect(trim(text, span(start, end))).toEqual(wanted && span(wanted[0], wanted[1]));
});

test("a blank is what JavaScript's \\s is, of all code units", () => {
  const wrong: number[] = [];
  for (let code = 0; code <= 0xffff; code++) {
    if (isBlank(code) !== /\s/u.test(String.fromCharCode(code))) wrong.push(code);
  }
  expect(wrong).toEqual([]);
});
