/** A text costs itself alone, whatever goes wrong with it: an error that nobody foresaw, in this thread and in others. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { sayso } from '../support/run-cli.ts';

const TEXT = '“We will win,” Mary Miller said.\n';
const BREAKING = `${TEXT}Zyxwv.\n`;

/** Loaded into every thread of a run: whatever looks at a text with one word by a pattern fails, as if a rule had a fault. */
const HOOK = `const { exec } = RegExp.prototype;
const word = ['Zyx', 'wv'].join('');
RegExp.prototype.exec = function (value) {
  const text = String(value);
  if (text.includes(word) && !text.startsWith('{')) throw new TypeError('a fault of ours');
  return exec.call(this, value);
};`;
const env = { NODE_OPTIONS: `--import ${join(folderWith({ 'hook.mjs': HOOK }), 'hook.mjs')}` };

/** The second text breaks; so does the fourth, which is so long that it is never read in the main thread. */
const TEXTS = {
  'in/a.txt': TEXT,
  'in/b.txt': BREAKING,
  'in/c.txt': TEXT,
  'in/d.txt': `${TEXT.repeat(2000)}${BREAKING}`,
  'in/e.txt': TEXT,
};

const told = (file: string): RegExp =>
  new RegExp(`^sayso: in/${file}\\.txt: unexpected error: TypeError: a fault of ours$`, 'mu');

test.for(['extract in --format ndjson --jobs 1', 'extract in --format ndjson --jobs 2'])(
  'an unforeseen error: %s',
  async (line) => {
    const { code, stdout, stderr } = await sayso(line.split(' '), { cwd: folderWith(TEXTS), env });
    expect([code, stderr]).toEqual([3, expect.stringContaining('unexpected error')]);
    const ids = stdout
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one).id);
    expect(ids).toEqual(['a', 'c', 'e']);
    for (const file of ['b', 'd']) expect(stderr).toMatch(told(file));
    expect(stderr.match(/^sayso: /gmu)).toHaveLength(2);
  },
);

test.for(['table in --table documents --format csv', 'check in', 'find in'])(
  'also where texts are read on the way: %s',
  async (line) => {
    const { code, stdout, stderr } = await sayso(line.split(' '), { cwd: folderWith(TEXTS), env });
    expect([code, stderr]).toEqual([3, expect.stringContaining('unexpected error')]);
    for (const file of ['b', 'd']) expect(stderr).toMatch(told(file));
    for (const file of ['a', 'c', 'e']) expect(stdout).toMatch(new RegExp(`\\b${file}\\.txt\\b`, 'u'));
  },
);

test('records that break give a line each', async () => {
  const stdin = [TEXT, BREAKING, TEXT].map((text, i) => JSON.stringify({ id: `${i}`, text })).join('\n');
  const { code, stdout } = await sayso(['extract', '-', '--input-format', 'ndjson'], { stdin, env });
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect([code, rows.map(({ id, error }) => id ?? error)]).toEqual([
    3,
    ['0', { line: 2, id: '1', message: 'unexpected error: TypeError: a fault of ours' }, '2'],
  ]);
});
