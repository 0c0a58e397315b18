import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, makePipe } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

const TEXT = 'Mary Miller spoke.\n';
const LEXICON = '{ "entities": [{ "name": "Mary Miller", "type": "ORG", "key": "org/mm" }] }';

interface Printed {
  inputs: { folder: string; config: string | null; lexicon: string[]; attributions: string }[];
  format: string;
}

async function printed(args: readonly string[], cwd: string): Promise<Printed> {
  const { code, stdout } = await sayso(['extract', ...args, '--print-config'], { cwd });
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

describe('which configuration holds', () => {
  const cwd = folderWith({
    'sayso.config.json': '{ "attributions": "all", "format": "ndjson" }',
    'a/in/x.txt': TEXT,
    'b/sayso.config.json': '{ "lexicon": "names.json", "format": "ndjson" }',
    'b/names.json': LEXICON,
    'b/in/y.txt': TEXT,
    'other.json': '{ "format": "text" }',
  });

  test('the nearest one at or above each input root', async () => {
    const { inputs, format } = await printed(['a/in', 'b/in/y.txt'], cwd);
    expect(format).toBe('ndjson');
    expect(inputs.map(({ config, lexicon, attributions }) => [config, lexicon, attributions])).toEqual([
      [join(cwd, 'sayso.config.json'), [], 'all'],
      [join(cwd, 'b/sayso.config.json'), [join(cwd, 'b/names.json')], 'speech'],
    ]);
  });

  test('that of the working folder for standard input', async () => {
    const { inputs } = await printed(['-'], join(cwd, 'b/in'));
    expect(inputs.map(({ config }) => config)).toEqual([join(cwd, 'b/sayso.config.json')]);
  });

  test('the named one for all, or none', async () => {
    const named = await printed(['a/in', 'b/in', '--config', 'other.json'], cwd);
    const none = await printed(['a/in', 'b/in', '--no-config'], cwd);
    expect(named.inputs.map(({ config }) => config)).toEqual([join(cwd, 'other.json'), join(cwd, 'other.json')]);
    expect(none.inputs.map(({ config }) => config)).toEqual([null, null]);
    expect([named.format, none.format]).toEqual(['text', 'json']);
    expect((await sayso(['extract', 'a', '--config', 'nope.json'], { cwd })).code).toBe(2);
  });

  test('the command line goes before it', async () => {
    expect((await printed(['a/in', '--format', 'json'], cwd)).format).toBe('json');
  });

  test('two that differ in what holds for the whole output are refused', async () => {
    const mixed = folderWith({
      'a/x.txt': TEXT,
      'a/sayso.config.json': '{ "offsetUnit": "byte" }',
      'b/y.txt': TEXT,
      'b/sayso.config.json': '{}',
    });
    const { code, stderr } = await sayso(['extract', 'a', 'b'], { cwd: mixed });
    expect([code, stderr]).toEqual([2, expect.stringContaining('differ in "offsetUnit"')]);
  });

  test('its lexicon reaches the text', async () => {
    const { stdout } = await sayso(['extract', 'b', '--format', 'json'], { cwd });
    expect(stdout).toContain('"key": "org/mm"');
    expect((await sayso(['extract', 'b', '--no-config'], { cwd })).stdout).not.toContain('org/mm');
  });
});

test('comments and trailing commas are no fault, in the configuration and the lexicon', async () => {
  const cwd = folderWith({
    'a.txt': TEXT,
    'sayso.config.json': '// ours\n{ "lexicon": ["names.json",], /* of 2026 */ "format": "ndjson", }',
    'names.json': `// whom we know\n${LEXICON.replace('}]', '}, // she\n]')}`,
  });
  const { code, stdout, stderr } = await sayso(['extract', '.'], { cwd });
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout).entities[0].key).toBe('org/mm');
});

