/** `npm run provenance` finds the words that committed files share with a folder of texts, however either is written. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { run } from '../../scripts/provenance/run.ts';
import { folderWith } from '../support/folder.ts';

const TEXT = 'The heron of Nordvik didn’t sing before the seventh bell rang, and nobody minded.';

/** What is said about committed files beside texts; paths of folders are left out. */
function search(files: Record<string, string>, texts: Record<string, string>, ...more: string[]) {
  const cwd = folderWith(files);
  execFileSync('git', ['init', '-q'], { cwd });
  execFileSync('git', ['add', '-A'], { cwd });
  const folder = folderWith(texts);
  const said: string[] = [];
  const complaints: string[] = [];
  const code = run([folder, ...more], {
    cwd,
    out: (line) => said.push(line),
    err: (line) => complaints.push(line.replace(folder, 'texts')),
  });
  return { code, said, complaints };
}

test('a run is told with its file and line, its words and the text', () => {
  const files = { 'src/a.ts': '// Nothing.\n\n// As in: the heron of Nordvik didn’t sing BEFORE the tide.\n' };
  expect(search(files, { 'deep/b.txt': TEXT })).toEqual({
    code: 1,
    said: ['src/a.ts:3: the heron of nordvik didn t sing before the (deep/b.txt)'],
    complaints: ['1 runs of 8 words or more in common with 1 files of texts'],
  });
});

test('seven words in common are none, unless fewer are asked for', () => {
  const files = { 'a.md': 'A heron of Nordvik didn’t sing before dawn. Nobody did.' };
  expect(search(files, { 'b.txt': TEXT })).toMatchObject({ code: 0, said: [] });
  expect(search(files, { 'b.txt': TEXT }, '--words', '7')).toMatchObject({
    code: 1,
    said: ['a.md:1: heron of nordvik didn t sing before (b.txt)'],
  });
});

test.for([
  ['labels', "['{content|The {name|heron} of {name|Nordvik} didn’t sing} before the bell']"],
  ['line breaks and comment markers', '/**\n * The heron of\n * Nordvik didn’t\n * sing before\n */'],
  ['escapes', "'The heron of Nordvik\\ndidn\\'t sing\\u201d before'"],
  ['joined strings', "'The heron of Nordvik ' +\n  'didn’t sing before'"],
])('%s do not hide a run', ([, source]) => {
  const words = /^src\/a\.ts:\d: the heron of nordvik didn t sing before(?: the)? \(b\.txt\)$/u;
  const { said } = search({ 'src/a.ts': source ?? '' }, { 'b.txt': TEXT });
  expect(said).toEqual([expect.stringMatching(words)]);
});

test('JSON lines are searched by their strings, each by itself', () => {
  const lines = [{ quotes: [{ text: TEXT }] }, { one: 'The crab of Nordvik', two: 'never sang before noon' }];
  const files = { 'a.md': `${TEXT}\n\nThe crab of Nordvik never sang before noon.` };
  const { said } = search(files, { 'b.ndjson': `${lines.map((line) => JSON.stringify(line)).join('\n')}\n` });
  const whole = 'the heron of nordvik didn t sing before the seventh bell rang and nobody minded';
  expect(said).toEqual([`a.md:1: ${whole} (b.ndjson)`]);
});

test('CoNLL-U is searched as the text it was made from', () => {
  const row = (id: string, form: string, misc = '_'): string => [id, form, ...Array(7).fill('_'), misc].join('\t');
  const nordvik = [row('1', 'The'), row('2', 'heron'), row('3', 'of'), row('4', 'Nordvik')];
  const didnt = [row('5-6', 'didn’t'), row('5', 'did'), row('6', 'n’t'), row('6.1', 'ever')];
  const sing = [row('7', 'sing'), row('8', 'be', 'SpaceAfter=No'), row('9', 'fore')];
  const conllu = ['# text = other words', ...nordvik, ...didnt, ...sing, '', row('1', 'The'), row('2', 'bell'), ''];
  const { said } = search({ 'a.md': TEXT }, { 'b.conllu': conllu.join('\n') });
  expect(said).toEqual(['a.md:1: the heron of nordvik didn t sing before the (b.conllu)']);
});

test('the five articles, what is made from them, and bytes that are no text stand apart', () => {
  const files = { 'fixtures/news/a.txt': TEXT, 'fixtures/news.marked': TEXT, 'model.bin': `\0${TEXT}` };
  expect(search(files, { 'b.txt': TEXT })).toMatchObject({ code: 0, said: [] });
  expect(search({ ...files, 'fixtures/newsletter.txt': TEXT }, { 'b.txt': TEXT }).said).toEqual([
    expect.stringMatching(/^fixtures\/newsletter\.txt:1: the heron/u),
  ]);
});

test('wrong usage has an exit code of its own', () => {
  const usage = 'usage: npm run provenance -- FOLDER [--words NUMBER]';
  const texts = { 'b.txt': TEXT };
  for (const more of [['another'], ['--words', 'many'], ['--words', '0'], ['--wurds', '8']])
    expect(search({}, texts, ...more)).toEqual({ code: 2, said: [], complaints: [usage] });
  const none = 'texts: no .txt, .ndjson, .jsonl or .conllu below it';
  expect(search({}, { 'b.pdf': TEXT })).toEqual({ code: 2, said: [], complaints: [none] });
  expect(search({}, { 'b.jsonl': '{}\n{' })).toEqual({ code: 2, said: [], complaints: ['b.jsonl:2: not JSON'] });
});
