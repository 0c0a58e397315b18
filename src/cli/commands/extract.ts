import { type Command, Option } from 'commander';
import type { ExtractFlags } from '../actions/extract.ts';
import { collected } from '../options.ts';
import type { Shell } from '../program.ts';

/** `sayso extract`: the main job. */
export function addExtract(program: Command, { world, done }: Shell): void {
  program
    .command('extract')
    .description('Read texts and write their names, quotes and claims as JSON.')
    .argument('[paths...]', 'folders (with all that lies below them), files, globs, or - for standard input')
    .addOption(new Option('-f, --format <format>', 'what to write').choices(['json', 'ndjson']).default('json'))
    .option('--ext <list>', 'read files with these extensions too; .txt and .md are always read', collected)
    .option('--trace', 'tell on standard error which rule proposed what, and which refiner dropped it')
    .addHelpText(
      'after',
      '\nExamples:\n  sayso extract articles/ --format ndjson > articles.ndjson\n  cat article.txt | sayso extract - | jq .documents[0].quotes',
    )
    .action(async (paths: string[], flags: ExtractFlags) => {
      const { extract } = await import('../actions/extract.ts');
      done(await extract(paths, flags, world));
    });
}
