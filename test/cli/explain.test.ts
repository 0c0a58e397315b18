/** `sayso explain` as people and programs see it. */
import { describe, expect, test, vi } from 'vitest';
import { PLAIN } from '../../src/cli/colour.ts';
import { explainView } from '../../src/cli/explain-view.ts';
import { explainSchema } from '../../src/explain/schema.ts';
import { folderWith } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

vi.setConfig({ testTimeout: 60_000 });

const ESCAPE = '\u001b[31m';
const TEXTS = {
  'a.txt': [
    'Mayor Ann Tolmer met Rob Lund in Nordvik.',
    '',
    '“It holds,” she said. Few believed her claim that it failed.',
    '',
    'The mayor asked voters to be patient. Nobody moved.',
    '',
  ].join('\n'),
  'a.md': '# Dam\n\nMayor **Ann Tolmer** said that the *dam* was safe.\n',
  'a.html':
    '<html><body><article><p>The dam stood.</p><p>Ann Tolmer said that it was safe.</p></article></body></html>',
  'a.eml': 'From: a@b.example\nSubject: Dam\n\nAnn Tolmer said that the dam was safe.\n',
  'b.txt:3:1': 'Ann Tolmer said that the dam was safe.\n',
  'hostile.txt': `Ann ${ESCAPE}Tolmer said that the ${ESCAPE}dam was safe.\n`,
  'zero.txt': 'a\u0000b',
};
const cwd = folderWith(TEXTS);
const explain = (place: string, ...args: string[]) => sayso(['explain', place, ...args], { cwd });

async function answersAt(place: string, ...args: string[]) {
  const { code, stdout, stderr } = await explain(place, '--format', 'json', ...args);
  expect([code, stderr]).toEqual([0, '']);
  return explainSchema.parse(JSON.parse(stdout)).answers;
}

test('a file: its quotes with their rules', async () => {
  const { code, stdout } = await explain('a.txt');
  const lines = stdout.trimEnd().split('\n');
  expect(code).toBe(0);
  expect(lines[0]).toMatch(
    /^a\.txt: 2 quotes, \d+ claims?, \d+ mentions, \d candidates? dropped; name a line and a column/u,
  );
  expect(lines.slice(1)).toEqual([
    '  3:1        q1 direct/cue-after 0.94  Ann Tolmer  It holds,',
    '  5:17       q2 indirect/asked-to 0.5  Ann Tolmer  voters to be patient',
  ]);
});

test('a place: what stands there, how it was found, what lost, who else could be meant', async () => {
  const { stdout } = await explain('a.txt:5:30');
  expect(stdout).toContain(
    'a.txt:5:17: quote q2, by indirect/asked-to\n  content    voters to be patient\n  cue        asked\n',
  );
  expect(stdout).toMatch(
    /^ {2}lost {7}indirect\/infinitive, refine\/one-per-cue, rate 0\.44, needed 0\.52 \(indirect\/asked-to\): to be patient$/mu,
  );
  const pronoun = (await explain('a.txt:3:14')).stdout;
  expect(pronoun).toMatch(/^ {2}speaker {4}Ann Tolmer \(e\d\), by pronoun-source$/mu);
  expect(pronoun).toMatch(/^ {13}1\.00 Ann Tolmer: beside the text, 1 sentence before$/mu);
  expect(pronoun).toMatch(/^a\.txt:3:13: pronoun of Ann Tolmer \(e1\), by pronoun-source$/mu);
});

test('a candidate that nothing came of', async () => {
  const [answer, ...others] = (await answersAt('a.txt:3:55')).filter(({ kind }) => kind === 'dropped');
  expect(others).toEqual([]);
  expect(answer).toMatchObject({
    line: 3,
    column: 46,
    rule: 'indirect/noun-cue',
    dropped: [
      { refiner: 'refine/often-right', threshold: 0.6, measure: 'rate', candidate: { text: 'that it failed' } },
    ],
  });
  expect((await explain('a.txt:3:55')).stdout).toMatch(
    /^ {2}was {8}indirect\/noun-cue, refine\/often-right, rate 0\.29, needed 0\.60: that it failed$/mu,
  );
});

