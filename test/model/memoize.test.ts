import { describe, expect, test, vi } from 'vitest';
import { extract } from '../../src/extract.ts';
import { forgetLast, memoize, memoizeLast, memoizePair } from '../../src/model/memoize.ts';

describe('what was found for one string', () => {
  test('is found once, and is its own for each', () => {
    const look = vi.fn((key: string) => `${key}!`);
    const known = memoize(look);
    expect(['a', 'b', 'a', 'b', 'a'].map(known)).toEqual(['a!', 'b!', 'a!', 'b!', 'a!']);
    expect(look.mock.calls).toEqual([['a'], ['b']]);
  });

  test.for([[false], [0], [''], [null]])('is remembered where it is %j', ([value]) => {
    const look = vi.fn(() => value);
    const known = memoize(look);
    expect([known('a'), known('a')]).toEqual([value, value]);
    expect(look).toHaveBeenCalledTimes(1);
  });

  test('is forgotten, all of it, when a hundred thousand others are known', () => {
    let looks = 0;
    const known = memoize((key) => key.length + looks++);
    for (let i = 0; i < 100_000; i++) known(String(i));
    known('0');
    expect(looks).toBe(100_000);
    known('one more');
    known('one more');
    expect(looks).toBe(100_001);
    known('0');
    expect(looks).toBe(100_002);
  });
});

describe('what was found for two strings', () => {
  test('is found once for each pair', () => {
    const look = vi.fn((a: string, b: string) => `${a}+${b}`);
    const known = memoizePair(look);
    expect([known('a', 'b'), known('b', 'a'), known('a', 'b'), known('a', 'c')]).toEqual(['a+b', 'b+a', 'a+b', 'a+c']);
    expect(look.mock.calls).toEqual([
      ['a', 'b'],
      ['b', 'a'],
      ['a', 'c'],
    ]);
  });

  test('is forgotten, all of it, when a thousand second strings are known', () => {
    const look = vi.fn((a: string, b: string) => a + b);
    const known = memoizePair(look);
    for (let i = 0; i < 1000; i++) known('a', String(i));
    known('a', '0');
    expect(look).toHaveBeenCalledTimes(1000);
    known('a', 'one more');
    known('a', '0');
    expect(look).toHaveBeenCalledTimes(1002);
  });
});

test('what was found for a thing is remembered until another one is asked about', () => {
  const look = vi.fn(({ name }: { name: string }) => (name === '' ? null : name));
  const known = memoizeLast(look);
  const [one, other] = [{ name: 'one' }, { name: '' }];
  expect([one, one, other, other, one].map(known)).toEqual(['one', 'one', null, null, 'one']);
  expect(look).toHaveBeenCalledTimes(3);
  expect(known({ ...one, name: 'like it' })).toBe('like it');
});

test('what was asked of last is forgotten with the document', () => {
  const look = vi.fn(({ name }: { name: string }) => name);
  const known = memoizeLast(look);
  const one = { name: 'one' };
  for (const forget of [
    forgetLast,
    () => extract('“So,” Ann Lund said.'),
    () => expect(() => extract('\0')).toThrow(),
  ]) {
    known(one);
    look.mockClear();
    known(one);
    expect(look).not.toHaveBeenCalled();
    forget();
    known(one);
    expect(look).toHaveBeenCalledTimes(1);
  }
});

test('what was not found for an error is looked for again', () => {
  const known = memoizeLast(({ name }: { name: string }) => {
    if (name === '') throw new RangeError('nameless');
    return name;
  });
  const nameless = { name: '' };
  expect(() => known(nameless)).toThrow('nameless');
  expect(() => known(nameless)).toThrow('nameless');
});
