import { type Command, Option } from 'commander';
import type { ValidateFlags } from '../actions/validate.ts';
import type { Shell } from '../program.ts';
import { REPORTERS } from '../reporters/finding.ts';

const EXAMPLES = `
Examples:
  sayso extract fixtures/news | sayso validate -
  sayso extract fixtures/news --format ndjson | sayso validate - --text fixtures/news`;

/** `sayso validate`: documents from anywhere against the contract. */
export function addValidate(program: Command, { world, done }: Shell): void {
  program
    .command('validate')
    .description('Hold documents (one, an envelope or NDJSON) against the schema and what it cannot say.')
    .argument('[files...]', 'files, or - for standard input')
    .option('--text <folder>', 'hold offsets and sha256 against the texts in this folder too')
    .addOption(new Option('--reporter <name>', 'how to report').choices(REPORTERS).default('text'))
    .option('-q, --quiet', 'no closing line')
    .option('--no-color', 'no colours; NO_COLOR and FORCE_COLOR hold too')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], flags: ValidateFlags) => {
      const { validate } = await import('../actions/validate.ts');
      done(await validate(files, flags, world));
    });
}
