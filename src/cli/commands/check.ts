import { type Command, Option } from 'commander';
import type { CheckFlags } from '../actions/check.ts';
import { addInputOptions, addPeopleOptions, jobsOption } from '../options.ts';
import type { Shell } from '../program.ts';
import { REPORTERS } from '../reporters/finding.ts';

const EXAMPLES = `
The expected file of article.txt is article.json beside it. The exit code is 1 where something differs.

Examples:
  sayso check fixtures/news
  sayso check fixtures/news --reporter json | jq '.findings[].message'`;

/** `sayso check`: the regression test against expected files. */
export function addCheck(program: Command, { world, done }: Shell): void {
  const command = program
    .command('check')
    .description('Hold what is made of each text against the expected .json beside it, and say what changed.')
    .argument('[paths...]', 'folders or files')
    .option('-u, --update', 'write the expected files instead; refused where CI is set')
    .addOption(new Option('--reporter <name>', 'how to report').choices(REPORTERS).default('text'))
    .addOption(jobsOption());
  addPeopleOptions(addInputOptions(command))
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], flags: CheckFlags) => {
      const { check } = await import('../actions/check.ts');
      done(await check(paths, flags, world));
    });
}
