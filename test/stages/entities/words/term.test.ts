import { expect, test } from 'vitest';
import { wordOf } from '../../../../src/model/word.ts';
import { Case } from '../../../../src/stages/entities/words/case.ts';
import { keyOfToken, termOf } from '../../../../src/stages/entities/words/term.ts';
import { Is } from '../../../../src/stages/entities/words/word-bits.ts';

test('a key has no full stops, but for the full stop itself', () => {
  expect(['u.s.', '.', '...', 'lamp', 'a.'].map(keyOfToken)).toEqual(['us', '.', '', 'lamp', 'a']);
});

test('a term tells of a word what nothing around it changes', () => {
  const { key, lower, written, opener, known, numeral, prefix, suffix } = termOf(wordOf('U.S.'));
  expect({ key, lower, written, opener, known, numeral, prefix, suffix }).toEqual({
    key: 'us',
    lower: 'u.s.',
    written: Case.upper,
    opener: false,
    known: [{ type: 'GPE', weight: 5 }],
    numeral: null,
    prefix: 0,
    suffix: 0,
  });
  expect(termOf(wordOf('Twenty-one')).numeral).toEqual({ kind: 'word', amount: 21, scale: 1 });
});

test.for([
  ['ex-Federal', 3, 0],
  ['non-Norwegian', 4, 0],
  ['al-Vrell', 0, 0],
  ['el-Vrell', 0, 0],
  ['de-Vrell', 0, 0],
  ['e-Vrell', 0, 0],
  ['x-Vrell', 2, 0],
  ['ale-Vrell', 4, 0],
  ['ex-federal', 0, 0],
  ['Ex-Federal', 0, 0],
  ['exFederal', 0, 0],
  ['Catholic-dominated', 0, 10],
  ['U.S.-led', 0, 4],
  ['Zornik-style', 0, 6],
  ['ex-Zornik-led', 3, 4],
  ['Catholic-lamp', 0, 0],
  ['-led', 0, 0],
  ['Zornik-led-Vrell', 0, 0],
] as const)('of %s %d at the beginning and %d at the end are no name', ([text, prefix, suffix]) => {
  const term = termOf(wordOf(text));
  expect([term.prefix, term.suffix]).toEqual([prefix, suffix]);
});

test('what a capital follows whatever word it is', () => {
  const marks = ['“', '"', '‘', '``', "''", ':', '•', '*', '—', '–', '--', '…', '...', '.', '!', '?', '['];
  const others = [',', ';', '”', '’', "'", '-', '(', ')', ']', 'lamp', 'Lamp'];
  expect([...marks, ...others].filter((mark) => termOf(wordOf(mark)).opener)).toEqual(marks);
});

test('the same key has the same hash, others have others', () => {
  const [one, other, another] = ['U.S.', 'US', 'SU'].map((text) => termOf(wordOf(text)).hash);
  expect(one).toBe(other);
  expect(another).not.toBe(one);
  const hashes = ['lamp', 'lamps', 'plam', 'a', 'b', ''].map((text) => termOf(wordOf(text)).hash);
  expect(new Set(hashes).size).toBe(6);
  expect(hashes.every((hash) => hash >= 0 && hash < 2 ** 30)).toBe(true);
});

test.for([
  ['Vermonters', true],
  ['Iowans', true],
  ['Clevelanders', true],
  ['Zornikers', false],
  ['Sanders', false],
  ['waters', false],
  ['Iowan', true],
  ['Kentuckian', true],
  ['Londoner', true],
  ['Corker', false],
  ['Rangers', false],
] as const)('%s live in a place that the lists hold: %s', ([text, isPeople]) => {
  expect((termOf(wordOf(text)).bits & Is.people) > 0).toBe(isPeople);
});

test.for([
  ['Actor-turned-politician', Is.role],
  ['Singer-Songwriter', 0],
  ['Holt-Baker', 0],
  ['then-Mayor', Is.title],
  ['Then-Mayor', Is.title],
  ['Thence-Mayor', 0],
] as const)('of %s the trade or title counts as %i', ([text, bit]) => {
  expect(termOf(wordOf(text)).bits & (Is.role | Is.job | Is.title)).toBe(bit);
});