test('between things: nothing, and what stands nearest', async () => {
  expect(await explain('a.txt:2')).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^a\.txt:2: nothing here; nearest: quote q1 at 3:1: It holds,\n$/u),
    stderr: '',
  });
  const { stdout } = await explain('a.txt:5:45', '--format', 'json');
  expect(JSON.parse(stdout)).toMatchObject({ answers: [], nearest: { kind: 'quote', text: 'voters to be patient' } });
});

test.for([
  ['a.txt:99', 2, 'sayso: a.txt:99: the text ends with line 6\n'],
  ['a.txt:1:99', 2, 'sayso: a.txt:1:99: the line ends with column 41\n'],
  ['a.txt:0', 2, 'sayso: a.txt: lines and columns count from 1\n'],
  ['gone.txt:3', 2, 'sayso: no such file or folder: gone.txt\n'],
  ['.', 2, 'sayso: explain looks into one file, and . stands for 6\n'],
  ['zero.txt:1', 3, expect.stringMatching(/^sayso: zero\.txt: [^\n]*U\+0000[^\n]*\n$/u)],
] as const)('%s is told in one line', async ([place, code, stderr]) => {
  expect(await explain(place)).toEqual({ code, stdout: '', stderr });
});

test.for([
  ['a.md', '3:40', 'that the dam was safe'],
  ['a.html', '3:17', 'that it was safe'],
  ['a.eml', '1:17', 'that the dam was safe'],
] as const)('%s: places are those of the text that sayso prints', async ([file, place, words]) => {
  const { stdout: text } = await sayso(['text', file], { cwd });
  const [line = 0, column = 0] = place.split(':').map(Number);
  const [quote] = (await answersAt(`${file}:${place}`)).filter(({ kind }) => kind === 'quote');
  expect(quote).toMatchObject({ kind: 'quote', text: words, line });
  expect(text.split('\n')[line - 1]?.slice((quote?.column ?? 0) - 1)).toMatch(/^that/u);
  expect(column).toBeGreaterThanOrEqual(quote?.column ?? 0);
});

test('a file whose name ends like a place', async () => {
  expect((await explain('b.txt:3:1')).stdout).toMatch(/^b\.txt:3:1: 1 quote, /u);
});

test('standard input', async () => {
  const { stdout } = await sayso(['explain', '--', '-:1:20'], { cwd, stdin: 'Ann Tolmer said that it was safe.' });
  expect(stdout).toMatch(/^\(standard input\):1:17: quote q1, by indirect\/that-clause\n/u);
});

test('what a terminal would obey is shown', async () => {
  for (const args of [['hostile.txt'], ['hostile.txt:1:40'], ['hostile.txt', '--format', 'json']]) {
    const { stdout } = await sayso(['explain', ...args], { cwd });
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toMatch(/\\x1b|\\u001b/u);
  }
});

describe('on a terminal', () => {
  const view = async (place: string) => {
    const answers = await answersAt(place);
    return explainView({ at: place, file: 'a.txt', kind: 'point', answers, nearest: undefined }, PLAIN, 80);
  };

  test.for(['a.txt:3:3', 'a.txt:5:30', 'a.txt:1:8', 'hostile.txt:1:40'])('%s fits on one screen', async (place) => {
    const lines = (await view(place)).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('however much there is', async () => {
    const [quote] = (await answersAt('a.txt:5:30')).filter(({ kind }) => kind === 'quote');
    if (!quote) throw new Error('no quote');
    const many = {
      ...quote,
      dropped: Array.from({ length: 50 }, () => quote.dropped[0]).filter((one) => one !== undefined),
    };
    const answers = Array.from({ length: 50 }, () => many);
    const lines = explainView({ at: 'a', file: 'a.txt', kind: 'point', answers, nearest: undefined }, PLAIN, 80)
      .trimEnd()
      .split('\n');
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(lines).toContain('             and 46 more (--format json has them)');
  });
});

test('--format ndjson prints the rows', async () => {
  const rows = (await explain('a.txt:5', '--format', 'ndjson')).stdout.trimEnd().split('\n');
  expect(rows.map((row) => JSON.parse(row))).toEqual(await answersAt('a.txt:5'));
});