describe('each fault has its line and column, and nothing is done', () => {
  test.for<[string, string, string[]]>([
    ['no JSON', '{ "format": \n nope }', ['sayso.config.json:2:2: not valid JSON: ']],
    ['nothing at all', '', ['sayso.config.json:1:1: ']],
    [
      'a comment that does not end',
      '{\n /* no\n}',
      ['sayso.config.json:2:2: not valid JSON: unexpected end of comment', 'sayso.config.json:3:2: not valid JSON: '],
    ],
    [
      'a fault after comments',
      '// ours\n{ /* all */\n "jobs": 0, // none\n}',
      ['sayso.config.json:3:10: jobs: must be "auto" or a whole number from 1 to 1024'],
    ],
    ['old line ends', '{\r "formt": 1\r}', ['sayso.config.json:2:2: unknown field "formt"']],
    ['an unknown field', '{\n  "formt": "json"\n}', ['sayso.config.json:2:3: unknown field "formt" (known: lexicon, ']],
    [
      'an impossible value',
      '{ "format":\n"xml" }',
      ['sayso.config.json:2:1: format: must be "json", "ndjson" or "text", not "xml"'],
    ],
    ['a field given twice', '{ "jobs": 1,\n  "jobs": 1 }', ['sayso.config.json:2:3: field "jobs" is given twice']],
    [
      'several faults, in order',
      '{ "b": 1,\n "format": 2,\n "a": 3 }',
      [
        'sayso.config.json:1:3: unknown field "b"',
        'sayso.config.json:2:12: format: ',
        'sayso.config.json:3:2: unknown field "a"',
      ],
    ],
    [
      'a lexicon that is not there',
      '{ "lexicon": "gone.json" }',
      ['sayso.config.json: no such lexicon file: gone.json'],
    ],
    [
      'faults of the lexicon',
      '{ "lexicon": "names.json" }',
      [
        'names.json:2:22: entities.0.type: ',
        'names.json:3:1: unknown field "ky" (known: name, type, ',
        'names.json:5:1: cueVerbs.1: must be one word ("toot", "fact-check"), or one with one or two words right',
      ],
    ],
  ])('%s', async ([, config, messages]) => {
    const cwd = folderWith({
      'a.txt': TEXT,
      'sayso.config.json': config,
      'names.json':
        '{ "entities": [{\n"name": "M", "type": "PERSN",\n"ky": "x" }],\n"cueVerbs": ["toot",\n"call it a day now"] }',
    });
    const { code, stdout, stderr } = await sayso(['extract', '.'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toEqual(messages.map((message) => expect.stringContaining(`sayso: ${message}`)));
  });
});

test('what two entries of the lexicons claim is a warning with its place, and no error', async () => {
  const cwd = folderWith({
    'a.txt': TEXT,
    'sayso.config.json': '{ "lexicon": ["names.json", "more.json"] }',
    'names.json': LEXICON,
    'more.json':
      '{ "entities": [\n  { "name": "Oda Miller", "type": "PERSON",\n    "aliases": ["Mary Miller"] }],\n  "ignore": ["Dam", "Dam"] }',
  });
  const { code, stdout, stderr } = await sayso(['extract', '.'], { cwd });
  expect(stderr).toBe(
    'sayso: more.json:3:17: warning: "Mary Miller" is a form of two entries of different types: it counts for "Mary Miller" (ORG), not for "Oda Miller" (PERSON) (first at names.json:1:26)\n' +
      'sayso: more.json:4:21: warning: "Dam" is ignored twice (first at more.json:4:14)\n',
  );
  expect([code, JSON.parse(stdout).documents[0].entities[0].key]).toEqual([0, 'org/mm']);
});

describe('what a stranger may put in its place is refused in one line', () => {
  const folder = folderWith({
    'a.txt': TEXT,
    'large.json': ' '.repeat((1 << 24) + 1),
    'deep.json': '['.repeat(100_000),
    'nul.json': '{ "lexicon": "a\0b" }',
    'nothing.json': '',
    'proto.json': '{ "rules": { "__proto__": "off" }, "constructor": { "prototype": { "x": 1 } } }',
    'folder/x': '',
  });
  makePipe(join(folder, 'pipe.json'));
  symlinkSync('loop.json', join(folder, 'loop.json'));
  symlinkSync('gone.json', join(folder, 'dangling.json'));

  const FAULTS: readonly (readonly [string, string])[] = [
    ['large.json', 'large.json: has 16777217 bytes; more than 16777216 are not read'],
    ['deep.json', 'deep.json:1:201: nested more than 200 deep'],
    ['proto.json', 'proto.json:1:14: no field may be named "__proto__"'],
    ['nothing.json', 'nothing.json:1:1: not valid JSON: value expected'],
  ];
  const ABSENT: readonly (readonly [string, string])[] = [
    ['folder', 'a folder is no KIND file: folder'],
    ['pipe.json', 'what is no regular file is no KIND file: pipe.json'],
    ['loop.json', 'a link that leads nowhere is no KIND file: loop.json'],
    ['dangling.json', 'a link that leads nowhere is no KIND file: dangling.json'],
    ['a'.repeat(5000), `no such KIND file: ${'a'.repeat(200)}…`],
  ];

  test.for([...FAULTS, ['nul.json', 'nul.json:1:14: not valid JSON: invalid character'] as const])(
    'as a configuration: %s',
    async ([file, message]) => {
      const { code, stdout, stderr } = await sayso(['extract', 'a.txt', '--config', file], { cwd: folder });
      expect([code, stdout, stderr]).toEqual([2, '', `sayso: ${message}\n`]);
    },
  );

  test.for(['lexicon', 'corrections'])('as a file that it names: %s', async (kind) => {
    const cwd = folder;
    for (const [file, words] of [...FAULTS, ...ABSENT]) {
      const isThere = FAULTS.some(([name]) => name === file);
      writeFileSync(join(cwd, 'c.json'), JSON.stringify({ [kind]: file }));
      const { code, stdout, stderr } = await sayso(['check', 'a.txt', '--config', 'c.json'], { cwd });
      const message = isThere ? words : `c.json: ${words.replace('KIND', kind)}`;
      expect([code, stdout, stderr]).toEqual([2, '', `sayso: ${message}\n`]);
    }
  });

  test.for(['folder', 'pipe.json', 'dangling.json'])('as no file at all: %s', async (file) => {
    const { code, stderr } = await sayso(['extract', 'a.txt', '--config', file], { cwd: folder });
    const [, words] = ABSENT.find(([name]) => name === file) ?? [];
    expect([code, stderr]).toEqual([2, `sayso: ${words?.replace('KIND', 'configuration')}\n`]);
  });

  test.for(['folder', 'pipe.json', 'dangling.json'])('where it is looked for, above the texts: %s', async (file) => {
    const cwd = folderWith({ 'in/news/a.txt': TEXT });
    symlinkSync(join(folder, file), join(cwd, 'in/sayso.config.json'));
    const [, words = ''] = ABSENT.find(([name]) => name === file) ?? [];
    const message = `${words.split(' KIND ')[0]} configuration file: in/sayso.config.json`;
    const run = (...more: string[]) => sayso(['extract', 'in/news', ...more], { cwd });
    expect(await run()).toEqual({ code: 2, stdout: '', stderr: `sayso: ${message} (--no-config does without)\n` });
    expect((await run('--no-config')).code).toBe(0);
    expect((await sayso(['extract', '-'], { cwd, stdin: TEXT })).code).toBe(0);
  });

  test('and no object learns anything from it', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});
