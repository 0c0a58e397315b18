import type { Command } from 'commander';
import { addOptions, flagsOf } from '../command-options.ts';
import { ledgerFlags } from '../flags/ledger.ts';
import type { Shell } from '../world.ts';

const EXAMPLES = `
Paths are texts, or documents extracted before (.json, .ndjson, .parquet). Claims of one key are one: wording, tense and amounts
may differ. A claim that only its speaker or its article explains ("we", "it is true") is never laid beside another's. The most
contested come first, then what most say; copies of one article (wire stories) count once.

Examples:
  sayso ledger fixtures/news --min-sources 1 --about Iran
  sayso ledger fixtures/news --contested --format json`;

/** `sayso ledger`: who asserts and who denies the claims of an archive. */
export function addLedger(program: Command, { world, done }: Shell): void {
  const command = program
    .command('ledger')
    .description('Lay the claims of an archive together: who asserts, who denies, how many independent sources.')
    .argument('[paths...]', 'folders, files, globs, or - for standard input: texts or documents');
  addOptions(command, ledgerFlags)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], parsed: Record<string, unknown>) => {
      const { ledger } = await import('../actions/ledger.ts');
      done(await ledger(paths, flagsOf(ledgerFlags, parsed), world));
    });
}
