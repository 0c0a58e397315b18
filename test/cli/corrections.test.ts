/** Corrections files as the configuration names them: faults, paths, and what is told of those that fit nowhere. */
import { describe, expect, test } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

const TEXT = 'NORDVIK - The harbourmaster said that the dam was safe.\n';
const CONFIG = '{ "corrections": "c.json" }';

/** Who says the quotes of all documents, by their rules. */
async function speakersIn(cwd: string, ...args: string[]): Promise<string[]> {
  const { stdout } = await sayso(['extract', ...args, '-f', 'ndjson'], { cwd });
  return stdout
    .trim()
    .split('\n')
    .flatMap((line) => JSON.parse(line).quotes.map(({ speakerRule }: { speakerRule: string }) => speakerRule));
}

describe('which texts a path means', () => {
  const decided = (path: string): string =>
    JSON.stringify({ corrections: [{ path, exact: 'the dam was safe', speaker: 'Odd Brun' }] });

  test.for<[path: string, root: string, cwd: string, rules: string[]]>([
    ['in/a.txt', '.', '', ['correction', 'unnamed']],
    ['in/a.txt', 'in', '', ['correction', 'unnamed']],
    ['in/a.txt', 'a.txt', 'in', ['correction']],
    ['./in/a.txt', '.', '', ['correction', 'unnamed']],
    ['a.txt', 'in', '', ['correction', 'unnamed']],
    ['a.txt', '.', '', ['unnamed', 'unnamed']],
    ['in/b.txt', '.', '', ['unnamed', 'correction']],
  ])('%s, read as %s in /%s', async ([path, root, below, rules]) => {
    const cwd = folderWith({
      'in/a.txt': TEXT,
      'in/b.txt': TEXT,
      'sayso.config.json': CONFIG,
      'c.json': decided(path),
    });
    expect(await speakersIn(below === '' ? cwd : `${cwd}/${below}`, root)).toEqual(rules);
  });

  test('records and standard input by the path of their document', async () => {
    const cwd = folderWith({ 'sayso.config.json': CONFIG, 'c.json': decided('r1'), 'r.ndjson': '' });
    const records = ['r1', 'r2'].map((id) => JSON.stringify({ id, text: TEXT })).join('\n');
    const { stdout } = await sayso(['extract', '-', '--input-format', 'ndjson'], { cwd, stdin: records });
    expect(stdout.match(/"speakerRule":"\w+"/gu)).toEqual(['"speakerRule":"correction"', '"speakerRule":"unnamed"']);
    const piped = await sayso(['extract', '-', '--stdin-name', 'r1'], { cwd, stdin: TEXT });
    expect(piped.stdout).toContain('"speakerRule": "correction"');
  });
});

describe('what fits nowhere', () => {
  const files = {
    'a.txt': TEXT,
    'b.txt': 'It rained.\n',
    'sayso.config.json': CONFIG,
    'c.json': `{ "corrections": [
  { "exact": "NORDVIK", "name": false },
  { "exact": "a bridge", "name": false },
  { "path": "b.txt", "exact": "a bridge", "name": false }, { "path": "c.txt", "exact": "a bridge", "name": false } ] }`,
  };

  test('in the text that it names: its diagnostic; in all: one line at the end', async () => {
    const cwd = folderWith(files);
    const { code, stdout, stderr } = await sayso(['extract', '.', '-f', 'ndjson'], { cwd });
    expect(code).toBe(0);
    const diagnostics = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).diagnostics);
    expect(diagnostics).toEqual([
      [],
      [
        {
          code: 'stale-correction',
          start: 0,
          end: 2,
          message: 'the correction of “a bridge” in c.json fits nowhere: they are not in the text',
        },
      ],
    ]);
    expect(stderr).toBe(
      'sayso: c.json:3:3: the correction of “a bridge” fits in none of the texts that were read (stale-correction)\n' +
        'sayso: 1 correction fits nowhere in the text that it names (stale-correction)\n',
    );
    expect((await sayso(['extract', '.', '-q'], { cwd })).stderr).toBe('');
    expect((await sayso(['people', '.'], { cwd })).stderr).toContain('c.json:3:3: ');
  });

  test('is a finding of check, whatever the expected files say', async () => {
    const cwd = folderWith(files);
    const findings = [
      'b.txt:1:1: the correction of “a bridge” in c.json fits nowhere: they are not in the text',
      'c.json:3:3: the correction of “a bridge” fits in none of the texts that were read',
    ];
    const update = await sayso(['check', '.', '--update', '-q'], { cwd });
    expect([update.code, update.stdout.trim().split('\n')]).toEqual([1, findings]);
    const { code, stdout } = await sayso(['check', '.', '-q'], { cwd });
    expect([code, stdout.trim().split('\n')]).toEqual([1, findings]);
    const github = await sayso(['check', '.', '-q', '--format', 'github'], { cwd });
    expect(github.stdout).toContain('title=stale-correction');
  });

  test('is no finding where all fit', async () => {
    const cwd = folderWith({ ...files, 'c.json': '{ "corrections": [{ "exact": "NORDVIK", "name": false }] }' });
    await sayso(['check', '.', '--update', '-q'], { cwd });
    expect(await sayso(['check', '.', '-q'], { cwd })).toMatchObject({ code: 0, stdout: '' });
  });
});

