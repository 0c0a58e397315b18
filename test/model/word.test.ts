import { describe, expect, test, vi } from 'vitest';
import { memoPerWord, wordOf } from '../../src/model/word.ts';

test.for([
  ['dam', 'dam'],
  ['Dam', 'dam'],
  ['ZOO', 'zoo'],
  ['3rd', '3rd'],
  ['don’t', "don't"],
  ['Donʼt', "don't"],
  ['Don＇t', "don't"],
  ["don't", "don't"],
  ['well‐known', 'well-known'],
  ['Well‑Known', 'well-known'],
  ['well–known', 'well–known'],
  ['da\u00adm', 'dam'],
  ['\u200bDam\u2060', 'dam'],
  ['a\u202eb\u2066c', 'abc'],
  ['\u200b', '\u200b'],
  ['Élan', 'élan'],
  ['{', '{'],
])('the key of %j', ([text = '', lower]) => {
  expect(wordOf(text)).toMatchObject({ text, lower });
});

test('words have numbers in a row', () => {
  const [one, other] = [wordOf('a'), wordOf('a')];
  expect(other.serial).toBe(one.serial + 1);
});

describe('what was found out of a word', () => {
  test('is noted with it, and with no other that reads the same', () => {
    const look = vi.fn(({ text }: { text: string }) => text.length);
    const lengthOf = memoPerWord(look);
    const [one, other] = [wordOf('dam'), wordOf('dam')];
    expect([lengthOf(one), lengthOf(one), lengthOf(other)]).toEqual([3, 3, 3]);
    expect(look.mock.calls).toEqual([[one], [other]]);
  });

  test('each function has a place of its own', () => {
    const word = wordOf('Dam');
    const [text, key] = [memoPerWord((one) => one.text), memoPerWord((one) => one.lower)];
    expect([text(word), key(word), text(word), key(word)]).toEqual(['Dam', 'dam', 'Dam', 'dam']);
  });

  test.for([[false], [0], [''], [null]])('is remembered where it is %j', ([value]) => {
    const look = vi.fn(() => value);
    const known = memoPerWord(look);
    const word = wordOf('dam');
    expect([known(word), known(word)]).toEqual([value, value]);
    expect(look).toHaveBeenCalledTimes(1);
  });
});
