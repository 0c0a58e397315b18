import { expect, test } from 'vitest';
import { wordTest } from '../../src/find/words.ts';

test.for<[asked: string, text: string]>([
  ['dam', 'the dam is safe'],
  ['DAM safe', 'Safe is the dam.'],
  ['mueller', 'Müller’s plan'],
  ['Müller', 'Mueller left'],
  ['muller', 'Müller’s plan'],
  ['Müller', 'Muller left'],
  ['"jose mull*"', 'José Müller'],
  ['terror*', 'the terrorists'],
  ['*house', 'the lighthouse keeper'],
  ['"human rights"', 'of human\nrights'],
  ['“human rights”', 'human-rights groups'],
  ['"human rights" dam', 'the dam and human rights'],
  ['"human right*"', 'human rights'],
  ["won't", 'We won’t sell'],
  ['/rights?\\b/', 'HUMAN RIGHT'],
  ['/^the/', 'The dam'],
  ['a.b', 'from A. B. to'],
])('%s is in %s', ([asked, text]) => {
  expect(wordTest(asked)(text)).toBe(true);
});

test.for<[asked: string, text: string]>([
  ['terror', 'the terrorists'],
  ['dam', 'damage'],
  ['Mueller', 'Muller left'],
  ['dam', 'macadam'],
  ['"human rights"', 'rights of human beings'],
  ['dam safe', 'the dam'],
  ['"human rights', 'the dam'],
  ['/rights$/', 'rights of man'],
])('%s is not in %s', ([asked, text]) => {
  expect(wordTest(asked)(text)).toBe(false);
});

test('what has no word in it, and what is no regular expression, is refused', () => {
  expect(() => wordTest('“”')).toThrow('--text “”: there is no word in it');
  expect(() => wordTest('.*')).toThrow('--text .*: there is no word in it');
  expect(() => wordTest('/(/')).toThrow(/^--text is no regular expression: /u);
});
