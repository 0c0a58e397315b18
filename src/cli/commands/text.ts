import type { Command } from 'commander';
import { addOptions, flagsOf } from '../command-options.ts';
import { textFlags } from '../flags/text.ts';
import type { Shell } from '../world.ts';

const EXAMPLES = `
A page is its article, a message its body, subtitles what is said in them; any other file is printed as it is decoded.

Examples:
  sayso text fixtures/encodings/utf16le.txt
  echo "<p>It holds, said Ann Tolmer.</p>" | sayso text - --stdin-name a.html`;

/** `sayso text`: what offsets point into. */
export function addText(program: Command, { world, done }: Shell): void {
  const command = program
    .command('text')
    .description('Print the text of a file as the offsets of its document count it.')
    .argument('<file>', 'a file, or - for standard input');
  addOptions(command, textFlags)
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, parsed: Record<string, unknown>) => {
      const { text } = await import('../actions/text.ts');
      done(await text(file, flagsOf(textFlags, parsed), world));
    });
}
