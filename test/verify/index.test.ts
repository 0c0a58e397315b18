import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeIndex, encodeIndex } from '../../src/verify/index-form.ts';
import { invertedIndexOf } from '../../src/verify/inverted-index.ts';
import { SHINGLE_BITS, shinglesOf } from '../../src/verify/shingles.ts';

describe('shingles', () => {
  test.for([
    ['case and punctuation', 'The dam, above – the town.', 'the DAM above the town'],
    ['soft hyphens', 'the old har\u00adbour', 'the old harbour'],
    ['ligatures', 'the o\ufb03ce of the town', 'the office of the town'],
    ['accents however written', 'the cafe\u0301 of the town', 'the café of the town'],
  ] as const)('%s make no difference', ([, a, b]) => {
    expect(shinglesOf(a)).toEqual(shinglesOf(b));
  });

  test('are the distinct pairs of words, in order', () => {
    expect(shinglesOf('a dam and a dam and a boat').length).toBe(4);
    expect([...shinglesOf('one two three')]).toEqual([...shinglesOf('one two three')].sort((a, b) => a - b));
    expect([shinglesOf(''), shinglesOf('dam'), shinglesOf('—')].map(({ length }) => length)).toEqual([0, 0, 0]);
    expect(shinglesOf('dam old')).not.toEqual(shinglesOf('old dam'));
  });
});

describe('the inverted index', () => {
  const texts = ['the dam above the town is old', 'the boats of the guild are old', 'the dam of the guild holds'].map(
    shinglesOf,
  );
  const index = invertedIndexOf(texts);

  test('gives the texts that share most, those first that share what is rare', () => {
    expect(index.candidates(shinglesOf('the dam above the town'), 4)[0]).toBe(0);
    expect(index.candidates(shinglesOf('boats of the guild'), 4)[0]).toBe(1);
    expect(index.candidates(shinglesOf('marble lanterns hum'), 4)).toEqual([]);
    expect(invertedIndexOf([]).candidates(shinglesOf('the dam'), 4)).toEqual([]);
  });

  test('gives all that share everything, up to three times as many as others', () => {
    const many = Array.from({ length: 30 }, () => shinglesOf('the dam above the town'));
    expect(invertedIndexOf(many).candidates(shinglesOf('dam above the town'), 4)).toEqual(
      Array.from({ length: 16 }, (_, i) => i),
    );
  });
});

describe('the index as a file', () => {
  const entry = fc.record({
    key: fc.string(),
    shingles: fc.uniqueArray(fc.nat(2 ** SHINGLE_BITS - 1)).map((numbers) => Uint32Array.from(numbers).sort()),
  });
  const entries = fc.uniqueArray(entry, { selector: ({ key }) => key });

  test('comes back as it was, in order of the keys', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const sorted = [...all].sort((a, b) => (a.key < b.key ? -1 : 1));
        expect(decodeIndex(encodeIndex(all))).toEqual({ entries: sorted });
      }),
    );
  });

  test('tells each change of a byte, and what was never one', () => {
    const bytes = encodeIndex([{ key: 'a', shingles: shinglesOf('the dam above the town') }]);
    for (let i = 0; i < bytes.length; i++) {
      const changed = Uint8Array.from(bytes);
      changed[i] = (changed[i] ?? 0) ^ 1;
      expect(decodeIndex(changed)).toEqual({ fault: i < 19 ? 'foreign' : 'damaged' });
    }
    expect(decodeIndex(bytes.subarray(0, 30))).toEqual({ fault: 'damaged' });
    expect(decodeIndex(new Uint8Array())).toEqual({ fault: 'foreign' });
  });
});
