import type { Command } from 'commander';
import { addOptions, flagsOf } from '../command-options.ts';
import { tableFlags } from '../flags/table.ts';
import type { Shell } from '../world.ts';

const EXAMPLES = `
Paths are texts, or documents extracted before (.json, .ndjson, .parquet). One row a quote, claim, mention or document, or a person or
organisation of the whole archive; several names in one cell have "; " between them.

Examples:
  sayso table fixtures/news --table people --out people.csv --bom
  sayso table fixtures/news --nested --out documents.parquet`;

/** `sayso table`: an archive as flat tables. */
export function addTable(program: Command, { world, done }: Shell): void {
  const command = program
    .command('table')
    .description('Write the quotes, people, claims, mentions or documents of an archive as a flat table.')
    .argument('[paths...]', 'folders, files, globs, or - for standard input: texts or documents');
  addOptions(command, tableFlags)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], parsed: Record<string, unknown>) => {
      const { table } = await import('../actions/table.ts');
      done(await table(paths, flagsOf(tableFlags, parsed), world));
    });
}
