/** `extract --fields` and those who read what it leaves. */
import { expect, test } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

const cwd = folderWith({
  'a.txt': 'Ann Tolmer said that the dam 🌊 was safe. “We won’t sell it,” she added.',
  'b.txt': '',
});
const extracted = async (fields: string, ...more: string[]): Promise<string> => {
  const { stdout } = await sayso(['extract', 'a.txt', 'b.txt', '--format', 'ndjson', '--fields', fields, ...more], {
    cwd,
  });
  return stdout;
};

test.for([
  ['quotes', []],
  ['entities,quotes', ['--offset-unit', 'byte']],
  ['claims', ['--offset-unit', 'codepoint']],
  ['text', []],
  ['diagnostics,boilerplate,sentences', []],
] as const)('validate knows a part: %s', async ([fields, more]) => {
  const stdin = await extracted(fields, ...more);
  expect(stdin.trim().split('\n').length).toBe(2);
  expect(await sayso(['validate', '-', '--text', '.'], { cwd, stdin })).toMatchObject({ code: 0, stdout: '' });
});

test('what a part does hold is held against the contract', async () => {
  const part = await extracted('entities,quotes');
  const wrong = part.replace('"speaker":"e1"', '"speaker":"e8"');
  expect(await sayso(['validate', '-'], { cwd, stdin: wrong })).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/quotes\.0\.speaker: no entity e8\n$/u),
  });
  const words = part.replace('"text":"said"', '"text":"sold"');
  expect(await sayso(['validate', '-', '--text', '.'], { cwd, stdin: words })).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/quotes\.0\.cue: its text is not what stands at/u),
  });
});

test('who needs more says what is missing', async () => {
  const stdin = await extracted('quotes');
  expect(await sayso(['people', '-'], { cwd, stdin })).toMatchObject({
    code: 3,
    stderr: expect.stringContaining(':1: is a part of a document, without entities\n'),
  });
});

test('a view for people is of the whole', async () => {
  expect(await sayso(['extract', 'a.txt', '--format', 'text', '--fields', 'quotes'], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--fields is for JSON'),
  });
});
