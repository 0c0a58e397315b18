import type { Command } from 'commander';
import { addOptions, flagsOf } from '../command-options.ts';
import { extractFlags } from '../flags/extract.ts';
import type { Shell } from '../world.ts';

const EXAMPLES = `
--out names a folder where it is one, ends in a slash, or has no extension. The extension of a file says the format:
.json, .ndjson or .jsonl.
Offsets are half-open and count in UTF-16 units unless --offset-unit says otherwise.

Examples:
  sayso extract fixtures/news --format ndjson | jq '.quotes[].text'
  cat fixtures/news/*.txt | sayso extract - --format text`;

/** `sayso extract`: the main job. */
export function addExtract(program: Command, { world, done }: Shell): void {
  const command = program
    .command('extract')
    .description('Read texts and write their names, quotes and claims as JSON.')
    .argument('[paths...]', 'folders (with all that lies below them), files, globs, or - for standard input');
  addOptions(command, extractFlags)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], parsed: Record<string, unknown>) => {
      const { extract } = await import('../actions/extract.ts');
      done(await extract(paths, flagsOf(extractFlags, parsed), world));
    });
}
