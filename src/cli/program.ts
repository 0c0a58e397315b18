import { Command } from 'commander';
import { describedOption } from '../options/option.ts';
import { addCheck } from './commands/check.ts';
import { addCorrect } from './commands/correct.ts';
import { addDiff } from './commands/diff.ts';
import { addExplain } from './commands/explain.ts';
import { addExport } from './commands/export.ts';
import { addExtract } from './commands/extract.ts';
import { addFind } from './commands/find.ts';
import { addLedger } from './commands/ledger.ts';
import { addPeople } from './commands/people.ts';
import { addRepeats } from './commands/repeats.ts';
import { addReport } from './commands/report.ts';
import { addRules } from './commands/rules.ts';
import { addSchema } from './commands/schema.ts';
import { addScore } from './commands/score.ts';
import { addSources } from './commands/sources.ts';
import { addSuggest } from './commands/suggest.ts';
import { addTable } from './commands/table.ts';
import { addText } from './commands/text.ts';
import { addValidate } from './commands/validate.ts';
import { addVerify } from './commands/verify.ts';
import { color } from './flags/shared.ts';
import { versionOf } from './version.ts';
import type { ExitCode, World } from './world.ts';

/** The whole command line. Each command loads what it works with only when it is called. */
export function createProgram(world: World, done: (code: ExitCode) => void): Command {
  const program = new Command('sayso')
    .description('Tells who said what about whom: news texts in, names and attributed quotes out, as JSON.')
    .version(versionOf(), '-V, --version')
    .option('--no-color', describedOption('color', color).about)
    .hook('preAction', (whole, command) => {
      if (whole.opts()['color'] === false) command.setOptionValue('color', false);
    })
    .configureHelp({
      optionDescription: ({ description }) => description,
      argumentDescription: ({ description }) => description,
    })
    .exitOverride()
    .showHelpAfterError('(run with --help for the options)')
    .configureOutput({
      writeOut: (text) => world.stdout.write(text, () => undefined),
      writeErr: (text) => world.stderr.write(text, () => undefined),
      outputError: (text, write) => write(text.replace(/^error: /u, 'sayso: ')),
      getOutHelpWidth: () => world.stdout.columns ?? 80,
      getErrHelpWidth: () => world.stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', EXAMPLES);
  world.stdout.on('error', () => undefined);
  for (const add of [
    addExtract,
    addReport,
    addFind,
    addPeople,
    addRepeats,
    addLedger,
    addSources,
    addTable,
    addExport,
    addVerify,
    addExplain,
    addCorrect,
    addSuggest,
    addCheck,
    addDiff,
    addScore,
    addValidate,
    addText,
    addSchema,
    addRules,
  ])
    add(program, { world, done });
  return program;
}

const EXAMPLES = `
Exit codes: 0 done, 1 a check found something, 2 wrong usage or configuration, 3 some inputs failed.

Examples:
  sayso extract fixtures/news
  sayso extract fixtures/news | jq '.documents[].quotes[].text'`;
