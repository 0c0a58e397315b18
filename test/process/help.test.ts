import { describe, expect, test } from 'vitest';
import { has, command as runCommand } from '../support/run-cli.ts';
import { inWorld } from '../support/world.ts';

describe('every help ends with two examples that work', () => {
  test.for(['', 'extract', 'check', 'validate', 'schema', 'rules'])('sayso %s --help', async (command) => {
    const { code, stdout } = await inWorld([...command.split(' ').filter(Boolean), '--help']);
    const [, examples = ''] = stdout.split('\nExamples:\n');
    const lines = examples.trimEnd().split('\n');
    expect([code, lines.length]).toEqual([0, 2]);
    for (const line of lines.filter((one) => !one.includes('jq') || has('jq'))) {
      const run = await runCommand(line);
      // 1 is what a check answers that found something.
      expect([line, run.code]).toEqual([line, command === 'check' ? expect.toBeOneOf([0, 1]) : 0]);
    }
  });
});
