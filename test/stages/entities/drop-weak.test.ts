import { expect, test } from 'vitest';
import { dropWeak } from '../../../src/stages/entities/refine/drop-weak.ts';
import { candidateDoc } from '../../support/name-table.ts';

const dropped = (text: string, score: number): boolean[] => {
  const { doc, candidates } = candidateDoc(text);
  return candidates.map((candidate) => {
    const { start, end } = candidate;
    const judged = { start, end, candidate, type: 'ORG', score, rule: 'context/prior' } as const;
    return dropWeak.refine([judged], doc).length === 0;
  });
};

test('drops common words with a capital that little speaks for', () => {
  expect(dropped('They left the Regime alone.', 1)).toEqual([true]);
  expect(dropped('They were called Protected Persons there.', 1.5)).toEqual([true]);
});

test('keeps uncommon words, and common ones with evidence', () => {
  expect(dropped('They left the Zornik alone.', 1)).toEqual([false]);
  expect(dropped('They left the Regime alone.', 3)).toEqual([false]);
});
