import type { Command } from 'commander';
import { addOptions, flagsOf } from '../command-options.ts';
import { verifyFlags } from '../flags/verify.ts';
import type { Shell } from '../world.ts';

const EXAMPLES = `
Quotations are what stands in quotation marks, block quotations, and the turns of a conversation. The exit code is 1 unless
each of them is verbatim or trimmed without a risk, or allowed. It proves the wording, not that anything is true.

Examples:
  sayso verify fixtures/news/004_5a8076de742ef06c.txt --against fixtures/news
  sayso verify fixtures/news --against fixtures/news --format json | jq .summary`;

/** `sayso verify`: whether the quotations of drafts stand in their sources. */
export function addVerify(program: Command, { world, done }: Shell): void {
  const command = program
    .command('verify')
    .description('Look for each quotation of a draft in its sources, and say word by word how it stands there.')
    .argument('[drafts...]', 'folders, files, globs, or - for standard input: texts or documents');
  addOptions(command, verifyFlags)
    .addHelpText('after', EXAMPLES)
    .action(async (drafts: string[], parsed: Record<string, unknown>) => {
      const { verify } = await import('../actions/verify.ts');
      done(await verify(drafts, flagsOf(verifyFlags, parsed), world));
    });
}
