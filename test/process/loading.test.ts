/** What is loaded only when it is needed. */
import { expect, test } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { ROOT } from '../support/root.ts';
import { shell } from '../support/run-cli.ts';

/** Beside package.json, whose name stands for the package itself; each line printed tells whether compromise is there. */
const CODE = `
import { createRequire } from 'node:module';
import { extract } from 'sayso-cli';
const { cache } = createRequire(import.meta.url);
for (const lexicon of [
  undefined,
  [{ entities: [{ name: 'Ann Tolmer', type: 'PERSON' }], abbreviations: ['Hbr.'] }],
  [{ titles: ['Hbr.'] }],
  [{ roles: ['harbourmaster'] }],
]) {
  extract('Ann Tolmer said that it holds.', { lexicon });
  console.log(Object.keys(cache).some((path) => path.includes('compromise')));
}`;

/** Tells on standard error of each module that is loaded. */
const TRACE = `
import { register } from 'node:module';
register('data:text/javascript,' + encodeURIComponent(
  'export const load = (url, context, next) => { process._rawDebug(url); return next(url, context); }'));`;

test('compromise is loaded where a lexicon has words to inflect, and not before', async () => {
  const { stdout, stderr } = await shell(`"${process.execPath}" --input-type=module`, { cwd: ROOT, stdin: CODE });
  expect([stdout, stderr]).toEqual(['false\nfalse\nfalse\ntrue\n', '']);
});

test('readers of pages, mail and tables are loaded where such a file comes, and not before', async () => {
  const files = {
    'a.txt': 'So.',
    'p.html': '<p>So.',
    'm.eml': 'Subject: x\n\nSo.',
    's.srt': '',
    't.csv': 'id,text\n1,So.\n',
  };
  const cwd = folderWith(files);
  const loaded = async (...args: string[]): Promise<string[]> => {
    // Chunks are named after the module that began them.
    const trace = `--import=data:text/javascript,${encodeURIComponent(TRACE)}`;
    const { stderr } = await shell(
      `"${process.execPath}" "${trace}" "${ROOT}/bin/sayso.js" extract ${args.join(' ')} --quiet`,
      { cwd },
    );
    return [...new Set(stderr.match(/(?<=\/)(?:html|mail|subtitles|lib)(?=-)/gu))].sort();
  };
  expect(await loaded('a.txt')).toEqual([]);
  expect(await loaded('p.html')).toEqual(['html']);
  expect(await loaded('m.eml')).toEqual(['mail']);
  expect(await loaded('s.srt')).toEqual(['subtitles']);
  expect(await loaded('t.csv', '--input-format', 'csv')).toEqual(['lib']);
});
