import type { Command } from 'commander';
import { addOptions, flagsOf } from '../command-options.ts';
import { checkFlags } from '../flags/check.ts';
import { KINDS_HELP } from '../flags/comparison.ts';
import type { Shell } from '../world.ts';

const EXAMPLES = `
The expected file of article.txt is article.json beside it. The exit code is 1 where something differs.

${KINDS_HELP}

Examples:
  sayso check fixtures/news
  sayso check fixtures/news --format json | jq '.findings[].message'`;

/** `sayso check`: the regression test against expected files. */
export function addCheck(program: Command, { world, done }: Shell): void {
  const command = program
    .command('check')
    .description('Compare what is made of each text with the expected .json beside it, and say what changed.')
    .argument('[paths...]', 'folders or files');
  addOptions(command, checkFlags)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], parsed: Record<string, unknown>) => {
      const { check } = await import('../actions/check.ts');
      done(await check(paths, flagsOf(checkFlags, parsed), world));
    });
}
