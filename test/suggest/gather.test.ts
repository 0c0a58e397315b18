import { expect, test } from 'vitest';
import type { EntityType } from '../../src/model/schema.ts';
import { suggestDocumentSchema } from '../../src/suggest/document.ts';
import { gatherSuggestions, newSuggesting } from '../../src/suggest/gather.ts';
import { entityRows } from '../../src/suggest/rows.ts';

const KNOWN = { cueVerbs: new Set<string>(), isNamed: () => false };

/** The places of the examples where article by article one name is found as these types. */
function exampleOf(types: readonly EntityType[]): string[] {
  const all = newSuggesting();
  for (const [index, type] of types.entries()) {
    const text = 'Varn left.';
    const mentions = [{ start: 0, end: 4, text: 'Varn', kind: 'name' }];
    const doc = suggestDocumentSchema.parse({
      schemaVersion: '1.1',
      offsetUnit: 'utf16',
      id: `${index}`,
      path: `${index}.txt`,
      text,
      sentences: [{ start: 0, end: 10 }],
      entities: [{ id: 'e1', type, name: 'Varn', aliases: [], key: 'x/varn', mentions }],
      quotes: [],
    });
    gatherSuggestions(all, { ...doc, text }, KNOWN);
  }
  return entityRows(all, { minCount: 1 }).flatMap(({ examples }) => examples.map(({ path }) => path));
}

test('an article has one example, the first one as many as there is room for', () => {
  const SENTENCE = 'The rain kept Varn Tolmer at home all day. ';
  const all = newSuggesting();
  for (const [index, count] of [2, 3].entries()) {
    const text = SENTENCE.repeat(count);
    const sentences = Array.from({ length: count }, (_, i) => ({
      start: SENTENCE.length * i,
      end: SENTENCE.length * (i + 1) - 1,
    }));
    const head = { schemaVersion: '1.1', offsetUnit: 'utf16', id: `${index}`, path: `${index}.txt` };
    const doc = suggestDocumentSchema.parse({ ...head, text, sentences, entities: [], quotes: [] });
    gatherSuggestions(all, { ...doc, text }, KNOWN);
  }
  expect(
    entityRows(all, { minCount: 1 }).map(({ name, count, articles, examples }) => [
      name,
      count,
      articles,
      examples.map(({ path, start }) => `${path}:${start}`),
    ]),
  ).toEqual([['Varn Tolmer', 5, 2, ['0.txt:14', '0.txt:57', '1.txt:14']]]);
});

test.for<[what: string, types: EntityType[], paths: string[]]>([
  ['the only one of another opinion', ['ORG', 'ORG', 'ORG', 'ORG', 'PERSON'], ['0.txt', '1.txt', '4.txt']],
  ['two of other opinions', ['ORG', 'ORG', 'ORG', 'PERSON', 'GPE'], ['0.txt', '4.txt', '3.txt']],
  ['what is seen already', ['ORG', 'PERSON', 'ORG', 'PERSON'], ['0.txt', '1.txt', '2.txt']],
  ['no room for a fourth opinion', ['ORG', 'PERSON', 'GPE', 'FAC'], ['0.txt', '1.txt', '2.txt']],
])('examples have %s', ([, types, paths]) => {
  expect(exampleOf(types)).toEqual(paths);
});
