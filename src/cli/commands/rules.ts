import type { Command } from 'commander';
import { addOptions, flagsOf } from '../command-options.ts';
import { rulesFlags } from '../flags/rules.ts';
import type { Shell } from '../world.ts';

/** `sayso rules`: every rule of every stage, or all that there is to know of one. */
export function addRules(program: Command, { world, done }: Shell): void {
  const command = program
    .command('rules')
    .description('List every rule with one sentence on what it does, or show one with examples and its figures.')
    .argument('[rule]', 'id of a rule, as it stands in documents and traces');
  addOptions(command, rulesFlags)
    .addHelpText('after', "\nExamples:\n  sayso rules direct/cue-after\n  sayso rules --format json | jq -r '.[].id'")
    .action(async (rule: string | undefined, parsed: Record<string, unknown>) => {
      const { rulesText } = await import('../actions/rules.ts');
      world.stdout.write(rulesText(flagsOf(rulesFlags, parsed).format, rule));
      done(0);
    });
}
