import { expect, test } from 'vitest';
import { z } from 'zod';
import { readableDocumentSchema, wholeDocumentSchema } from '../../src/model/readable.ts';
import { MISFIT, reading } from '../../src/model/reading.ts';
import { changedParts } from '../support/changed-parts.ts';
import { claimOf, documentWith, entityAt, quoteAt } from '../support/document.ts';

const SOURCE = '{content|“So,”} {a|Ann Lee} {cue|said}.';
const document = {
  ...documentWith({
    entities: [{ ...entityAt(SOURCE, 'a'), value: { amount: 1.5, unit: null } }],
    quotes: [quoteAt(SOURCE, '', { speakers: ['e1'], about: ['e1'] })],
    claims: [claimOf('So.')],
  }),
  text: SOURCE,
  meta: { author: [1] },
  boilerplate: [{ start: 0, end: 1, kind: 'byline', more: 1 }],
};

test.each([
  ['whole documents', wholeDocumentSchema],
  ['documents as people and verify see them', readableDocumentSchema],
])('%s are read as by zod, whatever is put in the place of a part', (_, schema) => {
  const read = reading(schema);
  let fitting = 0;
  for (const value of changedParts(document)) {
    const { success, data } = schema.safeParse(value);
    const made = read(value);
    if (made === MISFIT) continue;
    expect(success, JSON.stringify(value)).toBe(true);
    expect(made).toStrictEqual(data);
    fitting++;
  }
  expect(fitting).toBeGreaterThan(100);
  expect(read(document)).toStrictEqual(schema.parse(document));
});

test('what is not asked for is left out, or kept where the schema keeps it', () => {
  const value = { a: 1, b: { c: 2, d: 3 } };
  expect(reading(z.object({ b: z.object({ c: z.int() }) }))(value)).toStrictEqual({ b: { c: 2 } });
  expect(reading(z.object({ b: z.looseObject({ c: z.int() }) }))(value)).toEqual({ b: { c: 2, d: 3 } });
});

test('what is missing stands there as the schema says, and the value read is not changed', () => {
  const value = { list: [{}] };
  const schema = z.looseObject({ list: z.array(z.looseObject({ of: z.array(z.string()).default([]) })) });
  expect(reading(schema)(value)).toEqual({ list: [{ of: [] }] });
  expect(value).toEqual({ list: [{}] });
});

test('where nothing else may stand, nothing does', () => {
  const read = reading(z.strictObject({ n: z.string().transform(Number) }));
  expect([read({ n: '1' }), read({ n: '1', m: 1 })]).toEqual([{ n: 1 }, MISFIT]);
});

test('what a schema changes is changed, and what does not fit is a misfit', () => {
  const read = reading(z.object({ day: z.string().transform(Number), name: z.string().trim(), n: z.int() }));
  expect(read({ day: '1', name: ' a ', n: 1 })).toEqual({ day: 1, name: 'a', n: 1 });
  expect(read({ day: '1', name: 'a', n: 0.5 })).toBe(MISFIT);
});
