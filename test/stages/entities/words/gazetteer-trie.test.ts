import { expect, test } from 'vitest';
import { survey } from '../../../../src/stages/entities/article/survey.ts';
import { knownAs } from '../../../../src/stages/entities/words/gazetteer.ts';
import { knownOf } from '../../../../src/stages/entities/words/gazetteer-trie.ts';
import { CONTEXT, phrasedDoc } from '../../../support/doc-of.ts';

test('names are known word by word as they are as a whole', () => {
  const text =
    "The United Arab Emirates, U.S. Congress, New York, New Zealand, the World Cup, May Day, Vrell's Mother's Day";
  const doc = survey(phrasedDoc(text), CONTEXT.lexicon);
  let several = 0;
  // Twice, as the second time everything has been looked up before.
  for (const _round of [1, 2]) {
    for (let first = 0; first < doc.tokens.length; first++) {
      for (let end = first + 1; end <= Math.min(first + 5, doc.tokens.length); end++) {
        const known = knownOf(doc, first, end);
        expect(known).toEqual(knownAs(doc.keys.slice(first, end).join(' ')));
        if (known.length > 0 && end - first > 1) several++;
      }
    }
  }
  expect(several).toBeGreaterThanOrEqual(8);
});
