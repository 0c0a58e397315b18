import { expect, test } from 'vitest';
import { wordOf } from '../../../../src/model/word.ts';
import { rulesByWord } from '../../../../src/stages/entities/words/rules-by-word.ts';
import type { Term } from '../../../../src/stages/entities/words/term.ts';

const begins =
  (letter: string) =>
  ({ key }: Term) =>
    key.startsWith(letter);

test('a word has the bit of each rule that it is of interest to', () => {
  const rulesOf = rulesByWord([begins('l'), undefined, begins('la'), begins('z')]);
  expect(['lamp', 'lot', 'zoo', 'and'].map((text) => rulesOf(wordOf(text)))).toEqual([0b101, 0b001, 0b1000, 0]);
});

test('each rule is asked once for a word', () => {
  let asked = 0;
  const rulesOf = rulesByWord([() => ++asked > 0]);
  const word = wordOf('lamp');
  expect([rulesOf(word), rulesOf(word), asked]).toEqual([1, 1, 1]);
});

test('no more rules than an integer has bits for', () => {
  const rules = (count: number) => () => rulesByWord(new Array(count).fill(undefined));
  expect(rules(30)).not.toThrow();
  expect(rules(31)).toThrow('more than 30 rules');
});
