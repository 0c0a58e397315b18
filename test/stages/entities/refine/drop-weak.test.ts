import { expect, test } from 'vitest';
import { dropWeak } from '../../../../src/stages/entities/refine/drop-weak.ts';
import type { JudgedName } from '../../../../src/stages/entities/votes/scoreboard.ts';
import { candidateDoc } from '../../../support/name-table.ts';

function judgedIn(text: string, score: number) {
  const { doc, candidates } = candidateDoc(text);
  const judged = candidates.map((candidate): JudgedName => {
    const { start, end } = candidate;
    return { start, end, candidate, type: 'ORG', score, rule: 'context/prior' };
  });
  return { doc, judged };
}

test.for([
  ['an uncommon word', 'They left the Zornik alone.', 0.55],
  ['an uncommon word that opens', 'Zornik was left alone.', 1.2],
  ['a word in capitals that opens', 'ZRV was left alone.', 0.55],
  ['a common word in capitals', 'They left the BOAT alone.', 0.55],
  ['a common word in capitals before a noun', 'The POST method works.', 1.2],
  ['a common word', 'They left the Regime alone.', 2],
  ['common words', 'They were called Protected Persons there.', 2],
  ['common words with a small one', 'They saw the Battle of Ports there.', 2],
  ['words of which one is uncommon', 'They were called Protected Zornik there.', 0.55],
  ['words of which the last is common', 'They were called Zornik Persons there.', 0.55],
] as const)('%s is kept from its score on: %s', ([, text, least]) => {
  const keptAt = (score: number): number => {
    const { doc, judged } = judgedIn(text, score);
    expect(judged.length).toBe(1);
    return dropWeak.refine(judged, doc).length;
  };
  expect([keptAt(least), keptAt(least - 0.01)]).toEqual([1, 0]);
});

test('a name of the lexicon is kept whatever it scores', () => {
  const { doc, judged } = judgedIn('They left the Regime alone.', -1);
  const entity = { name: 'Regime', type: 'ORG', key: 'org/regime', aliases: [], within: false } as const;
  const [first] = judged;
  if (!first) throw new Error('no candidate');
  const listed = { ...first, candidate: { ...first.candidate, entity } };
  expect(dropWeak.refine([first, listed], doc)).toEqual([listed]);
  expect(dropWeak.why?.(first, [])).toEqual({ reason: 'scores -1' });
});
