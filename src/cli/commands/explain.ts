import type { Command } from 'commander';
import { addOptions, flagsOf } from '../command-options.ts';
import { explainFlags } from '../flags/explain.ts';
import type { Shell } from '../world.ts';

const EXAMPLES = `
Lines and columns count from 1, in the text that \`sayso text\` prints; of a whole file the quotes are listed.

Examples:
  sayso explain fixtures/news/000_e6224755e014b19c.txt
  sayso explain fixtures/news/000_e6224755e014b19c.txt:5:20`;

/** `sayso explain`: why something is there, or is not. */
export function addExplain(program: Command, { world, done }: Shell): void {
  const command = program
    .command('explain')
    .description('Tell which rules found what stands at a place, what lost to it, and what each figure was counted on.')
    .argument('<place>', 'FILE, FILE:LINE or FILE:LINE:COLUMN, or - for standard input (with a line: -- -:LINE)');
  addOptions(command, explainFlags)
    .addHelpText('after', EXAMPLES)
    .action(async (place: string, parsed: Record<string, unknown>) => {
      const { explain } = await import('../actions/explain.ts');
      done(await explain(place, flagsOf(explainFlags, parsed), world));
    });
}
