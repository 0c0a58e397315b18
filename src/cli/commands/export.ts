import type { Command } from 'commander';
import { addOptions, flagsOf } from '../command-options.ts';
import { exportFlags } from '../flags/export.ts';
import type { Shell } from '../world.ts';

const EXAMPLES = `
Paths are texts, or documents extracted before (.json, .ndjson, .parquet). All but gexf need the texts of documents: in them
(extract --with-text), beside them, or below a folder that --texts names.

  brat           a folder of .txt and .ann with annotation.conf; sayso score reads it back once it is corrected
  w3c            Web Annotation, JSON-LD: a collection of the quotes, their parts, and the names
  label-studio   tasks with predictions to correct; the labelling configuration goes beside them
  gexf           a graph of who speaks about whom, with how often, in how many articles, from when to when

Examples:
  sayso export fixtures/news --to brat --out brat/
  sayso export fixtures/news --to gexf --out who.gexf
  sayso export fixtures/news --to w3c --out annotations.jsonld`;

/** `sayso export`: quotes and names for other tools. */
export function addExport(program: Command, { world, done }: Shell): void {
  const command = program
    .command('export')
    .description('Write quotes and names in a format that other tools read.')
    .argument('[paths...]', 'folders, files, globs, or - for standard input: texts or documents');
  addOptions(command, exportFlags)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], parsed: Record<string, unknown>) => {
      const { exportDocuments } = await import('../actions/export.ts');
      done(await exportDocuments(paths, flagsOf(exportFlags, parsed), world));
    });
}
