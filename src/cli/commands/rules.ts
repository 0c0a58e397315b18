import type { Command } from 'commander';
import { addOptions, flagsOf } from '../command-options.ts';
import { rulesFlags } from '../flags/rules.ts';
import type { Shell } from '../world.ts';

/** `sayso rules`: every rule of every stage. */
export function addRules(program: Command, { world, done }: Shell): void {
  const command = program
    .command('rules')
    .description('List every rule with its stage, its id and one sentence on what it does.');
  addOptions(command, rulesFlags)
    .addHelpText('after', "\nExamples:\n  sayso rules\n  sayso rules --format json | jq -r '.[].id'")
    .action(async (parsed: Record<string, unknown>) => {
      const { rulesText } = await import('../actions/rules.ts');
      world.stdout.write(rulesText(flagsOf(rulesFlags, parsed).format));
      done(0);
    });
}
