import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Copy, type Edit, edited, rawSpan, spanAfter } from '../../src/model/origin.ts';

const WHOLE = 'ab&amp;cd-\nef';
const COPY = edited({ text: WHOLE, origin: null }, [
  { start: 2, end: 7, by: '&' },
  { start: 9, end: 11, by: '' },
]);

test('a copy without edits is the text', () => {
  expect(edited({ text: 'ab', origin: null }, [])).toEqual({ text: 'ab', origin: null });
  expect(rawSpan(null, { start: 1, end: 2 })).toEqual({ start: 1, end: 2 });
});

test('edits are made in their places', () => {
  expect(COPY.text).toBe('ab&cdef');
});

describe('a span of the copy stands for the stretch from its first character to its last', () => {
  test.each([
    ['a', 0, 1, 'a'],
    ['ab', 0, 2, 'ab'],
    ['&', 2, 3, '&amp;'],
    ['b&c', 1, 4, 'b&amp;c'],
    ['cd', 3, 5, 'cd'],
    ['ef', 5, 7, 'ef'],
    ['cdef', 3, 7, 'cd-\nef'],
    ['de', 4, 6, 'd-\ne'],
  ])('%s', (words, start, end, raw) => {
    expect(COPY.text.slice(start, end)).toBe(words);
    const span = rawSpan(COPY.origin, { start, end });
    expect(WHOLE.slice(span.start, span.end)).toBe(raw);
  });

  test('over two passes', () => {
    const twice = edited(COPY, [{ start: 1, end: 4, by: 'XY' }]);
    expect(twice.text).toBe('aXYdef');
    expect(rawSpan(twice.origin, { start: 2, end: 3 })).toEqual({ start: 1, end: 8 });
    expect(rawSpan(twice.origin, { start: 0, end: 1 })).toEqual({ start: 0, end: 1 });
    expect(rawSpan(twice.origin, { start: 3, end: 5 })).toEqual({ start: 8, end: 12 });
  });
});

test('what is put in stands for nothing of its own', () => {
  const copy = edited({ text: 'ab', origin: null }, [{ start: 1, end: 1, by: '\n\n' }]);
  expect(copy.text).toBe('a\n\nb');
  expect(rawSpan(copy.origin, { start: 0, end: 1 })).toEqual({ start: 0, end: 1 });
  expect(rawSpan(copy.origin, { start: 3, end: 4 })).toEqual({ start: 1, end: 2 });
});

test('spans move with the edits', () => {
  const moved = spanAfter([
    { start: 2, end: 4, by: '' },
    { start: 6, end: 7, by: 'xyz' },
  ]);
  expect(moved({ start: 0, end: 2 })).toEqual({ start: 0, end: 2 });
  expect(moved({ start: 1, end: 5 })).toEqual({ start: 1, end: 3 });
  expect(moved({ start: 3, end: 8 })).toEqual({ start: 2, end: 8 });
  expect(moved({ start: 2, end: 4 })).toEqual({ start: 2, end: 2 });
  expect(moved({ start: 6, end: 7 })).toEqual({ start: 4, end: 7 });
});

/** A text and edits in it, whose replacements are in upper case. */
const changes = fc
  .tuple(
    fc.array(fc.constantFrom('a', 'b', 'c', '\n'), { maxLength: 40 }),
    fc.array(fc.tuple(fc.nat(6), fc.nat(4), fc.constantFrom('', 'X', 'YZ')), { maxLength: 8 }),
  )
  .map(([letters, steps]) => {
    const text = letters.join('');
    const edits: Edit[] = [];
    let at = 0;
    for (const [gap, length, by] of steps) {
      const start = at + gap + 1;
      const end = start + length;
      if (end > text.length) break;
      edits.push({ start, end, by });
      at = end;
    }
    return { text, edits };
  });

test('whatever the edits, a character that was kept is found again in its place', () => {
  fc.assert(
    fc.property(changes, changes, ({ text, edits }, { edits: later }) => {
      const once: Copy = edited({ text, origin: null }, edits);
      const copy = edited(
        once,
        later.filter(({ end }) => end <= once.text.length),
      );
      let before = 0;
      for (let at = 0; at < copy.text.length; at++) {
        const { start, end } = rawSpan(copy.origin, { start: at, end: at + 1 });
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeLessThanOrEqual(text.length);
        before = start;
        if (/[abc\n]/u.test(copy.text.charAt(at))) expect(text.slice(start, end)).toBe(copy.text.charAt(at));
      }
    }),
  );
});
