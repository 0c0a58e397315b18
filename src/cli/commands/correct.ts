import type { Command } from 'commander';
import { addOptions, flagsOf } from '../command-options.ts';
import { correctFlags } from '../flags/correct.ts';
import type { Shell } from '../world.ts';

const EXAMPLES = `
Lines and columns count from 1 in the text that \`sayso text\` prints, columns in UTF-16 units. The decision is kept by its
words, not by its place, in the file that the configuration names ("corrections": ["corrections.json"]).

Examples:
  sayso correct 2013/dam.txt:3:12 --speaker "Ann Tolmer"
  sayso correct 2013/dam.txt:3:12 --until "and come back."`;

/** `sayso correct`: a decision about one place, to last. */
export function addCorrect(program: Command, { world, done }: Shell): void {
  const command = program
    .command('correct')
    .description('Decide who says a quote, where it ends, or that something is no quote or no name, and keep that.')
    .argument('<place>', 'FILE:LINE:COLUMN, anywhere in the quote or name');
  addOptions(command, correctFlags)
    .addHelpText('after', EXAMPLES)
    .action(async (place: string, parsed: Record<string, unknown>) => {
      const { correct } = await import('../actions/correct.ts');
      done(await correct(place, flagsOf(correctFlags, parsed), world));
    });
}
