import { expect, test } from 'vitest';
import { isDocuments, isView } from '../../src/io/own-kinds.ts';
import { folderWith } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

const TEXT = '“We will win,” Mary Miller of Orvin said.\n';

async function printed(...args: string[]): Promise<string> {
  const cwd = folderWith({ 'in/a.txt': TEXT, 'in/r.ndjson': `{"id":"a","text":""}\n{\n` });
  return (await sayso(['extract', ...args], { cwd })).stdout;
}

test.for([
  ['an envelope', ['in/a.txt']],
  ['NDJSON', ['in/a.txt', '-f', 'ndjson']],
  ['parts', ['in/a.txt', '--fields', 'quotes']],
  ['parts as NDJSON', ['in/a.txt', '--fields', 'quotes', '-f', 'ndjson']],
  ['records', ['in/r.ndjson', '--input-format', 'ndjson', '-q']],
  ['records, the first of which failed', ['in/r.ndjson', '--input-format', 'ndjson', '--field', 'text=body', '-q']],
] as const)('documents are known by how they begin: %s', async ([, args]) => {
  const json = await printed(...args);
  expect([isDocuments(json), isView(json)]).toEqual([true, false]);
  expect(isDocuments(Buffer.from(`\ufeff${json}`).toString('latin1'))).toBe(true);
});

test('documents for reading are', async () => {
  const view = await printed('in/a.txt', '-f', 'text');
  expect([isDocuments(view), isView(view)]).toEqual([false, true]);
});

test.for([
  ['{}', false],
  ['{"name":"x","schemaVersion":"1.1","offsetUnit":"utf16"}', false],
  ['{"schemaVersion":"1.1","quotes":[]}', false],
  ['[{"schemaVersion":"1.1","offsetUnit":"utf16"}]', false],
  ['{"error":"none"}', false],
  ['{"schemaVersion":"1.0","offsetUnit":"byte"', true],
] as const)('%s: %j', ([beginning, is]) => {
  expect(isDocuments(beginning)).toBe(is);
});
