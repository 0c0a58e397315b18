import type { Command } from 'commander';
import { addOptions, flagsOf } from '../command-options.ts';
import { findFlags } from '../flags/find.ts';
import type { Shell } from '../world.ts';

const EXAMPLES = `
Paths are texts, or documents extracted before (.json, .ndjson, .parquet). Names and words match whatever their case and
accents; a part of a person's name is enough, and a note says whom it means where that is several. Of an option that is given more
than once one is enough; of different options all must fit. What stands in boilerplate and what nobody uttered is left out and
counted.

Examples:
  sayso find fixtures/news --speaker Rajavi --since 2013
  sayso find fixtures/news --about Iran --stance accuses,criticizes
  sayso find fixtures/news --text '"human rights" terror*' --format csv > quotes.csv`;

/** `sayso find`: what somebody said about something. */
export function addFind(program: Command, { world, done }: Shell): void {
  const command = program
    .command('find')
    .description('Find what somebody said about something, in order of time, each with its place and context.')
    .argument('[paths...]', 'folders, files, globs, or - for standard input: texts or documents');
  addOptions(command, findFlags)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], parsed: Record<string, unknown>) => {
      const { find } = await import('../actions/find.ts');
      done(await find(paths, flagsOf(findFlags, parsed), world));
    });
}
