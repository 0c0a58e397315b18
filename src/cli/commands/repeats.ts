import type { Command } from 'commander';
import { addOptions, flagsOf } from '../command-options.ts';
import { repeatsFlags } from '../flags/repeats.ts';
import type { Shell } from '../world.ts';

const EXAMPLES = `
Paths are texts, or documents extracted before (.json, .ndjson, .parquet). Copies of an article (the same text under another
headline, shortened, with another first line) are found first and count once: "12 places in 5 independent articles". Each
place has the verdict of verify beside the wording with which most articles agree (of the longest ones; then the earliest).

Examples:
  sayso repeats fixtures/news
  sayso repeats fixtures/news --min-articles 1 --format json | jq '.duplicates'`;

/** `sayso repeats`: the same quotation across articles as one. */
export function addRepeats(program: Command, { world, done }: Shell): void {
  const command = program
    .command('repeats')
    .description('List quotations that stand in several articles, and how their wording and speaker differ.')
    .argument('[paths...]', 'folders, files, globs, or - for standard input: texts or documents');
  addOptions(command, repeatsFlags)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], parsed: Record<string, unknown>) => {
      const { repeats } = await import('../actions/repeats.ts');
      done(await repeats(paths, flagsOf(repeatsFlags, parsed), world));
    });
}
