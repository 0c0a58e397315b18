import type { Command } from 'commander';
import { addOptions, flagsOf } from '../command-options.ts';
import { validateFlags } from '../flags/validate.ts';
import type { Shell } from '../world.ts';

const EXAMPLES = `
Examples:
  sayso extract fixtures/news | sayso validate -
  sayso extract fixtures/news --out expected/ && sayso validate expected/
  sayso extract fixtures/news --format ndjson | sayso validate - --text fixtures/news`;

/** `sayso validate`: documents from anywhere against the contract. */
export function addValidate(program: Command, { world, done }: Shell): void {
  const command = program
    .command('validate')
    .description('Check documents (one, an envelope or NDJSON) against the schema and what it cannot say.')
    .argument('[paths...]', 'folders (with all documents below them), files, globs, or - for standard input');
  addOptions(command, validateFlags)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], parsed: Record<string, unknown>) => {
      const { validate } = await import('../actions/validate.ts');
      done(await validate(paths, flagsOf(validateFlags, parsed), world));
    });
}
