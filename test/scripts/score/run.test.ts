/** `npm run score` as its user sees it: a folder of texts with gold, the figures as printed. */
import { expect, test } from 'vitest';
import { run } from '../../../scripts/score/run.ts';
import { folderWith } from '../../support/folder.ts';

const TEXT = 'Mayor Ann Tolmer said the dam was safe. “It holds,” she told reporters. Bo Rask hoped that it would.';

/** The span of a piece of the text. */
function span(piece: string): { start: number; end: number } {
  const start = TEXT.indexOf(piece);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + piece.length };
}

const name = (piece: string) => ({ ...span(piece), kind: 'name' });
const GOLD = {
  id: 'dam',
  sentences: [
    span('Mayor Ann Tolmer said the dam was safe.'),
    span('“It holds,” she told reporters.'),
    span('Bo Rask hoped that it would.'),
  ],
  entities: [
    {
      id: 'e1',
      type: 'PERSON',
      name: 'Ann Tolmer',
      mentions: [name('Ann Tolmer'), { ...span('she'), kind: 'pronoun' }],
    },
    { id: 'e2', type: 'PERSON', name: 'Bo Rask', mentions: [name('Bo Rask')] },
  ],
  quotes: [
    {
      type: 'indirect',
      content: [span('the dam was safe')],
      cue: span('said'),
      source: span('Mayor Ann Tolmer'),
      speaker: 'e1',
    },
    { type: 'direct', content: [span('“It holds,”')], cue: span('told'), source: span('she'), speaker: 'e1' },
    { type: 'indirect', content: [span('that it would')], cue: span('hoped'), source: span('Bo Rask') },
  ],
};

const FILES = { 'text/dam.txt': TEXT, 'gold.ndjson': `${JSON.stringify(GOLD)}\n` };

/** What is said about a folder; its own path is left out. */
function score(files: Record<string, string>, ...more: string[]) {
  const folder = folderWith(files);
  const said: string[] = [];
  const complaints: string[] = [];
  const code = run([folder, ...more.map((one) => one.replace('FOLDER', folder))], {
    out: (line) => said.push(...line.split('\n')),
    err: (line) => complaints.push(line.replaceAll(folder, 'FOLDER')),
  });
  return { code, said, complaints };
}

const ALL_RIGHT = [
  'quotes (1 of the gold left out)',
  '                                P      R     F1   found    gold',
  'content, same words         100.0  100.0  100.0       2       2',
  'content, Jaccard >= 0.8     100.0  100.0  100.0       2       2',
  'content, by word            100.0  100.0  100.0       6       6',
  'whole                       100.0  100.0  100.0       2       2',
  'whole, direct               100.0  100.0  100.0       1       1',
  'whole, mixed                  0.0    0.0    0.0       0       0',
  'whole, indirect             100.0  100.0  100.0       1       1',
  'type right, of those paired: 2 of 2 (100.0)',
  'speaker right, of those paired: 2 of 2 (100.0)',
];
const NAMES = [
  'names, by exact span            P      R     F1   found    gold',
  'four classes                100.0  100.0  100.0       2       2',
  'PER, ORG, LOC               100.0  100.0  100.0       2       2',
  'PER                         100.0  100.0  100.0       2       2',
  'ORG                           0.0    0.0    0.0       0       0',
  'LOC                           0.0    0.0    0.0       0       0',
  'MISC                          0.0    0.0    0.0       0       0',
];
const SENTENCES = [
  'sentences                       P      R     F1   found    gold',
  'boundaries                  100.0  100.0  100.0       3       3',
  'whole                       100.0  100.0  100.0       3       3',
  'documents without a fault: 1 of 1 (100.0)',
];
const COREF = [
  'coreference of names and pronouns',
  '                                P      R     F1   found    gold',
  'MUC                         100.0  100.0  100.0       1       1',
  'B3                          100.0  100.0  100.0       2       2',
  'CEAF-phi4                   100.0  100.0  100.0       1       1',
  'mean                                      100.0',
];

test('what the program finds is held against the gold, in all that the gold has', () => {
  const { code, said, complaints } = score(FILES, '--speech-only');
  const gap = said.findIndex((line) => line.startsWith('confidence against'));
  expect(said[gap]).toMatch(/^confidence against the share right, mean gap: \d+\.\d points$/u);
  expect([code, said.toSpliced(gap, 1), complaints]).toEqual([0, [...ALL_RIGHT, ...NAMES, ...SENTENCES, ...COREF], []]);
});

