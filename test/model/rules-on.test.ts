import { expect, test } from 'vitest';
import { madeOfRules, rulesOff, rulesOn } from '../../src/model/rules-on.ts';

const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, about: '' }));
const RULES = [a, b, c].flatMap((one) => one ?? []);

test('the list itself where all its rules are on', () => {
  expect(rulesOn(RULES, undefined)).toBe(RULES);
  expect(rulesOn(RULES, new Set(['d']))).toBe(RULES);
});

test('without those that are off, and the same list for the same choice', () => {
  const off = new Set(['b', 'd']);
  expect(rulesOn(RULES, off)).toEqual([a, c]);
  expect(rulesOn(RULES, off)).toBe(rulesOn(RULES, off));
  expect(
    rulesOn(
      [b].flatMap((one) => one ?? []),
      off,
    ),
  ).toEqual([]);
});

test('what is made of rules is made once for each choice', () => {
  let times = 0;
  const made = madeOfRules(RULES, (rules) => {
    times++;
    return rules.map(({ id }) => id).join('');
  });
  const off = new Set(['a']);
  expect([made(undefined), made(off), made(undefined), made(off)]).toEqual(['abc', 'bc', 'abc', 'bc']);
  expect(times).toBe(2);
});

test('only "off" switches off', () => {
  expect(rulesOff({ a: 'off', b: 'on' })).toEqual(['a']);
});
