import { type Command, Option } from 'commander';
import type { Shell } from '../program.ts';

/** `sayso rules`: every rule of every stage. */
export function addRules(program: Command, { world, done }: Shell): void {
  program
    .command('rules')
    .description('List every rule with its stage, its id and one sentence on what it does.')
    .addOption(new Option('--format <format>', 'how to print them').choices(['text', 'json']).default('text'))
    .addHelpText('after', "\nExamples:\n  sayso rules\n  sayso rules --format json | jq -r '.[].id'")
    .action(async ({ format }: { format: 'text' | 'json' }) => {
      const { rulesText } = await import('../actions/rules.ts');
      world.stdout.write(rulesText(format));
      done(0);
    });
}
