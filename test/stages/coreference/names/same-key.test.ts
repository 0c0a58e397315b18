import { expect, test } from 'vitest';
import { coreference } from '../../../../src/stages/coreference/index.ts';
import { sameKey } from '../../../../src/stages/coreference/rules/names/same-key.ts';
import { corefTable, namedDoc } from '../../../support/coref-table.ts';
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

corefTable(sameKey, {
  keys: { Lantari: 'org/lek', LEK: 'org/lek', 'Lantern Guild': 'org/lek', LUX: 'org/lux' },
  merges: [
    '{ORG-a|Lantari} met. {ORG-a|LEK} left.',
    '{ORG-a|LEK} met the {ORG-a|Lantern Guild}, and {ORG-a|Lantari} paid.',
    '{ORG-b|LUX} saw {ORG-a|LEK} leave for {ORG-a|Lantari}.',
  ],
  keepsApart: ['{ORG-a|LEK} met. {ORG-b|LUX} left.', '{ORG-a|Lantari} met. {ORG-b|Lantarion} left.'],
});