test.for([
  ['entities', NAMES],
  ['sentences', SENTENCES],
  ['coref', COREF],
] as const)('--task %s prints that alone', ([task, lines]) => {
  expect(score(FILES, '--task', task)).toEqual({ code: 0, said: lines, complaints: [] });
});

test('gold without answers to a task is not scored in it', () => {
  const files = { ...FILES, 'gold.ndjson': `${JSON.stringify({ id: 'dam', sentences: GOLD.sentences })}\n` };
  expect(score(files).said).toEqual(SENTENCES);
});

test('--attributions all finds beliefs too', () => {
  const whole = (...more: string[]) =>
    score(FILES, '--task', 'quotes', ...more).said.find((line) => /^whole /u.test(line));
  expect(whole()).toBe('whole                       100.0   66.7   80.0       2       3');
  expect(whole('--attributions', 'all')).toBe('whole                       100.0  100.0  100.0       3       3');
});

test('--system scores what was made before; a document that it lacks counts as empty', () => {
  const other = { id: 'other', path: 'deep/b.txt', sentences: [{ start: 0, end: 3 }] };
  const made = { id: 'dam', sentences: [span('Mayor Ann Tolmer said the dam was safe.'), { start: 41, end: 71 }] };
  const files = {
    ...FILES,
    'text/deep/b.txt': 'Aha',
    'gold.ndjson': `${JSON.stringify(GOLD)}\n\n${JSON.stringify(other)}`,
    'made.ndjson': JSON.stringify(made),
  };
  expect(score(files, '--task', 'sentences', '--system', 'FOLDER/made.ndjson')).toEqual({
    code: 0,
    said: [
      'sentences                       P      R     F1   found    gold',
      'boundaries                  100.0   50.0   66.7       2       4',
      'whole                        50.0   25.0   33.3       2       4',
      'documents without a fault: 0 of 2 (0.0)',
    ],
    complaints: [],
  });
});

test.for([
  ['no gold', { 'text/dam.txt': TEXT }, /^ENOENT: no such file or directory, open 'FOLDER\/gold\.ndjson'$/u],
  ['no text', { 'gold.ndjson': '{"id":"dam"}' }, /^ENOENT: no such file or directory, open 'FOLDER\/text\/dam\.txt'$/u],
  ['no JSON', { ...FILES, 'gold.ndjson': '\n{' }, /^FOLDER\/gold\.ndjson:2: not JSON$/u],
  ['no document', { ...FILES, 'gold.ndjson': '[]' }, /^FOLDER\/gold\.ndjson:1: the document: .*expected object/u],
  [
    'a field of another form',
    { ...FILES, 'gold.ndjson': '{"id":"dam","quotes":[{"type":"direkt","content":[],"cue":null,"source":null}]}' },
    /^FOLDER\/gold\.ndjson:1: quotes\.0\.type: .*"direct"/u,
  ],
  [
    'offsets in another unit',
    { ...FILES, 'gold.ndjson': '{"id":"dam","offsetUnit":"byte"}' },
    /^FOLDER\/gold\.ndjson:1: offsetUnit: .*"utf16"/u,
  ],
] as [string, Record<string, string>, RegExp][])('%s is told with file and place', ([, files, complaint]) => {
  expect(score(files)).toEqual({ code: 2, said: [], complaints: [expect.stringMatching(complaint)] });
});

test.for([['--task', 'speakers'], ['another'], ['--attributions', 'none'], ['--speach-only']])(
  'wrong usage: %s',
  (more) => {
    expect(score(FILES, ...more)).toEqual({
      code: 2,
      said: [],
      complaints: [expect.stringMatching(/^usage: npm run score -- FOLDER \[options\]\n/u)],
    });
  },
);

test('a folder has to be named', () => {
  const complaints: string[] = [];
  expect(run([], { out: () => {}, err: (line) => complaints.push(line.split('\n')[0] ?? '') })).toBe(2);
  expect(complaints).toEqual(['usage: npm run score -- FOLDER [options]']);
});