test('several files are joined in order; the file itself is no document of an archive and no expected file', async () => {
  const decided = (speaker: string | null): string =>
    JSON.stringify({ corrections: [{ exact: 'the dam was safe', speaker }] });
  const cwd = folderWith({
    'a.txt': TEXT,
    'sayso.config.json': '{ "corrections": ["one.json", "two.json"] }',
    'one.json': decided(null),
    'two.json': decided('Odd Brun'),
  });
  const { stdout, stderr } = await sayso(['extract', '.'], { cwd });
  expect(stdout).toContain('"name": "Odd Brun"');
  expect(stderr).toBe('');
  await sayso(['check', '.', '--update'], { cwd });
  expect((await sayso(['check', '.', '-q'], { cwd })).code).toBe(0);
  expect((await sayso(['people', '.', '-q'], { cwd })).code).toBe(0);
});

describe('faults of the file: one line each, with its place, and nothing done', () => {
  test.for<[content: string, messages: string[]]>([
    ['', ['1:1: not valid JSON: value expected']],
    ['[]', ['1:1: must be an object, not a list']],
    ['{}', ['1:1: corrections: is missing']],
    ['{ "corrections": {} }', ['1:18: corrections: must be a list, not an object']],
    ['{ "corrections": [{}] }', ['1:19: corrections.0.exact: is missing']],
    [
      '{ "corrections": [{ "exact": "a" }] }',
      ['1:19: corrections.0: decides nothing: give it "speaker", "quote" or "name"'],
    ],
    ['{ "corrections": [{ "exact": " ", "name": false }] }', ['1:30: corrections.0.exact: must not be empty']],
    ['{ "corrections": [{ "exact": "a", "name": true }] }', ['1:43: corrections.0.name: must be false, not true']],
    [
      '{ "corrections": [{ "exact": "a", "speaker": "" }] }',
      ['1:46: corrections.0.speaker: must be a name, or null for nobody'],
    ],
    [
      '{ "corrections": [{ "exact": "a", "quote": true },\n{ "exact": "a", "quote": { "untill": "b" } }] }',
      [
        '1:44: corrections.0.quote: must be false, or { "until": "the last words" }',
        '2:26: corrections.1.quote: must be false, or { "until": "the last words" }',
      ],
    ],
    [
      '{ "corrections": [{ "exact": "a", "quote": false, "speaker": null }] }',
      ['1:19: corrections.0: gives a speaker to what is no quote'],
    ],
    [
      '{ "corrections": [{ "exact": "a", "name": false, "__proto__": { "path": "b" } }], "__proto__": [] }',
      ['1:50: no field may be named "__proto__"', '1:83: no field may be named "__proto__"'],
    ],
    [`{ "corrections": ${'['.repeat(100_000)}`, ['1:217: nested more than 200 deep']],
    [
      `{ "corrections": [{ "exact": "${'a'.repeat(10_001)}", "name": false }] }`,
      ['1:30: corrections.0.exact: must not be longer than 10000 characters'],
    ],
  ])('%s', async ([content, messages]) => {
    const cwd = folderWith({ 'a.txt': TEXT, 'sayso.config.json': CONFIG, 'c.json': content });
    const { code, stdout, stderr } = await sayso(['extract', '.'], { cwd });
    expect([code, stdout, stderr]).toEqual([2, '', messages.map((message) => `sayso: c.json:${message}\n`).join('')]);
  });

  test('comments, commas at the end and brackets in strings are none', async () => {
    const content = `{ // ours\n"corrections": [{ "exact": "${'[{'.repeat(300)}", "name": false, },], }`;
    const cwd = folderWith({ 'a.txt': TEXT, 'sayso.config.json': CONFIG, 'c.json': content });
    expect((await sayso(['extract', '.'], { cwd })).code).toBe(0);
  });
});

test('before there is a first one, `sayso text` shows where it could be', async () => {
  const cwd = folderWith({ 'a.txt': TEXT, 'sayso.config.json': CONFIG });
  expect(await sayso(['text', 'a.txt'], { cwd })).toEqual({ code: 0, stdout: TEXT, stderr: '' });
  expect((await sayso(['extract', 'a.txt'], { cwd })).stderr).toBe(
    'sayso: sayso.config.json: no such corrections file: c.json\n',
  );
});

test('`sayso schema corrections` prints the schema of the file', async () => {
  const { stdout } = await sayso(['schema', 'corrections']);
  expect(JSON.parse(stdout)).toMatchObject({ required: ['corrections'], additionalProperties: false });
});
