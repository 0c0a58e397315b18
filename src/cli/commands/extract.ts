import { type Command, Option } from 'commander';
import type { ExtractFlags } from '../actions/extract.ts';
import { addInputOptions, addPeopleOptions, jobsOption } from '../options.ts';
import type { Shell } from '../program.ts';

const EXAMPLES = `
--out names a folder where it is one, ends in a slash, or has no extension.
Offsets are half-open and count in UTF-16 units unless --offset-unit says otherwise.

Examples:
  sayso extract fixtures/news --format ndjson | jq '.quotes[].text'
  cat fixtures/news/*.txt | sayso extract - --format text`;

/** `sayso extract`: the main job. */
export function addExtract(program: Command, { world, done }: Shell): void {
  const command = program
    .command('extract')
    .description('Read texts and write their names, quotes and claims as JSON.')
    .argument('[paths...]', 'folders (with all that lies below them), files, globs, or - for standard input')
    .addOption(
      new Option('-f, --format <format>', 'what to write (default: "json")').choices(['json', 'ndjson', 'text']),
    )
    .option('-o, --out <path>', 'write to a file, or a JSON file for each text into a folder')
    .addOption(
      new Option(
        '--input-format <format>',
        'what is read; ndjson is {"id", "text", "date"?} a line, and gives a line for each',
      )
        .choices(['text', 'ndjson'])
        .default('text'),
    )
    .addOption(
      new Option('--offset-unit <unit>', 'what offsets count (default: "utf16")').choices([
        'utf16',
        'codepoint',
        'byte',
      ]),
    )
    .option('--with-text', 'put the text into each document')
    .option('--stdin-name <path>', 'path of the document that standard input gives (default: "stdin")')
    .addOption(jobsOption());
  addPeopleOptions(addInputOptions(command))
    .option('--trace', 'tell on standard error which rule proposed what, and which refiner dropped it')
    .option('--print-config', 'print what holds for these paths, and stop')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], flags: ExtractFlags) => {
      const { extract } = await import('../actions/extract.ts');
      done(await extract(paths, flags, world));
    });
}
