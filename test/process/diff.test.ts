/** `sayso diff` as a process: exit codes, pipes, and what it does on GitHub. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentWith } from '../support/document.ts';
import { folderWith } from '../support/folder.ts';
import { sayso, shell } from '../support/run-cli.ts';

test('0 where nothing differs, 1 where something does, 2 for wrong usage, 3 where something cannot be read', async () => {
  const doc = documentWith({ sentences: [{ start: 0, end: 3 }] });
  const cwd = folderWith({
    'a.json': JSON.stringify(doc),
    'b.json': JSON.stringify({ ...doc, sentences: [{ start: 0, end: 4 }] }),
    'c.json': JSON.stringify({ ...doc, schemaVersion: '9.0' }),
  });
  const code = async (...args: string[]): Promise<number | null> => (await sayso(['diff', ...args], { cwd })).code;
  expect([await code('a.json', 'a.json'), await code('a.json', 'b.json')]).toEqual([0, 1]);
  expect([await code('a.json', 'x.json'), await code('a.json', 'c.json')]).toEqual([2, 3]);
  // Through a pipe that is closed early it is no fault of ours; the note comes where all was written before that.
  const piped = await shell('sayso diff <(cat a.json) b.json --format json | head -c 1 > /dev/null', { cwd });
  expect([piped.code, piped.stderr.replace('1 document compared, 1 difference\n', '')]).toEqual([0, '']);
});

test('on GitHub the summary goes to the page of the job', async () => {
  const doc = documentWith({});
  const cwd = folderWith({
    'a.json': JSON.stringify(doc),
    'b.json': JSON.stringify({ ...doc, layout: 'list' }),
    'page.md': 'before\n',
  });
  const env = { GITHUB_STEP_SUMMARY: join(cwd, 'page.md') };
  const { code, stdout } = await sayso(['diff', 'a.json', 'b.json', '--format', 'github'], { cwd, env });
  expect([code, stdout]).toEqual([
    1,
    '::group::document: 1\n::error file=text.txt,title=document::document differs at layout\n::endgroup::\n',
  ]);
  expect(readFileSync(join(cwd, 'page.md'), 'utf8')).toMatch(/^before\n## sayso diff: 1 difference in 1 document\n/u);
  const closed = { GITHUB_STEP_SUMMARY: join(cwd, 'none', 'page.md') };
  const failed = await sayso(['diff', 'a.json', 'b.json', '--format', 'github'], { cwd, env: closed });
  expect([failed.code, failed.stderr]).toEqual([
    3,
    expect.stringContaining('sayso: $GITHUB_STEP_SUMMARY: cannot write'),
  ]);
});
