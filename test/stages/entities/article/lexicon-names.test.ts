import { expect, test } from 'vitest';
import { compileLexicon, type LexiconInput, lexiconSchema } from '../../../../src/model/lexicon.ts';
import { listedNames } from '../../../../src/stages/entities/article/lexicon-names.ts';
import { phrasedDoc } from '../../../support/doc-of.ts';
import { marked } from '../../../support/marked.ts';

function listedIn(text: string, ...names: string[]): unknown[] {
  const entities = names.map((name): NonNullable<LexiconInput['entities']>[number] => ({ name, type: 'ORG' }));
  const doc = phrasedDoc(text);
  return listedNames(doc, compileLexicon([lexiconSchema.parse({ entities })])).map(({ first, end, entity }) => [
    entity.name,
    doc.tokens[first]?.start,
    doc.tokens[end - 1]?.end,
  ]);
}

test.for([
  ['They met {_|Zornik} and {_|Zornik}.', ['Zornik']],
  ['{_|Zornik Front}', ['Zornik', 'Zornik Front']],
  ['They met {_|Zornik} Front Men.', ['Zornik', 'Zornik Front Guard']],
  ['They met {_|Zornik Front} Men.', ['Zornik', 'Front Men', 'Zornik Front', 'Zornik Front Men Club']],
  ['They met zornik and ZORNIK.', ['Zornik']],
  ['They met Zorniks and xZornik.', ['Zornik']],
  ['They met {_|Ängel}.', ['Ängel']],
  ['They met {_|Zornikä}.', ['Zornikä', 'Zornik']],
  ['They met {_|Zornik 7} and {_|7up}.', ['Zornik 7', '7up']],
  ['They met {_|Front Inc.} there.', ['Front Inc.']],
  ['They met {_|Front, Inc.} there.', ['Front, Inc.']],
  ['They met Front, Inc. there.', ['Front Inc.']],
  ['They met {_|Zornik!} there.', ['Zornik!']],
  ['They met Zornik there.', ['Zornik!']],
  ['They met {_|Zornik-Vrell} and {_|Zornik‑Vrell}.', ['Zornik-Vrell']],
  ['They met {_|Zornik’s Men}.', ["Zornik's Men"]],
  ['They met {_|Zornik\n\tFront}.', ['Zornik Front']],
  ['They met {_|A & B}.', ['A & B']],
  ['They met {_|A (..) B}.', ['A (..) B']],
  ['They met A (...) B.', ['A (...) B']],
  ['They met {_|A1a} and {_|Zz9}.', ['A1a', 'Zz9']],
  ['They met nobody.', []],
] as const)('%s, of %o', ([source, names]) => {
  const { text, spans } = marked(source);
  const found = listedIn(text, ...names).map((row) => (row as unknown[]).slice(1));
  expect(found).toEqual((spans['_'] ?? []).map(({ start, end }) => [start, end]));
});

test('a form of two entities is the first one’s', () => {
  const entities = [
    { name: 'Zornik Front', type: 'ORG' },
    { name: 'Zornik Camp', type: 'FAC', aliases: ['Zornik Front'] },
  ];
  const lexicon = compileLexicon([lexiconSchema.parse({ entities })]);
  const [listed] = listedNames(phrasedDoc('They met Zornik Front.'), lexicon);
  expect(listed?.entity.name).toBe('Zornik Front');
});
