/** Wrong use and what is told of it, word for word; nothing is done then. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { rulesText } from '../../src/cli/actions/rules.ts';
import { isFolderTarget } from '../../src/cli/actions/target.ts';
import { workerCount } from '../../src/cli/actions/worker-count.ts';
import { FOREIGN_SCHEMA_NAMES, SCHEMA_NAMES } from '../../src/cli/schema-names.ts';
import { configFinder, shownPath } from '../../src/config/load.ts';
import { describedOption } from '../../src/options/option.ts';
import { fieldsAt, unknownKey, wording } from '../../src/options/wording.ts';
import { folderWith } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

const TEXT = '“We will win,” Mary Miller said.\n';
const SEE_HELP = '(run with --help for the options)\n';

describe('wrong use', () => {
  const cwd = folderWith({
    'a.txt': TEXT,
    'a.json': '{}',
    'list.txt': 'nope.txt\r\n\r\n',
    'empty/x.pages': TEXT,
    'each/a.txt': TEXT,
    'b.json/a.txt': TEXT,
  });
  test.for<[args: string, message: string, settings?: { stdin?: string; env?: Record<string, string> }]>([
    ['extract', 'sayso: nothing to read: name folders, files, or - for standard input\n'],
    [
      'extract empty',
      'sayso: nothing to read: no .txt or .md or .html or .htm or .eml or .srt or .vtt file in empty; left out: 1 .pages\n',
    ],
    [
      'extract empty --ext .HTX,x',
      'sayso: nothing to read: no .txt or .md or .html or .htm or .eml or .srt or .vtt or .htx or .x file in empty; left out: 1 .pages\n',
    ],
    [
      'extract empty --input-format ndjson',
      'sayso: nothing to read: no .ndjson or .jsonl file in empty; left out: 1 .pages\n',
    ],
    ['extract - --stdin-name ../x', 'sayso: --stdin-name must be a relative path without "." or "..": ../x\n'],
    ['extract - --stdin-name /x', 'sayso: --stdin-name must be a relative path without "." or "..": /x\n'],
    ['extract - --stdin-name a\\.\\b', 'sayso: --stdin-name must be a relative path without "." or "..": a\\.\\b\n'],
    ['extract - --files-from -', 'sayso: standard input cannot be both a text and the list of files\n'],
    ['extract --files-from gone', 'sayso: --files-from gone: does not exist\n'],
    ['extract --files-from empty', 'sayso: --files-from empty: is a folder\n'],
    ['extract --files-from list.txt', 'sayso: no such file or folder: nope.txt\n'],
    ['extract a.txt --out a.txt -f text', 'sayso: --out a.txt is one of the texts\n'],
    [
      'extract a.txt --out each/ --format text',
      'sayso: --out each/ is a folder, which takes one JSON file a text; --format text needs a file\n',
    ],
    ['extract - --input-format ndjson --format text', 'sayso: --input-format ndjson writes NDJSON, not text\n'],
    ['extract a.txt --config gone.json', 'sayso: no such configuration file: gone.json\n'],
    ['extract a.txt --config empty', 'sayso: a folder is no configuration file: empty\n'],
    ['extract a.txt --out a.txt/b.json', 'sayso: cannot write a.txt/b.json: a file stands where a folder is needed\n'],
    ['check', 'sayso: nothing to read: name folders, files, or - for standard input\n'],
    ['check empty', 'sayso: nothing to check in empty\n'],
    ['check -', 'sayso: check reads files: standard input has no expected .json beside it\n'],
    [
      'check a.txt -u',
      'sayso: --update is refused where CI is set: a CI job must not write what it checks against\n',
      { env: { CI: '1' } },
    ],
    ['validate', 'sayso: nothing to validate: name files, or - for standard input\n'],
    ['validate a.json gone.json', 'sayso: no such file or folder: gone.json\n'],
    ['validate - --text gone', 'sayso: no such file or folder: gone\n'],
  ])('%s', async ([args, message, settings]) => {
    const before = readdirSync(cwd, { recursive: true });
    const run = await sayso(args.split(' '), { cwd, ...settings });
    expect(run).toEqual({ code: 2, stdout: '', stderr: message });
    expect(readdirSync(cwd, { recursive: true })).toEqual(before);
  });

  test.for([
    [
      'extract a.txt --format xml',
      "sayso: option '-f, --format <format>' argument 'xml' is invalid. Allowed choices are json, ndjson, text.",
    ],
    [
      'extract a.txt --jobs 0',
      "sayso: option '-j, --jobs <n>' argument '0' is invalid. It must be \"auto\" or a whole number from 1 to 1024.",
    ],
    [
      'extract a.txt --jobs 1025',
      "sayso: option '-j, --jobs <n>' argument '1025' is invalid. It must be \"auto\" or a whole number from 1 to 1024.",
    ],
    [
      'extract a.txt --jobs 1.5',
      "sayso: option '-j, --jobs <n>' argument '1.5' is invalid. It must be \"auto\" or a whole number from 1 to 1024.",
    ],
    ['extract a.txt --nope', "sayso: unknown option '--nope'"],
    [
      'schema nope',
      `sayso: command-argument value 'nope' is invalid for argument 'what'. Allowed choices are ${[...SCHEMA_NAMES, ...FOREIGN_SCHEMA_NAMES].join(', ')}.`,
    ],
  ] as const)('commander says: %s', async ([args, message]) => {
    expect(await sayso(args.split(' '), { cwd })).toEqual({ code: 2, stdout: '', stderr: `${message}\n${SEE_HELP}` });
  });

  test.for(['', '0', 'false'])('CI=%s is no CI', async (CI) => {
    const folder = folderWith({ 'a.txt': TEXT });
    const run = await sayso(['check', '.', '--update'], { cwd: folder, env: { CI } });
    expect(run).toEqual({ code: 0, stdout: '', stderr: '1 text checked, 1 expected file written\n' });
  });

  test('a document is not written over a text, the folder named or not', async () => {
    const folder = folderWith({ 'x/a.txt': TEXT, 'x/a.json': TEXT });
    const run = await sayso(['extract', 'x', '--ext', 'json', '--out', 'x'], { cwd: folder });
    expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
    const alone = folderWith({ 'a.json': TEXT });
    expect(await sayso(['extract', 'a.json', '--ext', 'json', '--out', '.'], { cwd: alone })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'sayso: --out .: a.json is one of the texts\n',
    });
  });
});

test.for(['people', 'find', 'repeats', 'ledger', 'suggest', 'table', 'export --to gexf', 'report --out r.html'])(
  'no such folder of texts: %s',
  async (command) => {
    const cwd = folderWith({ 'a.txt': TEXT });
    const run = await sayso([...command.split(' '), 'a.txt', '--texts', 'gone'], { cwd });
    expect(run).toEqual({ code: 2, stdout: '', stderr: 'sayso: no such folder: --texts gone\n' });
    expect(readdirSync(cwd)).toEqual(['a.txt']);
  },
);

test.for(['people', 'find', 'repeats', 'ledger', 'sources', 'table', 'export --to gexf', 'report --out r.html'])(
  'what nobody was found for is told: %s',
  async (command) => {
    const cwd = folderWith({ 'a.txt': '“We have checked every stone of it.”\n' });
    const { stderr } = await sayso([...command.split(' '), 'a.txt'], { cwd });
    expect(stderr).toContain('sayso: 1 quotation in 1 text is in no quote');
  },
);

describe('what is read', () => {
  test.for([
    ['report a.ndjson a.txt --out a.ndjson', 'sayso: --out a.ndjson is one of the files that are read\n'],
    ['report . --out d/b.html', 'sayso: --out d/b.html is one of the files that are read\n'],
    ['table a.ndjson --out a.ndjson --format csv', 'sayso: --out a.ndjson is one of the files that are read\n'],
    ['export a.ndjson --to w3c --out a.ndjson', 'sayso: --out a.ndjson is one of the files that are read\n'],
    ['export d --to brat --out d', 'sayso: --out d is a folder that is read\n'],
    ['people a.ndjson --lexicon a.ndjson', 'sayso: --lexicon a.ndjson is one of the files that are read\n'],
    ['suggest a.txt --lexicon a.txt', 'sayso: --lexicon a.txt is one of the files that are read\n'],
  ])('is not written over, even by --force: %s', async ([args, message]) => {
    const { stdout } = await sayso(['extract', '-'], { stdin: TEXT });
    const files = { 'a.txt': TEXT, 'a.ndjson': stdout, 'd/b.html': `<p>${TEXT}</p>` };
    const cwd = folderWith(files);
    expect(await sayso([...(args ?? '').split(' '), '--force'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: message,
    });
    for (const [name, content] of Object.entries(files)) expect(readFileSync(join(cwd, name), 'utf8')).toBe(content);
  });
});

test('what --print-config shows', async () => {
  const cwd = folderWith({
    'sayso.config.json':
      '{ "ext": ["Story"], "exclude": ["old"], "jobs": 3, "lexicon": ["l.json"], "corrections": "c.json", "rules": { "indirect/passive": "off" } }',
    'l.json': '{}',
    'c.json': '{ "corrections": [] }',
    'in/a.txt': TEXT,
  });
  const { code, stdout, stderr } = await sayso(['extract', 'in', '--ext', '.x', '--print-config', '-f', 'ndjson'], {
    cwd,
  });
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toEqual({
    inputs: [
      {
        folder: join(cwd, 'in'),
        config: join(cwd, 'sayso.config.json'),
        lexicon: [join(cwd, 'l.json')],
        corrections: [join(cwd, 'c.json')],
        rules: { 'indirect/passive': 'off' },
        extensions: ['.txt', '.md', '.html', '.htm', '.eml', '.srt', '.vtt', '.story', '.x'],
        exclude: ['old'],
        attributions: 'speech',
        minConfidence: 0,
        claims: 'quotes',
      },
    ],
    format: 'ndjson',
    offsetUnit: 'utf16',
    withText: false,
    jobs: 3,
    encoding: 'auto',
    maxBytes: 33_554_432,
    timeout: 120,
  });
});

describe('configurations', () => {
  test.for<[config: string, message: string]>([
    ['{ "lexicon": 3 }', 'sayso.config.json:1:14: lexicon: must be a path or a list of paths'],
    ['{ "lexicon": [""] }', 'sayso.config.json:1:15: lexicon.0: must not be empty'],
    ['{ "ext": "x" }', 'sayso.config.json:1:10: ext: must be a list, not "x"'],
    ['{ "ext": [""] }', 'sayso.config.json:1:11: ext.0: must not be empty'],
    ['{ "ext": [1] }', 'sayso.config.json:1:11: ext.0: must be a string, not 1'],
    ['{ "exclude": {} }', 'sayso.config.json:1:14: exclude: must be a list, not an object'],
    ['{ "withText": 1 }', 'sayso.config.json:1:15: withText: must be true or false, not 1'],
    ['{ "jobs": 1025 }', 'sayso.config.json:1:11: jobs: must be "auto" or a whole number from 1 to 1024'],
    ['{ "minConfidence": 2 }', 'sayso.config.json:1:20: minConfidence: must be a number from 0 to 1'],
    ['{ "attributions": "both" }', 'sayso.config.json:1:19: attributions: must be "speech" or "all", not "both"'],
    ['{ "offsetUnit": null }', 'sayso.config.json:1:17: offsetUnit: must be "utf16", "codepoint" or "byte", not null'],
    ['[]', 'sayso.config.json:1:1: must be an object, not a list'],
    [
      '{ "x": 1 }',
      'sayso.config.json:1:3: unknown field "x" (known: lexicon, corrections, rules, ext, exclude, attributions, minConfidence, claims, format, offsetUnit, withText, jobs, encoding, maxBytes, timeout)',
    ],
    ['{ "lexicon": "a/../gone.json" }', 'sayso.config.json: no such lexicon file: gone.json'],
    ['{ "rules": [] }', 'sayso.config.json:1:12: rules: must be an object, not a list'],
    [
      '{ "rules": { "names/plural": "of" } }',
      'sayso.config.json:1:30: rules.names/plural: must be "off" or "on", not "of"',
    ],
    ['{ "corrections": 3 }', 'sayso.config.json:1:18: corrections: must be a path or a list of paths'],
    ['{ "corrections": "gone.json" }', 'sayso.config.json: no such corrections file: gone.json'],
  ])('%s', async ([config, message]) => {
    const cwd = folderWith({ 'a.txt': TEXT, 'sayso.config.json': config });
    expect(await sayso(['extract', '.'], { cwd })).toEqual({ code: 2, stdout: '', stderr: `sayso: ${message}\n` });
  });

  test('that cannot be read', async () => {
    const cwd = folderWith({ 'a.txt': TEXT, 'sayso.config.json': Uint8Array.of(0x7b, 0xff, 0x7d) });
    const { code, stderr } = await sayso(['extract', '.'], { cwd });
    expect([code, stderr]).toEqual([2, 'sayso: sayso.config.json: is not valid UTF-8\n']);
  });

  test('each file is read once, and the nearest holds', () => {
    const cwd = folderWith({
      'sayso.config.json': '{ "jobs": 1 }',
      'a/b/x.txt': TEXT,
      'c/sayso.config.json': '{ "jobs": 2 }',
      'd/x.txt': TEXT,
    });
    const find = configFinder(cwd, undefined);
    const file = (folder: string): string | null => find(join(cwd, folder)).file;
    expect(['a/b', 'a', '.', 'c', 'c/d', 'd'].map(file)).toEqual([
      ...Array(3).fill(join(cwd, 'sayso.config.json')),
      ...Array(2).fill(join(cwd, 'c/sayso.config.json')),
      join(cwd, 'sayso.config.json'),
    ]);
    expect(find(join(cwd, 'a'))).toBe(find(join(cwd, 'd')));
    writeFileSync(join(cwd, 'sayso.config.json'), 'nonsense');
    expect(find(join(cwd, 'e')).data.jobs).toBe(1);
    expect(configFinder(cwd, false)(cwd)).toMatchObject({ file: null, lexicon: [], lexiconFiles: [] });
    const named = configFinder(cwd, 'c/sayso.config.json');
    expect([named('/').data.jobs, named(cwd)]).toEqual([2, named('/')]);
  });

  test('paths as people know them', () => {
    expect(['/a/b/c.txt', '/a/b', '/a/c', '/x'].map((path) => shownPath(path, '/a/b'))).toEqual([
      ...['c.txt', '/a/b', '/a/c', '/x'],
    ]);
  });
});

describe('the words of a fault', () => {
  const schema = z.object({
    text: z.string(),
    whole: z.int(),
    some: z.number().min(2).max(9),
    list: z.array(z.string()).min(1),
    one: z.enum(['a', 'b', 'c']),
    only: z.literal('x'),
    day: z.iso.date(),
    short: z.string().max(2),
    mail: z.email(),
  });
  const good = {
    text: 'a',
    whole: 1,
    some: 3,
    list: ['a'],
    one: 'a',
    only: 'x',
    day: '2020-01-02',
    short: 'ab',
    mail: 'a@b.org',
  };
  const faultOf = (parts: object): string[] =>
    (z.safeParse(schema, { ...good, ...parts }, { error: wording }).error?.issues ?? []).map(({ message }) => message);

  test.for<[parts: object, message: string]>([
    [{ text: undefined }, 'is missing'],
    [{ text: 5 }, 'must be a string, not 5'],
    [{ text: [1] }, 'must be a string, not a list'],
    [{ text: {} }, 'must be a string, not an object'],
    [{ text: null }, 'must be a string, not null'],
    [{ text: () => 1 }, 'must be a string, not a function'],
    [{ text: true }, 'must be a string, not true'],
    [{ whole: 1.5 }, 'must be a whole number, not 1.5'],
    [{ whole: 'x'.repeat(40) }, `must be a number, not "${'x'.repeat(40)}"`],
    [{ whole: 'x'.repeat(41) }, `must be a number, not "${'x'.repeat(39)}…"`],
    [{ some: 1 }, 'must be at least 2'],
    [{ some: 10 }, 'must be at most 9'],
    [{ list: [] }, 'must not be empty'],
    [{ list: 'a' }, 'must be a list, not "a"'],
    [{ one: 'd' }, 'must be "a", "b" or "c", not "d"'],
    [{ only: 'y' }, 'must be "x", not "y"'],
    [{ day: '2020-1-2' }, 'must be a date such as 2013-09-24, not "2020-1-2"'],
    [{ mail: 'a' }, 'Invalid email address'],
    [{ short: 'abc' }, 'Too big: expected string to have <=2 characters'],
  ])('%j', ([parts, message]) => {
    expect(faultOf(parts)).toEqual([message]);
  });

  test('unknown fields, with those that are known', () => {
    expect(unknownKey('field', 'x', ['a', 'b'])).toBe('unknown field "x" (known: a, b)');
    expect(unknownKey('option', 'x', [])).toBe('unknown option "x"');
    const inner = z.object({ $schema: z.string(), b: z.string() });
    const outer = z.object({
      list: z.array(inner).optional(),
      one: inner.default({ $schema: '', b: '' }),
      text: z.string(),
    });
    expect(fieldsAt(outer, [])).toEqual(['list', 'one', 'text']);
    expect(fieldsAt(outer, ['list', 0])).toEqual(['b']);
    expect(fieldsAt(outer.readonly(), ['one'])).toEqual(['b']);
    expect([fieldsAt(outer, ['list']), fieldsAt(outer, ['text']), fieldsAt(outer, ['gone'])]).toEqual([[], [], []]);
  });

  test('what was not declared as an option is none', () => {
    expect(() => describedOption('depth', z.string())).toThrow(new TypeError('depth is no option'));
  });
});

test('which outputs are folders', () => {
  const cwd = folderWith({ 'd.json/x': '', file: '' });
  mkdirSync(join(cwd, 'd'));
  const named = ['new/', 'new\\', 'new.json/', 'd.json', 'd', 'new', 'file', 'new.json'];
  expect(named.filter((out) => isFolderTarget(out, cwd))).toEqual(['new/', 'new\\', 'new.json/', 'd.json', 'd', 'new']);
});

test('how many workers', () => {
  const cwd = folderWith({ a: new Uint8Array(1_999_999), b: new Uint8Array(2_000_001), c: new Uint8Array(4_000_000) });
  const inputs = (...names: string[]) =>
    names.map((name) => ({ absolute: name === '-' ? null : join(cwd, name) })) as unknown as Parameters<
      typeof workerCount
    >[1];
  expect([workerCount(1, []), workerCount(2, []), workerCount(7, [])]).toEqual([0, 2, 7]);
  const most = (paying: number): number =>
    Math.min(availableParallelism(), paying) > 1 ? Math.min(availableParallelism(), paying) : 0;
  expect(workerCount('auto', inputs('a', '-', 'gone'))).toBe(0);
  expect(workerCount('auto', inputs('b'))).toBe(0);
  expect(workerCount('auto', inputs('a', 'b'))).toBe(most(2));
  expect(workerCount('auto', inputs('c', 'c'))).toBe(most(4));
});

test('the catalogue in columns and as JSON', () => {
  const entries = JSON.parse(rulesText('json')) as { stage: string; id: string; about: string }[];
  const widest = (texts: string[]): number => Math.max(...texts.map((text) => text.length));
  const [stage, id] = [widest(entries.map((one) => one.stage)), widest(entries.map((one) => one.id))];
  expect(rulesText('json').endsWith(']\n')).toBe(true);
  expect(rulesText('text')).toBe(
    entries.map((one) => `${one.stage.padEnd(stage)}  ${one.id.padEnd(id)}  ${one.about}\n`).join(''),
  );
});

describe('check', () => {
  test('what an expected file may be instead', async () => {
    const cwd = folderWith({ 'a.txt': TEXT, 'a.json': '{"x": }' });
    const checked = async (json: string): Promise<string> => {
      writeFileSync(join(cwd, 'a.json'), json);
      const { code, stdout, stderr } = await sayso(['check', 'a.txt'], { cwd });
      expect([code, stderr]).toEqual([1, '1 text checked, 1 finding\n']);
      return stdout;
    };
    expect(await checked('{"x": }')).toMatch(/^a\.json:1:1: not valid JSON: \S.*\n$/u);
    expect(await checked('{}')).toMatch(/^a\.json:1:1: not a sayso document: schemaVersion: \S.*\n$/u);
  });

  test('an expected file that is a folder is a failure', async () => {
    const cwd = folderWith({ 'a.txt': TEXT, 'a.json/x': '' });
    const run = await sayso(['check', 'a.txt'], { cwd });
    expect(run).toEqual({
      code: 3,
      stdout: '',
      stderr: 'sayso: a.txt: expected file a.json: is a folder\n1 text checked, 0 findings\n',
    });
  });

  test('--update writes what has changed, and says so', async () => {
    const cwd = folderWith({
      'a.txt': TEXT,
      'b.txt': TEXT,
      'sayso.config.json': '{ "withText": true, "offsetUnit": "byte" }',
    });
    const update = () => sayso(['check', '.', '--update'], { cwd });
    expect(await update()).toEqual({
      code: 0,
      stdout: '',
      stderr: '2 texts checked, 2 expected files written\n',
    });
    expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8'))).toMatchObject({ offsetUnit: 'byte', text: TEXT });
    writeFileSync(join(cwd, 'b.txt'), `${TEXT}So.\n`);
    expect(await update()).toEqual({ code: 0, stdout: '', stderr: '2 texts checked, 1 expected file written\n' });
    expect((await sayso(['check', '.', '--quiet'], { cwd })).stderr).toBe('');
  });

  test('expected files without a text: not those of a configuration, nor configurations below', async () => {
    const cwd = folderWith({
      'sub/a.txt': TEXT,
      'sub/gone.json': '{}',
      'sub/sayso.config.json': '{ "lexicon": "l.json" }',
      'sub/l.json': '{}',
      'sub/x.md.json': '{}',
    });
    await sayso(['check', 'sub', '--update'], { cwd });
    const { code, stdout } = await sayso(['check', 'sub'], { cwd });
    expect([code, stdout]).toEqual([
      1,
      'sub/gone.json:1:1: expected file without a text\nsub/x.md.json:1:1: expected file without a text\n',
    ]);
    rmSync(join(cwd, 'sub/a.txt'));
    expect((await sayso(['check', 'sub'], { cwd })).code).toBe(1);
  });
});

test('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  for (const flag of ['-V', '--version']) {
    expect(await sayso([flag])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  }
});
