import { expect, test } from 'vitest';
import { coreference } from '../../../../src/stages/coreference/index.ts';
import { sameKey } from '../../../../src/stages/coreference/rules/names/same-key.ts';
import { namedDoc } from '../../../support/coref-table.ts';
import { CONTEXT } from '../../../support/doc-of.ts';

const entitiesWith = (source: string, keys: readonly (string | null)[]) => {
  const { doc } = namedDoc(source);
  const names = doc.names.map((name, i) => {
    const key = keys[i];
    return key ? { ...name, key, canonical: 'Lantern Guild' } : name;
  });
  const { entities } = coreference({ ...doc, names }, CONTEXT, [sameKey]);
  return entities.map(({ name, aliases, key, mentions }) => ({ name, aliases, key, mentions: mentions.length }));
};

test('names of one key are one entity, under the name and key of the lexicon', () => {
  expect(entitiesWith('{ORG-a|Lantari} met. {ORG-a|LEK} left.', ['org/lek', 'org/lek'])).toEqual([
    { name: 'Lantern Guild', aliases: ['Lantari', 'LEK'], key: 'org/lek', mentions: 2 },
  ]);
});

test('names of two keys are never one', () => {
  expect(entitiesWith('{ORG-a|LEK} met. {ORG-b|LEK} left.', ['org/lek', 'org/lex'])).toHaveLength(2);
});

test('a name without a key is left alone', () => {
  expect(entitiesWith('{ORG-a|Lantari} met. {ORG-b|LEK} left.', ['org/lek', null])).toHaveLength(2);
});
