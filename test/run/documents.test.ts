import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readableDocumentSchema } from '../../src/model/readable.ts';
import { documentsIn } from '../../src/run/documents.ts';

const DOC = { schemaVersion: '1.0', offsetUnit: 'utf16', id: 'a', path: 'a.txt', entities: [], quotes: [] };
const line = (value: unknown): string => JSON.stringify(value);

/** What is read, in a word each; the error that ended it last. */
async function read(text: string): Promise<string[]> {
  const told: string[] = [];
  try {
    for await (const one of documentsIn(readableDocumentSchema, Readable.from([Buffer.from(text)]))) {
      if ('document' in one) told.push(one.document.id);
      else if ('errorLine' in one) told.push(`error line ${one.errorLine}`);
      else if ('stranger' in one) told.push(one.stranger);
      else told.push(`line ${one.line}: ${one.fault}`);
    }
  } catch (error) {
    told.push(`threw: ${error instanceof Error ? error.message : String(error)}`);
  }
  return told;
}

test.for<[string, string, string[]]>([
  ['a document', line(DOC), ['a']],
  ['over many lines', JSON.stringify(DOC, null, 2), ['a']],
  ['an envelope', line({ schemaVersion: '1.0', documents: [DOC, { ...DOC, id: 'b' }] }), ['a', 'b']],
  ['an empty envelope', line({ schemaVersion: '1.0', documents: [] }), []],
  [
    'lines, of either version, with fields that nobody knows',
    `${line(DOC)}\n${line({ ...DOC, id: 'b', schemaVersion: '1.1', layout: 'list' })}\n`,
    ['a', 'b'],
  ],
  [
    'a line of an error first and last',
    `${line({ error: { line: 1, message: 'no' } })}\n${line(DOC)}\n${line({ error: {} })}\n`,
    ['error line 1', 'a', 'error line 3'],
  ],
  ['a broken line', `${line(DOC)}\n{\n${line(DOC)}\n`, ['a', 'line 2: not valid JSON', 'a']],
  [
    'no document',
    `${line(DOC)}\n${line({ ...DOC, entities: 5 })}\n`,
    ['a', 'line 2: not a sayso document: entities: Invalid input: expected array, received number'],
  ],
  ['something else', '{"name": "x"}', ['holds no sayso documents: its first object has no schemaVersion']],
  [
    'something else, and then a document',
    `{"id": "x", "text": "y"}\n${line(DOC)}\n`,
    ['holds no sayso documents: its first object has no schemaVersion'],
  ],
  ['nothing', '', ['holds no sayso documents: it is empty']],
  ['no JSON', 'Ann Tolmer said', ['line 1: not valid JSON']],
  [
    'a version of another day',
    line({ ...DOC, schemaVersion: '7.3' }),
    ['threw: schemaVersion "7.3" is not known (known: 1.0, 1.1)'],
  ],
  [
    'such an envelope',
    line({ schemaVersion: 2, documents: [DOC] }),
    ['threw: schemaVersion 2 is not known (known: 1.0, 1.1)'],
  ],
  [
    'such a line later',
    `${line(DOC)}\n${line({ ...DOC, schemaVersion: '7.3' })}\n`,
    ['a', 'threw: schemaVersion "7.3" is not known (known: 1.0, 1.1)'],
  ],
])('%s', async ([, text, told]) => {
  expect(await read(text)).toEqual(told);
});
