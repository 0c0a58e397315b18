import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

const TEXT = '“It holds,” Mayor Ann Tolmer said. She told reporters that the dam was safe.\n';
const filesIn = (cwd: string, folder: string): string[] =>
  readdirSync(join(cwd, folder), { recursive: true }).map(String).sort();

describe('brat', () => {
  test('a folder as the texts lie, with what brat needs', async () => {
    const cwd = folderWith({ 'news/a.txt': TEXT, 'news/2013/b.md': TEXT, 'news/2013/b.txt': TEXT });
    const run = await sayso(['export', 'news', '--to', 'brat', '--out', 'brat'], { cwd });
    expect(run).toEqual({ code: 0, stdout: '', stderr: 'wrote brat: 3 articles\n' });
    expect(filesIn(cwd, 'brat')).toEqual([
      '2013',
      '2013/b.ann',
      '2013/b.txt',
      '2013/b~2.ann',
      '2013/b~2.txt',
      'a.ann',
      'a.txt',
      'annotation.conf',
      'visual.conf',
    ]);
    expect(readFileSync(join(cwd, 'brat/a.txt'), 'utf8')).toBe(TEXT);
    const labels = readFileSync(join(cwd, 'brat/annotation.conf'), 'utf8').split('\n');
    const used = readFileSync(join(cwd, 'brat/a.ann'), 'utf8').match(/(?<=^[^\t]+\t)\w+(?= [TA\d])/gmu) ?? [];
    expect(
      [...new Set(used)].filter((label) => !labels.some((line) => new RegExp(`^${label}\\b`, 'u').test(line))),
    ).toEqual(['AnnotatorNotes']);
  });

  test('is not written over what lies there', async () => {
    const cwd = folderWith({ 'a.txt': TEXT, 'brat/a.ann': 'corrected by hand' });
    const args = ['export', 'a.txt', '--to', 'brat', '--out', 'brat'];
    expect(await sayso(args, { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'sayso: --out brat holds files already; --force writes over those of the same name\n',
    });
    expect(filesIn(cwd, '.')).toEqual(['a.txt', 'brat', 'brat/a.ann']);
    expect((await sayso([...args, '--force'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'brat/a.ann'), 'utf8')).toContain('\tQuote ');
  });
});

describe('documents without their text', () => {
  const documents = async (cwd: string, ...args: string[]): Promise<string> =>
    (await sayso(['extract', 'news', '--format', 'ndjson', ...args], { cwd })).stdout;

  test.for(['brat', 'w3c', 'label-studio'])('are told, and the others are written: %s', async (to) => {
    const cwd = folderWith({ 'news/a.txt': TEXT, 'news/b.txt': `${TEXT}So.\n` });
    const texts = folderWith({ 'b.txt': `${TEXT}So.\n`, 'd.ndjson': await documents(cwd) });
    const args = ['export', 'd.ndjson', '--to', to, '--out', 'out'];
    const message = 'sayso: a.txt: without text, so not written; --texts FOLDER says where it lies\n';
    expect(await sayso(args, { cwd: texts })).toEqual({
      code: 3,
      stdout: '',
      stderr: `${message}wrote out: 1 article\n`,
    });
    const found = await sayso([...args, '--force', '--texts', join(cwd, 'news')], { cwd: texts });
    expect(found).toEqual({ code: 0, stdout: '', stderr: 'wrote out: 2 articles\n' });
  });

  test('whatever unit they count in, the spans are the same', async () => {
    const cwd = folderWith({ 'news/a.txt': `\u{1f4f0} NORDVIK — ${TEXT}` });
    const written = async (unit: string): Promise<string> => {
      const stdin = await documents(cwd, '--with-text', '--offset-unit', unit);
      return (await sayso(['export', '-', '--to', 'w3c'], { cwd, stdin })).stdout;
    };
    const inBytes = await written('byte');
    expect(inBytes).toContain('"exact":"“It holds,”"');
    expect([await written('utf16'), await written('codepoint')]).toEqual([inBytes, inBytes]);
  });
});

test.for([
  ['w3c', 0],
  ['gexf', 0],
  // somebody may have corrected them
  ['label-studio', 2],
] as const)('what was written before is written over: %s, exit code %i', async ([to, again]) => {
  const cwd = folderWith({ 'a.txt': TEXT });
  const run = () => sayso(['export', 'a.txt', '--to', to, '--out', 'out.json', '-q'], { cwd });
  expect((await run()).code).toBe(0);
  const { code, stderr } = await run();
  const refusal = 'sayso: --out out.json exists already; --force writes over it\n';
  expect([code, stderr]).toEqual([again, again === 0 ? '' : refusal]);
});

test('gexf needs no texts', async () => {
  const cwd = folderWith({ 'a.txt': 'Mayor Ann Tolmer said that Joris Brun had left.\n' });
  const { stdout: stdin } = await sayso(['extract', 'a.txt'], { cwd });
  const { code, stdout } = await sayso(['export', '-', '--to', 'gexf'], { stdin });
  expect([code, stdout.match(/label="[^"]*"/gu)]).toEqual([0, ['label="Ann Tolmer"', 'label="Joris Brun"']]);
});

describe('w3c', () => {
  test('goes to standard output or into a file, with names that begin as is wished', async () => {
    const cwd = folderWith({ 'a b.txt': TEXT });
    const { stdout } = await sayso(['export', 'a b.txt', '--to', 'w3c', '--base', 'https://example.org/q/'], { cwd });
    const { total, first } = JSON.parse(stdout);
    expect(total).toBe(first.items.length);
    expect(first.items[0].id).toMatch(/^https:\/\/example\.org\/q\/[0-9a-f]{12}\/a%20b\.txt#q1$/u);
    expect(stdout).toContain(
      '"id":"https://example.org/q/entity/person/ann-tolmer","type":"Person","label":"Ann Tolmer"',
    );
    await sayso(['export', 'a b.txt', '--to', 'w3c', '--out', 'a.jsonld', '--base', 'https://example.org/q/'], { cwd });
    expect(readFileSync(join(cwd, 'a.jsonld'), 'utf8')).toBe(stdout);
  });

  test('a text is called by the address that came with it, else by its hash', async () => {
    const record = (url: string): string => `${JSON.stringify({ id: 'a', text: TEXT, url })}\n`;
    const sourceOf = async (url: string): Promise<string> => {
      const args = ['extract', '-', '--input-format', 'ndjson', '--with-text'];
      const { stdout: stdin } = await sayso(args, { stdin: record(url) });
      const { stdout } = await sayso(['export', '-', '--to', 'w3c'], { stdin });
      return JSON.parse(stdout).first.items[0].target[0].source.id;
    };
    expect(await sourceOf('https://example.org/a b')).toBe('https://example.org/a%20b');
    expect(await sourceOf('javascript:alert(1)')).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}$/u);
  });

  test('of nothing is a collection of none', async () => {
    const cwd = folderWith({ 'a.txt': 'So.\n' });
    const { stdout } = await sayso(['export', 'a.txt', '--to', 'w3c'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ total: 0, first: { items: [] } });
  });

  test('quotes that are less sure are left out', async () => {
    const cwd = folderWith({ 'a.txt': TEXT });
    const { stdout } = await sayso(['export', 'a.txt', '--to', 'w3c', '--min-confidence', '1'], { cwd });
    expect(stdout).not.toContain('#q');
  });
});

test.for([
  ['export a.txt', '--to says which format: brat, w3c, label-studio, gexf'],
  ['export a.txt --to brat', '--to brat needs --out FOLDER'],
  ['export a.txt --to label-studio', '--to label-studio needs --out FILE.json'],
  ['export a.txt --to label-studio --out b.xml', '--out b.xml: is where the labelling configuration goes'],
  ['export a.txt --to label-studio --out note.json', 'note.xml exists already; --force writes over it'],
  ['export a.txt --to w3c --out note.md', '--out note.md exists already; --force writes over it'],
  ['export a.txt --to w3c --out d', '--out d is a folder'],
  ['export a.txt --to w3c --out a.txt/b', 'cannot write a.txt/b: a file stands where a folder is needed'],
  ['export a.txt --to brat --out note.md', '--out note.md is a file, and a folder is written'],
  [
    'export a.txt --to w3c --base here',
    "option '--base <iri>' argument 'here' is invalid. It must be the beginning of an address, such as https://example.org/quotes/.",
  ],
])('%s: %s', async ([args = '', message = '']) => {
  const cwd = folderWith({ 'a.txt': TEXT, 'note.md': 'mine', 'note.xml': 'mine', 'd/x': '' });
  const { code, stdout, stderr } = await sayso(args.split(' '), { cwd });
  expect([code, stdout, stderr.split('\n')[0]]).toEqual([2, '', `sayso: ${message}`]);
  expect(readFileSync(join(cwd, 'note.md'), 'utf8')).toBe('mine');
});
