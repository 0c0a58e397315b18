import type { Command } from 'commander';
import { addOptions, flagsOf } from '../command-options.ts';
import { reportPageFlags } from '../flags/report.ts';
import type { Shell } from '../world.ts';

const EXAMPLES = `
One file that needs no network and no server: people, quotes, claims, articles with all quotes marked, a time line, filters,
search. Paths are texts, or documents extracted before (.json, .ndjson, .parquet); the texts of these are looked for beside
them and below --texts.

Examples:
  sayso report fixtures/news --out report.html
  sayso extract fixtures/news --format ndjson | sayso report - --texts fixtures/news --out report.html --title "Camp Ashraf"`;

/** `sayso report`: a page to look at. */
export function addReport(program: Command, { world, done }: Shell): void {
  const command = program
    .command('report')
    .description('Write a page in which an archive can be looked at: who said what, where, and how sure.')
    .argument('[paths...]', 'folders, files, globs, or - for standard input: texts or documents');
  addOptions(command, reportPageFlags)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], parsed: Record<string, unknown>) => {
      const { report } = await import('../actions/report.ts');
      done(await report(paths, flagsOf(reportPageFlags, parsed), world));
    });
}
