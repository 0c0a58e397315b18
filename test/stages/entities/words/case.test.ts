import { expect, test } from 'vitest';
import { Case, caseOf } from '../../../../src/stages/entities/words/case.ts';

test.for([
  ['none', ['139th', '2,000', '.', '–', '“', '(', '’', '中', '9news']],
  ['lower', ['lamp', 'x', 'iP', 'macOS', 'älva', 'zlampZ', "lam'p", 'a-b', 'al-vrell']],
  ['initial', ['Lamp', 'LEKs', 'Älva', 'Lampé', 'LEKé', 'Ag', 'ÄLVä', 'Zz', 'LEKa', 'Az9']],
  ['upper', ['LEK', 'U.S.', 'A', 'F-16', 'AT&T', 'ÄLV', 'ZORNIKÄ', 'Z', 'A–B', 'Ä']],
  [
    'inner',
    ['al-Vrell', "d'Vrell", 'd’Vrell', 'iPod', 'eBay', 'deVrell', 'vrell-Lamp', '9News', "'Ndrangheta", 'aZz', 'zZz'],
  ],
] as const)('%s: %o', ([written, words]) => {
  const name = Object.fromEntries(Object.entries(Case).map(([key, value]) => [value, key]));
  expect(words.map((word) => `${word} ${name[caseOf(word)]}`)).toEqual(words.map((word) => `${word} ${written}`));
});
