import type { Command } from 'commander';
import { addOptions, flagsOf } from '../command-options.ts';
import { peopleFlags } from '../flags/people.ts';
import type { Shell } from '../world.ts';

const EXAMPLES = `
Paths are texts, or documents extracted before (.json, .ndjson, .parquet). A proposal is high (fits nobody else, and is in
the same company or only spelled otherwise), medium, or low (fits by its letters alone). Nothing is joined: review the
lexicon, name it in the configuration, and the next run has one row.

Examples:
  sayso people fixtures/news
  sayso people fixtures/news --format json | jq '.people[] | select(.proposals != [])'`;

/** `sayso people`: who speaks and is spoken of in an archive. */
export function addPeople(program: Command, { world, done }: Shell): void {
  const command = program
    .command('people')
    .description('List the persons and organisations of an archive, and propose which of them are one.')
    .argument('[paths...]', 'folders, files, globs, or - for standard input: texts or documents');
  addOptions(command, peopleFlags)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], parsed: Record<string, unknown>) => {
      const { people } = await import('../actions/people.ts');
      done(await people(paths, flagsOf(peopleFlags, parsed), world));
    });
}
