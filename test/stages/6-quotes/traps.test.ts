import { expect, test } from 'vitest';
import { quotes } from '../../../src/stages/6-quotes/index.ts';
import { CONTEXT, taggedDoc } from '../../support/doc-of.ts';

/** Milliseconds of this stage alone. */
function timeOf(text: string): number {
  const doc = { ...taggedDoc(text), stage: 'resolved' as const, names: [], entities: [] };
  const from = performance.now();
  quotes(doc, CONTEXT);
  return performance.now() - from;
}

test.for([
  ['opening marks that never close', '“'],
  ['turns within turns', 'He said, “she said, “'],
  ['one verb over and over', 'he said that '],
  ['attributions without a full stop', 'the plan failed, he said, '],
])('%s take time in proportion to their number', ([, piece = '']) => {
  timeOf(piece.repeat(200));
  const [small, large] = [timeOf(piece.repeat(500)), timeOf(piece.repeat(3000))];
  expect(large).toBeLessThan(20 * Math.max(small, 20));
});
