import { expect, test } from 'vitest';
import { z } from 'zod';
import { fitting } from '../../src/model/fits.ts';
import { documentSchema, type SaysoDocument } from '../../src/model/schema.ts';
import { changedParts } from '../support/changed-parts.ts';
import { claimOf, documentWith, entityAt, quoteAt } from '../support/document.ts';

const SOURCE = '{content|“So,”} {a|Ann Lee} {cue|said}.';
const span = { start: 0, end: 1, text: '“' };
const entity = entityAt(SOURCE, 'a');
const rich: SaysoDocument = {
  ...documentWith({
    entities: [
      { ...entity, value: { amount: 1.5, to: 2, unit: null } },
      { ...entity, value: '2026-01-01', mentions: entity.mentions.map((mention) => ({ ...mention, title: 'Dr.' })) },
    ],
    quotes: [quoteAt(SOURCE, '', { speakers: ['e1', 'e2'], speakerConfidence: 0.5, addressee: span, about: ['e2'] })],
    claims: [
      claimOf('So.', { negation: span, time: [{ ...span, value: '2026' }], resolved: [{ ...span, entity: 'e1' }] }),
    ],
  }),
  text: SOURCE,
  date: '2026-01-01',
  meta: { author: [1] },
  boilerplate: [{ start: 0, end: 1, kind: 'byline' }],
  diagnostics: [{ start: 0, end: 1, code: 'orphan-quote', message: '', candidates: ['e1', 'e2'] }],
};

const fits = fitting(documentSchema);

test('a document fits, whatever may be left out', () => {
  expect([rich, documentWith({}), { ...rich, date: undefined }].map(fits)).toEqual([true, true, true]);
});

test('it says of every change what zod says of it', () => {
  let tried = 0;
  for (const doc of changedParts(rich)) {
    tried++;
    const { success } = documentSchema.safeParse(doc);
    if (fits(doc) !== success) expect.fail(`zod says ${success} of ${JSON.stringify(doc)}`);
  }
  expect(tried).toBeGreaterThan(1500);
});

test.for<[string, z.ZodType, unknown[], unknown[]]>([
  ['more fields where they are allowed', z.looseObject({ a: z.int() }), [{ a: 1, b: 2 }], [{ a: 0.5 }]],
  ['a field that may be anything', z.strictObject({ a: z.unknown() }), [{ a: null }], [{}]],
  ['a field more that is undefined', z.strictObject({ a: z.int().optional() }), [{ a: undefined }], [{ b: undefined }]],
  ['a list is no object', z.strictObject({ a: z.int().optional() }), [{}], [[]]],
  ['limits of its own', z.number().gt(1).lt(3).multipleOf(2), [2], [1, 3, 4]],
  ['three limits', z.string().min(1).regex(/a/u).regex(/b/u), ['ab'], ['a', '']],
  ['what was refined', z.strictObject({ a: z.int() }).refine(({ a }) => a > 1), [{ a: 2 }], [{ a: 1 }]],
  ['a longest', z.array(z.int()).max(1), [[], [1]], [[1, 2]]],
])('%s', ([, schema, sound, faulty]) => {
  const test = fitting(schema);
  expect([sound.map(test), faulty.map(test)]).toEqual([sound.map(() => true), faulty.map(() => false)]);
});
