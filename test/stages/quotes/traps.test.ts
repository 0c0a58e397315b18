import { expect, test } from 'vitest';
import { NO_SCENE } from '../../../src/model/scene.ts';
import { quotes } from '../../../src/stages/quotes/index.ts';
import { CONTEXT, phrasedDoc } from '../../support/doc-of.ts';
import { stepsOf } from '../../support/steps.ts';

/** Steps of this stage alone. The double of a text may cost its double and something for windows not yet full; the square is 4. */
function steps(text: string): number {
  const doc = { ...phrasedDoc(text), stage: 'resolved' as const, names: [], entities: [], scene: NO_SCENE };
  return stepsOf(() => quotes(doc, CONTEXT));
}

test.for([
  ['opening marks that never close', '“'],
  ['turns within turns', 'He said, “she said, “'],
  ['one verb over and over', 'he said that '],
  ['attributions without a full stop', 'the plan failed, he said, '],
])('%s do not cost the square of their number', ([, piece = '']) => {
  // What is looked up once for each word of English counts neither way.
  steps(piece.repeat(10));
  expect(steps(piece.repeat(3000)) / steps(piece.repeat(1500))).toBeLessThan(2.6);
});
