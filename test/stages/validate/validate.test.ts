import { expect, test } from 'vitest';
import type { Accounted } from '../../../src/model/document.ts';
import { validate } from '../../../src/stages/validate/index.ts';
import { attributionOf, claimedWith, entityOf } from '../../support/claimed-doc.ts';
import { documentWith } from '../../support/document.ts';

const TEXT = 'Ann said so.';
const ANN = { start: 0, end: 3 };

test('a sound document is handed on', () => {
  const doc = claimedWith(TEXT, { entities: [entityOf('Ann', [ANN])] });
  const mention = { ...ANN, text: 'Ann', kind: 'name' as const };
  expect(validate(doc)).toEqual(
    documentWith({
      sentences: [{ start: 0, end: TEXT.length }],
      entities: [{ id: 'e1', type: 'PERSON', name: 'Ann', aliases: [], key: 'person/ann', mentions: [mention] }],
    }),
  );
});

test.for<[string, Parameters<typeof claimedWith>[1], string]>([
  [
    'a name that the schema does not allow',
    { entities: [entityOf('', [ANN], { key: 'person/ann' })] },
    'entities.0.name: Too small: expected string to have >=1 characters',
  ],
  [
    'several faults, of which the first is told',
    { entities: [entityOf('', [ANN], { key: '' })] },
    'entities.0.name: Too small: expected string to have >=1 characters (and 1 more)',
  ],
  [
    'a confidence above 1',
    { attributions: [attributionOf([ANN], { confidence: 1.5 })] },
    'quotes.0.confidence: Too big: expected number to be <=1',
  ],
  [
    'what the schema cannot say',
    { attributions: [attributionOf([{ start: 3, end: 3 }])] },
    'quotes.0.content.0: empty span [3, 3) (and 1 more)',
  ],
  ['a character in no sentence', { sentences: [] }, 'sentences: the character at 0 lies in no sentence'],
  [
    'three of them',
    { attributions: [attributionOf([ANN, ANN, ANN])], sentences: [] },
    'quotes.0.content.1: begins before the one before it ends (and 2 more)',
  ],
])('%s is a fault of the program', ([, layers, message]) => {
  const broken = (): unknown => validate(claimedWith(TEXT, layers) as Accounted);
  expect(broken).toThrow(
    expect.objectContaining({ code: 'invalid-document', message: `internal check failed at ${message}` }),
  );
});
