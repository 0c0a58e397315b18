import { expect, test } from 'vitest';
import { PLAIN } from '../../src/cli/colour.ts';
import { escapeLine, escapeText } from '../../src/cli/escape.ts';
import { progressLine } from '../../src/cli/progress.ts';
import { viewFrame } from '../../src/cli/view-frame.ts';
import { SCHEMA_VERSION } from '../../src/model/schema.ts';
import { folderWith } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

test.for([
  [
    'known and unknown',
    { done: 250, total: 1000, milliseconds: 10_000, width: 80 },
    '250 of 1000 texts done, 750 left, 25 a second, about 0:30 more',
  ],
  [
    'hours',
    { done: 1, total: 10_001, milliseconds: 1000, width: 80 },
    '1 of 10001 texts done, 10000 left, 1.0 a second, about 2:46:40 more',
  ],
  ['of nobody knows how many', { done: 30, total: null, milliseconds: 2000, width: 80 }, '30 texts done, 15 a second'],
  ['no wider than the terminal', { done: 30, total: null, milliseconds: 2000, width: 11 }, '30 texts d'],
] as const)('progress: %s', ([, progress, line]) => {
  expect(progressLine(progress)).toBe(line);
});

test('what a terminal would obey is shown escaped', () => {
  expect(escapeLine('a\nb\t\u001b[31m\u009b\u202e é')).toBe('a\\nb\\t\\x1b[31m\\x9b\\u202e é');
  expect(escapeText('a\nb\t\u001b[31m')).toBe('a\nb\t\\x1b[31m');
});

test.for([
  ['plain', 'naive naive naive naive'],
  ['precomposed letters', 'naïve naïve naïve naïve'],
  ['combining marks', 'nai\u0308ve nai\u0308ve nai\u0308ve nai\u0308ve'],
  ['wide letters', '日本x 日本x 日本x 日本x'],
  ['emoji of one sign or several', '😀😀x 👩‍👩‍👧😀x 😀😀x 😀😀x'],
] as const)('a line of the view holds what fits into its columns: %s', ([, text]) => {
  // Words of five columns: three of them and their blanks fit into 20, four do not.
  const doc = {
    sha256: '0'.repeat(64),
    sentences: [],
    entities: [],
    quotes: [],
    claims: [],
    boilerplate: [],
    diagnostics: [],
  };
  const json = JSON.stringify({ schemaVersion: SCHEMA_VERSION, offsetUnit: 'utf16', id: 'a', path: 'a', text, ...doc });
  const shown = viewFrame(PLAIN, 20).item([json], 0).join('');
  const [first, second, third, last] = text.split(' ');
  expect(shown).toBe(`== a ==\n\n${first} ${second} ${third}\n${last}\n`);
});

test('the view for reading wraps to the width and marks quotes, sources and names', async () => {
  const cwd = folderWith({
    'a.txt': `“We will win,” Mary Miller said on Tuesday. ${'Nothing else was said. '.repeat(8)}`,
  });
  const { stdout } = await sayso(['extract', 'a.txt', '--format', 'text'], { cwd });
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(stdout).toContain('[1 “We will win,”] Mary Miller said');
  expect(stdout).toMatch(/^ {3}1 {2}Mary Miller {2}direct, /mu);
});

test('--no-color holds before and after the command', async () => {
  const cwd = folderWith({ 'a.txt': 'So.' });
  const env = { FORCE_COLOR: '1' };
  expect((await sayso(['--no-color', 'check', '.'], { cwd, env })).stdout).not.toContain('\u001b');
  expect((await sayso(['check', '.', '--no-color'], { cwd, env })).stdout).not.toContain('\u001b');
  expect((await sayso(['check', '.'], { cwd, env })).stdout).toContain('\u001b');
});

test('--quiet leaves failures, and nothing else', async () => {
  const cwd = folderWith({ 'a.txt': 'So.', 'b.txt': 'a\0' });
  const { stderr } = await sayso(['extract', '.', '--quiet', '--summary'], { cwd });
  expect(stderr).toMatch(/^sayso: b\.txt: [^\n]+\n$/u);
});
