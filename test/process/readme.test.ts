import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';
import { ROOT } from '../support/root.ts';
import { has, command as runCommand, shell } from '../support/run-cli.ts';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** The code blocks of one language. */
function blocks(language: string): string[] {
  return [...README.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)]
    .filter(([, name]) => name === language)
    .map(([, , body]) => body ?? '');
}

/** Commands of the shell blocks, continued lines joined, that call the program and nothing else but Node and jq. */
const COMMANDS = blocks('sh')
  .flatMap((block) => block.split(/\n(?!\s)/u))
  .map((command) => command.replace(/ +# .*$/gmu, '').trim())
  .filter((command) => /(?:^|\| )npx sayso /u.test(command) && !/npm |\.\.\/shared/u.test(command));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sayso-readme-'));
  mkdirSync(join(folder, 'fixtures'));
  cpSync(join(ROOT, 'fixtures', 'news'), join(folder, 'fixtures', 'news'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the README shows commands', () => {
  expect(COMMANDS.length).toBeGreaterThan(8);
});

describe('every command in the README', () => {
  test.for(COMMANDS)('%s', async (command, { skip }) => {
    if (command.includes('jq') && !has('jq')) skip('jq is not installed');
    const { code, stderr } = await runCommand(command.replaceAll('npx sayso', 'sayso'), { cwd: folder });
    // what is said to people may stand on standard error, but no fault
    expect({ code, faults: stderr.match(/^sayso: .*/gmu) }).toEqual({ code: 0, faults: null });
  });
});

test('what the sample prints is what the program prints', async ({ skip }) => {
  if (!has('jq')) skip('jq is not installed');
  const [, name, text, command, printed] =
    /^\$ cat (\S+)\n(.*?)^\$ (.*?)^(\{.*)/msu.exec(blocks('console')[0] ?? '') ?? [];
  if (!name || !text || !command || !printed)
    throw new Error('the sample is not made of a text, a command and its output');
  writeFileSync(join(folder, name), text);
  const { stdout } = await shell(command, { cwd: folder });
  expect(stdout).toBe(printed);
});

test('the example of the library gives the quote', () => {
  const { quotes } = extract('“It holds,” Mayor Ann Tolmer said.', { attributions: 'speech' });
  expect(quotes.map(({ text, source }) => [text, source?.text])).toEqual([['It holds,', 'Mayor Ann Tolmer']]);
});

test('the example of the plugin prints what it says', async () => {
  const [code = ''] = blocks('js');
  const printed = [...code.matchAll(/^\/\/ (.*)$/gmu)].map(([, line]) => line);
  // Beside package.json, whose name stands for the package itself.
  const { stdout, stderr } = await shell(`"${process.execPath}" --input-type=module`, { cwd: ROOT, stdin: code });
  expect([stdout.trimEnd().split('\n'), stderr]).toEqual([printed, '']);
});
