import { expect, test } from 'vitest';
import { withLayer } from '../../src/model/layers.ts';

test('a layer is added or replaced in a document of its own', () => {
  const doc = { id: 'a', names: [1] };
  expect(withLayer(doc, { names: [2], more: true })).toEqual({ id: 'a', names: [2], more: true });
  expect(doc).toEqual({ id: 'a', names: [1] });
});
