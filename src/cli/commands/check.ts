import { type Command, Option } from 'commander';
import type { CheckFlags } from '../actions/check.ts';
import { addInputOptions, addPeopleOptions, jobsOption } from '../options.ts';
import type { Shell } from '../program.ts';
import { REPORTERS } from '../reporters/finding.ts';

const EXAMPLES = `
Examples:
  sayso check fixtures/news                     exit code 1 where something differs
  sayso check fixtures/news --update            take what is made now as expected

The expected file of article.txt is article.json beside it.`;

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
