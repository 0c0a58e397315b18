import { expect, test } from 'vitest';
import { type LexiconInput, lexiconSchema } from '../../src/model/lexicon.ts';
import { lexiconClashes } from '../../src/model/lexicon-clashes.ts';

const clashesIn = (...files: LexiconInput[]): string[] =>
  lexiconClashes(files.map((file) => lexiconSchema.parse(file))).map(
    ({ at, before, message }) =>
      `${at.file}/${at.path.join('/')} after ${before.file}/${before.path.join('/')}: ${message}`,
  );

const ANN: NonNullable<LexiconInput['entities']>[number] = { name: 'Ann Tolmer', type: 'PERSON', aliases: ['Tolmer'] };

test('forms of different names are no clash', () => {
  expect(
    clashesIn({ entities: [ANN, { name: 'Tolmers', type: 'PERSON' }], ignore: ['tolmer'] }, { ignore: ['Dam'] }),
  ).toEqual([]);
});

test('a form of two entries counts for the first', () => {
  const eric = { name: 'Eric Tolmer', type: 'PERSON', aliases: ['ET', 'Tolmer'] } as const;
  expect(clashesIn({ entities: [ANN] }, { entities: [{ ...eric, aliases: [...eric.aliases] }] })).toEqual([
    '1/entities/0/aliases/1 after 0/entities/0/aliases/0: "Tolmer" is a form of two entries: it counts for "Ann Tolmer" (PERSON), not for "Eric Tolmer" (PERSON)',
  ]);
});

test('a form of two types counts as the first', () => {
  expect(clashesIn({ entities: [ANN, { name: 'Tolmer', type: 'ORG' }] })).toEqual([
    '0/entities/1/name after 0/entities/0/aliases/0: "Tolmer" is a form of two entries of different types: it counts for "Ann Tolmer" (PERSON), not for "Tolmer" (ORG)',
  ]);
});

test('a form given twice for one entity, also in other typography and under one key', () => {
  const twice = { name: "O'Tolm", type: 'PERSON', key: 'p', aliases: ['O’Tolm'] } as const;
  expect(
    clashesIn(
      { entities: [{ ...twice, aliases: [...twice.aliases] }] },
      { entities: [{ name: "O'Tolm", type: 'PERSON', key: 'p' }] },
    ),
  ).toEqual([
    '0/entities/0/aliases/0 after 0/entities/0/name: "O’Tolm" is given twice for "O\'Tolm"',
    '1/entities/0/name after 0/entities/0/name: "O\'Tolm" is given twice for "O\'Tolm"',
  ]);
});

test('what is ignored twice, or a name besides', () => {
  expect(clashesIn({ entities: [ANN], ignore: ['Dam', 'Tolmer', 'Dam'] })).toEqual([
    '0/ignore/1 after 0/entities/0/aliases/0: "Tolmer" is both a name (of "Ann Tolmer") and ignored: it counts as a name',
    '0/ignore/2 after 0/ignore/0: "Dam" is ignored twice',
  ]);
  expect(clashesIn({ ignore: ['Tolmer'] }, { entities: [ANN] })).toEqual([
    '1/entities/0/aliases/0 after 0/ignore/0: "Tolmer" is both a name (of "Ann Tolmer") and ignored: it counts as a name',
  ]);
});

test('a verb whose stance is given twice, in whatever form', () => {
  expect(
    clashesIn(
      { stances: { tooted: 'claims', 'toot back': 'warns' } },
      { stances: { toot: 'claims', toots: 'warns', snark: 'warns' } },
    ),
  ).toEqual([
    '1/stances/toot after 0/stances/tooted: the stance of "toot" is given twice',
    '1/stances/toots after 0/stances/tooted: the stance of "toots" is given twice: it counts as "claims", not as "warns"',
  ]);
});
