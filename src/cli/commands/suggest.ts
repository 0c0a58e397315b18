import type { Command } from 'commander';
import { addOptions, flagsOf } from '../command-options.ts';
import { suggestFlags } from '../flags/suggest.ts';
import type { Shell } from '../world.ts';

const EXAMPLES = `
Verbs are those beside quotations that nobody was found for. Names are those that are written as such and were found as none, and
those that articles do not agree on. compromise, another library for English, gives a second opinion on each. Strike out what is
wrong, name the lexicon in the configuration, and the next run knows the rest.

Examples:
  sayso suggest fixtures/news --min-count 1
  sayso suggest fixtures/news --lexicon suggested.json`;

/** `sayso suggest`: what a lexicon may want. */
export function addSuggest(program: Command, { world, done }: Shell): void {
  const command = program
    .command('suggest')
    .description('Suggest names and cue verbs for the lexicon, each with three examples and a second opinion.')
    .argument(
      '[paths...]',
      'folders, files, globs, or - for standard input: texts, or documents whose texts are known',
    );
  addOptions(command, suggestFlags)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], parsed: Record<string, unknown>) => {
      const { suggest } = await import('../actions/suggest.ts');
      done(await suggest(paths, flagsOf(suggestFlags, parsed), world));
    });
}
