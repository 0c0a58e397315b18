import { expect, test } from 'vitest';
import { addToGraph, newGraph } from '../../../src/export/graph/gather.ts';
import { exportedOf } from '../../support/exported.ts';

/** All that hangs on a value, itself included. */
function held(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  const below = value instanceof Map ? [...value].flat() : Object.values(value);
  return [value, ...below.flatMap(held)];
}

test('a graph keeps numbers and names of a document, and nothing that holds its text', () => {
  const document = exportedOf('Mayor Ann Tolmer said that Joris Brun had left.');
  const graph = newGraph();
  addToGraph(graph, document);
  addToGraph(graph, { ...document });
  const all = held(graph);
  expect([graph.documents, all.length > 10]).toEqual([2, true]);
  const own = new Set<unknown>(held(document).filter((value) => typeof value === 'object' && value !== null));
  expect(all.filter((value) => own.has(value) || value === document.text)).toEqual([]);
});
