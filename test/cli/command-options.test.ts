/** An option is declared once; its flags, values, help and errors follow. */
import { Command } from 'commander';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { addOptions, flagsOf } from '../../src/cli/command-options.ts';
import { configSchema } from '../../src/config/schema.ts';
import { firstGiven, given, option } from '../../src/options/option.ts';
import { folderWith } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

const shared = {
  depth: option(z.int().min(1).max(9).default(3), 'how deep to look', { value: 'n', short: 'd' }),
  lightShade: option(z.enum(['dark', 'bright']).default('dark'), 'which shade', { value: 'shade', alias: 'shade' }),
};

const schema = z.object({
  ...given(shared),
  names: option(z.array(z.string().min(1)).optional(), 'whom to look for', { value: 'list', commas: true }),
  pattern: option(z.array(z.string()).optional(), 'what to look for', { value: 'pattern' }),
  map: option(z.union([z.string(), z.literal(false)]).optional(), 'which map', { value: 'file', refusal: 'no map' }),
  loud: option(z.boolean().default(false), 'say more', { short: 'l' }),
  echo: option(z.boolean().default(true), 'say less'),
});

function commandWith(): { command: Command; said: string[] } {
  const said: string[] = [];
  const write = (text: string): void => void said.push(text);
  const command = new Command('look')
    .exitOverride()
    .configureHelp({ optionDescription: ({ description }) => description })
    .configureOutput({ writeOut: write, writeErr: write, getOutHelpWidth: () => 100 });
  return { command: addOptions(command, schema), said };
}

function parsed(...args: string[]): z.output<typeof schema> {
  const { command } = commandWith();
  return flagsOf(schema, command.parse(args, { from: 'user' }).opts());
}

test('what is left out has its default, but for what a configuration may say', () => {
  expect(parsed()).toEqual({ loud: false, echo: true });
});

test('every kind of option', () => {
  expect(parsed('-d', '4', '--light-shade', 'bright', '-l', '--no-echo', '--map', 'm')).toEqual({
    depth: 4,
    lightShade: 'bright',
    loud: true,
    echo: false,
    map: 'm',
  });
  expect(parsed('--no-map').map).toBe(false);
  expect(parsed('--names', 'a,b', '--names', 'c,').names).toEqual(['a', 'b', 'c']);
  expect(parsed('--pattern', 'a,b', '--pattern', 'c').pattern).toEqual(['a,b', 'c']);
});

test('under two names, the last one holds', () => {
  expect(parsed('--shade', 'bright').lightShade).toBe('bright');
  expect(parsed('--shade', 'bright', '--light-shade', 'dark').lightShade).toBe('dark');
  expect(parsed('--light-shade', 'dark', '--shade', 'bright').lightShade).toBe('bright');
});

test.for([
  [['--depth', '0'], "option '-d, --depth <n>' argument '0' is invalid. It must be at least 1."],
  [['--depth', ''], "option '-d, --depth <n>' argument '' is invalid. It must be a number, not \"\"."],
  [['--depth', '1.5'], "option '-d, --depth <n>' argument '1.5' is invalid. It must be a whole number, not 1.5."],
  [
    ['--light-shade', 'red'],
    "option '--light-shade <shade>' argument 'red' is invalid. Allowed choices are dark, bright.",
  ],
  [['--shade', 'red'], "option '--shade <shade>' argument 'red' is invalid. Allowed choices are dark, bright."],
] as const)('a wrong value: %s', ([args, message]) => {
  const { command, said } = commandWith();
  expect(() => command.parse([...args], { from: 'user' })).toThrow();
  expect(said.join('')).toBe(`error: ${message}\n`);
});

test('the help', () => {
  const { command } = commandWith();
  expect(command.helpInformation()).toBe(`Usage: look [options]

Options:
  -d, --depth <n>        how deep to look (default 3)
  --light-shade <shade>  which shade (one of dark, bright; default dark)
  --names <list>         whom to look for (repeatable)
  --pattern <pattern>    what to look for (repeatable)
  --map <file>           which map
  --no-map               no map
  -l, --loud             say more
  --no-echo              say less
  -h, --help             display help for command
`);
});

test('the command line goes before the configuration', () => {
  const configured = z.object(shared).parse({ lightShade: 'bright' });
  expect(configured).toEqual({ depth: 3, lightShade: 'bright' });
  expect(firstGiven(parsed('--depth', '5'), configured)).toEqual({ depth: 5, lightShade: 'bright' });
  expect(firstGiven(parsed('--light-shade', 'dark'), configured)).toEqual({ depth: 3, lightShade: 'dark' });
});

test('the fields of the configuration, with their defaults', () => {
  expect(configSchema.parse({})).toEqual({
    lexicon: [],
    corrections: [],
    rules: {},
    ext: [],
    exclude: [],
    attributions: 'speech',
    minConfidence: 0,
    claims: 'quotes',
    format: 'json',
    offsetUnit: 'utf16',
    withText: false,
    jobs: 'auto',
    encoding: 'auto',
    maxBytes: 33_554_432,
    timeout: 120,
  });
});

test('what is configured holds, and each option of extract goes before it', async () => {
  const config = { attributions: 'all', format: 'ndjson', offsetUnit: 'byte', withText: true, jobs: 2 };
  const opening = { encoding: 'windows-1252', maxBytes: 5, timeout: 7 };
  const cwd = folderWith({ 'a.txt': 'So.', 'sayso.config.json': JSON.stringify({ ...config, ...opening }) });
  const printed = async (...args: string[]): Promise<Record<string, unknown>> => {
    const { stdout } = await sayso(['extract', 'a.txt', '--print-config', ...args], { cwd });
    const { inputs, ...runWide } = JSON.parse(stdout);
    return { ...runWide, attributions: inputs[0].attributions };
  };
  expect(await printed()).toEqual({ ...config, ...opening });
  expect(
    await printed(
      '--attributions=speech',
      '--format=text',
      '--offset-unit=codepoint',
      '--jobs=auto',
      '--encoding=latin1',
    ),
  ).toEqual({
    attributions: 'speech',
    format: 'text',
    offsetUnit: 'codepoint',
    withText: true,
    jobs: 'auto',
    encoding: 'latin1',
    maxBytes: 5,
    timeout: 7,
  });
});
