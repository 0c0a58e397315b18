import { expect, test } from 'vitest';
import { dropWeak } from '../../../src/stages/entities/refine/drop-weak.ts';
import { candidateDoc } from '../../support/name-table.ts';

const dropped = (text: string, score: number): boolean[] => {
  const { doc, candidates } = candidateDoc(text);
  return candidates.map((candidate) => dropWeak.drops(doc, candidate, { type: 'ORG', score, rule: 'context/prior' }));
};

test('drops common words with a capital that little speaks for', () => {
  expect(dropped('They left the Regime alone.', 1)).toEqual([true]);
  expect(dropped('They were called Protected Persons there.', 1.5)).toEqual([true]);
});

test('keeps uncommon words, and common ones with evidence', () => {
  expect(dropped('They left the Zornik alone.', 1)).toEqual([false]);
  expect(dropped('They left the Regime alone.', 3)).toEqual([false]);
});
