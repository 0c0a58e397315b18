import type { Command } from 'commander';
import { addOptions, flagsOf } from '../command-options.ts';
import { sourcesFlags } from '../flags/sources.ts';
import type { Shell } from '../world.ts';

const EXAMPLES = `
Paths are texts, or documents extracted before (.json, .ndjson, .parquet). "first" is where in the article somebody is first
quoted, from 0 % at its beginning; in the sums it is the mean. The shares count sources as they are written: "she" is a pronoun,
though the row is hers. What is quoted within a quote, what nobody uttered and boilerplate do not count.

Examples:
  sayso sources fixtures/news
  sayso sources fixtures/news --articles --top 10
  sayso sources fixtures/news --format json | jq '.shares[] | select(.path == null)'`;

/** `sayso sources`: who is quoted, and what the sources are. */
export function addSources(program: Command, { world, done }: Shell): void {
  const command = program
    .command('sources')
    .description('Audit the sources: who is quoted how much and how early, and how many have no name.')
    .argument('[paths...]', 'folders, files, globs, or - for standard input: texts or documents');
  addOptions(command, sourcesFlags)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], parsed: Record<string, unknown>) => {
      const { sources } = await import('../actions/sources.ts');
      done(await sources(paths, flagsOf(sourcesFlags, parsed), world));
    });
}
