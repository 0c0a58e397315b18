import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { addCheck } from './commands/check.ts';
import { addExtract } from './commands/extract.ts';
import { addRules } from './commands/rules.ts';
import { addSchema } from './commands/schema.ts';
import { addValidate } from './commands/validate.ts';
import type { ExitCode, World } from './world.ts';

/** What a command needs: the world, and where to leave its exit code. */
export interface Shell {
  readonly world: World;
  readonly done: (code: ExitCode) => void;
}

/** The whole command line. Each command loads what it works with only when it is called. */
export function createProgram(world: World, done: (code: ExitCode) => void): Command {
  const program = new Command('sayso')
    .description('Tells who said what about whom: news texts in, names and attributed quotes out, as JSON.')
    .version(versionOf(), '-V, --version')
    .option('--no-color', 'no colours; NO_COLOR and FORCE_COLOR hold too')
    .hook('preAction', (whole, command) => {
      if (whole.opts()['color'] === false) command.setOptionValue('color', false);
    })
    .exitOverride()
    .showHelpAfterError('(run with --help for the options)')
    .configureOutput({
      writeOut: (text) => world.stdout.write(text, () => undefined),
      writeErr: (text) => world.stderr.write(text, () => undefined),
      getOutHelpWidth: () => world.stdout.columns ?? 80,
      getErrHelpWidth: () => world.stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', EXAMPLES);
  world.stdout.on('error', () => undefined);
  for (const add of [addExtract, addCheck, addValidate, addSchema, addRules]) add(program, { world, done });
  return program;
}

const EXAMPLES = `
Exit codes: 0 done, 1 a check found something, 2 wrong usage or configuration, 3 some inputs failed.

Examples:
  sayso extract fixtures/news
  sayso extract fixtures/news | jq '.documents[].quotes[].text'`;

function versionOf(): string {
  const card: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof card === 'object' && card && 'version' in card ? String(card.version) : 'unknown';
}
