import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extract } from '../../src/index.ts';
import { fromUtf16 } from '../../src/model/offsets.ts';
import { wholeDocumentSchema } from '../../src/model/readable.ts';
import { createTextFinder } from '../../src/run/text-finder.ts';
import { folderWith } from '../support/folder.ts';

const TEXT = '“We won’t sell it,” Ann Tolmer said.';
const LIMITS = { encoding: 'auto', maxBytes: 1000, timeout: 10 };
const doc = (path = 'dam.txt') => ({ ...wholeDocumentSchema.parse(fromUtf16(extract(TEXT), TEXT, 'byte')), path });
const nowhere = folderWith({});

test('the text lies below a folder, beside the documents, or below the working folder', async () => {
  const cwd = folderWith({ 'dam.txt': TEXT, 'a/dam.txt': 'Another text.' });
  const expected = { ...wholeDocumentSchema.parse(extract(TEXT)), path: 'dam.txt', text: TEXT };
  const found = (folders: string[], file: string | null, working: string): Promise<unknown> =>
    createTextFinder(folders, working, LIMITS).withText(doc(), file);
  expect(await found([cwd], null, nowhere)).toEqual(expected);
  expect(await found([], join(cwd, 'all.ndjson'), nowhere)).toEqual(expected);
  expect(await found([], join(nowhere, 'all.ndjson'), cwd)).toEqual(expected);
  expect(await found([join(cwd, 'a')], null, cwd)).toEqual(expected);
});

test('another text of that name, one too large, and one outside the folder are not its text', async () => {
  const cwd = folderWith({ 'dam.txt': TEXT, 'a/dam.txt': `${TEXT} ` });
  const finder = createTextFinder([join(cwd, 'a')], nowhere, LIMITS);
  expect(await finder.withText(doc(), null)).toEqual(doc());
  expect(await finder.withText(doc('../dam.txt'), null)).toEqual(doc('../dam.txt'));
  const narrow = createTextFinder([cwd], nowhere, { ...LIMITS, maxBytes: 10 });
  expect(await narrow.withText(doc(), null)).toEqual(doc());
  expect([finder.missed(), narrow.missed()]).toEqual([2, 1]);
});

test('a text that the document holds is taken from there', async () => {
  const finder = createTextFinder([], nowhere, LIMITS);
  const { text, offsetUnit } = await finder.withText({ ...doc(), text: TEXT }, null);
  expect([text, offsetUnit, finder.missed()]).toEqual([TEXT, 'utf16', 0]);
});
