import { expect, test } from 'vitest';
import { FUNCTION_WORDS } from '../../../src/lang/en/function-words.ts';
import { LIGHT_WORDS } from '../../../src/lang/en/light-words.ts';

test('no light word is a function word, which tells nothing at all', () => {
  expect([...LIGHT_WORDS].filter((word) => FUNCTION_WORDS.has(word))).toEqual([]);
  expect(LIGHT_WORDS.size).toBeGreaterThan(200);
});
