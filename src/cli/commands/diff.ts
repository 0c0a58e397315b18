import type { Command } from 'commander';
import { addOptions, flagsOf } from '../command-options.ts';
import { KINDS_HELP } from '../flags/comparison.ts';
import { diffFlags } from '../flags/diff.ts';
import type { Shell } from '../world.ts';

const EXAMPLES = `
Outputs are files of documents (one, --format json, NDJSON) or folders of them; of texts the documents are made now. What
was put into a text or taken out of it changes nothing else. The exit code is 1 where something differs.

${KINDS_HELP}

Examples:
  sayso diff before.ndjson after.ndjson
  sayso diff before.ndjson after.ndjson --only quote-lost,quote-speaker --format markdown`;

/** `sayso diff`: what changed between two outputs. */
export function addDiff(program: Command, { world, done }: Shell): void {
  const command = program
    .command('diff')
    .description('Compare two outputs and say what changed: a summary by kind and rule, then each difference.')
    .argument('<before>', 'a file or folder, or - for standard input')
    .argument('<after>', 'a file or folder, or - for standard input');
  addOptions(command, diffFlags)
    .addHelpText('after', EXAMPLES)
    .action(async (before: string, after: string, parsed: Record<string, unknown>) => {
      const { diff } = await import('../actions/diff.ts');
      done(await diff([before, after], flagsOf(diffFlags, parsed), world));
    });
}
