import { expect, test } from 'vitest';
import { failingTogether, missingTexts, otherFiles, skipCounter, UNSURE } from '../../src/cli/left-out.ts';

test('what is left out is told in one line, in the order of the reasons', () => {
  const { skip, notes } = skipCounter('quote', { ...UNSURE, nested: 'within another' });
  expect(notes()).toEqual([]);
  skip('nested');
  skip('unsure', 0);
  expect(notes()).toEqual(['left out: 1 quote within another']);
  skip('unsure', 2);
  skip('nested');
  expect(notes()).toEqual(['left out: 2 quotes less sure than --min-confidence, 2 quotes within another']);
});

test('what is not there needs no line', () => {
  expect([missingTexts(0, 'no lines'), otherFiles(null)]).toEqual([[], []]);
  expect(missingTexts(2, 'no lines')).toEqual(['2 articles without text: no lines; --texts FOLDER says where it lies']);
  expect(otherFiles('2 .pdf')).toEqual(['left out: 2 .pdf']);
});

test.for([
  [[], []],
  [['a.txt'], ['a.txt: no text']],
  [['b.txt', 'a.txt', 'c.txt'], ['b.txt and 2 more: no text']],
] as const)('articles %j that fail for one reason are one failure', ([paths, told]) => {
  const failing = failingTogether();
  for (const path of paths) failing.add(path);
  const lines: string[] = [];
  failing.tell('no text', { failure: (path, { reason }) => void lines.push(`${path}: ${reason}`) });
  expect(lines).toEqual(told);
});
