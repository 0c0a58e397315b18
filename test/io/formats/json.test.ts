import { expect, test } from 'vitest';
import { ENVELOPE, LINES } from '../../../src/io/formats/json.ts';

test.for([0, 1, 2])('an envelope of %d documents, and as many lines', (count) => {
  const docs = Array.from({ length: count }, (_, i) => JSON.stringify({ id: i }));
  const written = (frame: typeof LINES): string =>
    docs.flatMap((doc, i) => frame.item([doc], i)).join('') + frame.closing(count);
  expect(JSON.parse(written(ENVELOPE))).toEqual({
    schemaVersion: expect.stringMatching(/^\d+\.\d+$/u),
    documents: docs.map((doc) => JSON.parse(doc)),
  });
  expect(written(ENVELOPE).endsWith('}\n')).toBe(true);
  expect(written(LINES)).toBe(docs.map((doc) => `${doc}\n`).join(''));
});
