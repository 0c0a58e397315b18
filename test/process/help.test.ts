import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { ROOT } from '../support/root.ts';
import { command as runCommand } from '../support/run-cli.ts';
import { testWith } from '../support/tools.ts';
import { inWorld } from '../support/world.ts';

const [, listed = ''] = (await inWorld(['--help'])).stdout.split('\nCommands:\n');
const COMMANDS = ['', ...[...listed.matchAll(/^ {2}([a-z]+)/gmu)].map(([, name = '']) => name)];
const HELPS = await Promise.all(
  COMMANDS.map(async (command) => {
    const { code, stdout } = await inWorld([...command.split(' ').filter(Boolean), '--help']);
    const [, examples = ''] = stdout.split('\nExamples:\n');
    return { command, code, examples: examples.trimEnd().split('\n') };
  }),
);

/** What the examples write stays out of the clone. */
const CWD = folderWith({
  '2013/dam.txt': 'Dam.\n\nHe said: “We will go” and come back.\n',
  '2013/sayso.config.json': '{ "corrections": ["corrections.json"] }',
});
cpSync(join(ROOT, 'fixtures'), join(CWD, 'fixtures'), { recursive: true });
for (const name of ['before', 'after'])
  await runCommand(`sayso extract fixtures/news --out ${name}.ndjson`, { cwd: CWD });

describe('every help ends with two or three examples that work', () => {
  for (const { command, code, examples } of HELPS) {
    test(`sayso ${command} --help`, () => {
      expect(code).toBe(0);
      expect(examples.length).toBeOneOf([2, 3]);
    });
    for (const line of examples) {
      const name = `sayso ${command} --help: ${line.trim()}`;
      const run = async (): Promise<void> => {
        // 1 is what a check answers that found something.
        const finds = ['check', 'diff', 'verify'].includes(command);
        expect((await runCommand(line, { cwd: CWD })).code).toEqual(finds ? expect.toBeOneOf([0, 1]) : 0);
      };
      if (line.includes('jq')) testWith('jq', name, run);
      else test(name, run);
    }
  }
});
