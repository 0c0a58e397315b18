import type { Command } from 'commander';
import { addOptions, flagsOf } from '../command-options.ts';
import { scoreFlags } from '../flags/score.ts';
import type { Shell } from '../world.ts';

const EXAMPLES = `
Gold is documents as extract writes them, whole or only "id" (or "path") with "quotes" or "entities"; or a folder that export
--to brat made and somebody corrected. Documents and gold meet by id, or by path without extension. A quote is whole if its
content has four fifths of its words in common with the gold's, its cue and its source touch those of the gold or are rightly
absent. Names count by exact span and type. The interval holds 95 % of the F1 of documents drawn again.

Examples:
  sayso export fixtures/news --to brat --out labels/
  sayso score fixtures/news --gold labels/ --errors`;

/** `sayso score`: precision, recall and F1 against labels of one's own. */
export function addScore(program: Command, { world, done }: Shell): void {
  const command = program
    .command('score')
    .description(
      'Hold what is found against what should be found: precision, recall and F1 of quotes, speakers and names.',
    )
    .argument('[paths...]', 'folders, files, globs, or - for standard input: texts or documents');
  addOptions(command, scoreFlags)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], parsed: Record<string, unknown>) => {
      const { score } = await import('../actions/score.ts');
      done(await score(paths, flagsOf(scoreFlags, parsed), world));
    });
}
