import { expect, test } from 'vitest';
import { extract } from '../../src/index.ts';
import { PARTS } from '../../src/model/part-names.ts';
import { partialDocumentSchema, partOf } from '../../src/model/partial.ts';
import { documentSchema } from '../../src/model/schema.ts';

const DOC = extract('Ann Tolmer said that the dam was safe. “We won’t sell it,” she added.');

test('a part has what was asked for, in the order of a document, and what tells it from others', () => {
  const part = partOf(DOC, ['quotes', 'entities']);
  const always = ['schemaVersion', 'offsetUnit', 'id', 'path', 'sha256', 'partial'];
  expect(Object.keys(part)).toEqual([...always, 'entities', 'quotes']);
  expect([part.partial, part.quotes, part.sha256]).toEqual([true, DOC.quotes, DOC.sha256]);
  expect(partialDocumentSchema.parse(part)).toEqual(part);
});

test('a part is no whole document, and a whole one no part', () => {
  expect(documentSchema.safeParse(partOf(DOC, PARTS)).success).toBe(false);
  expect(partialDocumentSchema.safeParse(DOC).success).toBe(false);
});

test('all that a document can hold may be asked for', () => {
  const known = Object.keys(partialDocumentSchema.shape).filter((name) => name !== 'partial');
  expect(new Set([...PARTS, 'schemaVersion', 'offsetUnit', 'id', 'path', 'sha256'])).toEqual(new Set(known));
});
