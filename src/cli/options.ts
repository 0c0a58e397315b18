import { type Command, InvalidArgumentError, Option } from 'commander';

/** For options that may be given several times, or once with commas between the values. */
function collected(value: string, before: readonly string[] = []): string[] {
  return [...before, ...value.split(',').filter((item) => item !== '')];
}

/** For options that may be given several times; commas are part of the value. */
function repeated(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

function jobs(value: string): number | 'auto' {
  if (value === 'auto') return 'auto';
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > 1024)
    throw new InvalidArgumentError('It must be "auto" or a number from 1.');
  return count;
}

/** Which texts are read, and with which configuration. */
export function addInputOptions(command: Command): Command {
  return command
    .option('--ext <list>', 'read files with these extensions too; .txt and .md are always read', collected)
    .option('--exclude <pattern>', "leave out what matches, in gitignore's syntax (repeatable)", repeated)
    .option('--files-from <file>', 'read the paths in this list too, one a line (- for standard input)')
    .option('--config <file>', 'use this configuration, not the nearest sayso.config.json')
    .option('--no-config', 'use no configuration')
    .addOption(
      new Option('--attributions <which>', 'sayings only, or beliefs and intentions too (default: "speech")').choices([
        'speech',
        'all',
      ]),
    );
}

/** How much people are told, and in which colours. */
export function addPeopleOptions(command: Command): Command {
  return command
    .option('--summary', 'close with a summary on standard error (always on a terminal)')
    .option('-q, --quiet', 'no progress, no summary; failures are still told')
    .option('--no-color', 'no colours; NO_COLOR and FORCE_COLOR hold too');
}

/** Number of threads. */
export function jobsOption(): Option {
  return new Option('-j, --jobs <n>', 'worker threads, or as many as pay (default: "auto")').argParser(jobs);
}
