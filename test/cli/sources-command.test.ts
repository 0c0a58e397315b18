import { expect, test } from 'vitest';
import { sourcesSchema } from '../../src/sources/schema.ts';
import { folderWith } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

const TEXTS = {
  'a.md':
    '---\ndate: 2011-02-03\n---\nMayor Ann Tolmer said that the old dam was safe. “It holds,” she said.\n\nOfficials said that the bridge sank. Ann Tolmer never said that it would float.\n',
  'b.md':
    'Eva Lund, a lawyer for the Harbour Guild, said that Mayor Ann Tolmer said that the dam leaked.\n\nOfficials said that nobody drowned.\n',
};

async function printed(args: readonly string[], cwd: string) {
  const { code, stdout, stderr } = await sayso(['sources', ...args, '--format', 'json', '-q'], { cwd });
  expect([code, stderr]).toEqual([0, '']);
  return sourcesSchema.parse(JSON.parse(stdout));
}

test('who is quoted, in each article and in all', async () => {
  const { sources } = await printed(['.'], folderWith(TEXTS));
  const row = { title: null, organisation: null, key: null };
  const tolmer = {
    name: 'Ann Tolmer',
    key: 'person/ann-tolmer',
    title: 'Mayor',
    sourceKind: 'name',
    quotes: 2,
    words: 8,
  };
  const lund = {
    name: 'Eva Lund',
    key: 'person/eva-lund',
    organisation: 'Harbour Guild',
    sourceKind: 'name',
    quotes: 1,
  };
  const officials = { ...row, name: 'Officials', sourceKind: 'collective' };
  expect(sources).toMatchObject([
    { path: 'a.md', date: '2011-02-03', articles: 1, ...tolmer },
    { path: 'a.md', date: '2011-02-03', articles: 1, ...officials, quotes: 1, words: 4 },
    { path: 'b.md', articles: 1, ...lund, words: 9 },
    { path: 'b.md', articles: 1, ...officials, quotes: 1, words: 3 },
    { path: null, articles: 1, ...tolmer },
    { path: null, articles: 2, ...officials, quotes: 2, words: 7 },
    { path: null, articles: 1, ...lund },
  ]);
  expect(sources.map(({ firstPosition }) => firstPosition).every((at) => at >= 0 && at <= 1)).toBe(true);
  const [a, b, all] = sources.flatMap(({ name, firstPosition }) => (name === 'Officials' ? [firstPosition] : []));
  expect(Math.abs(((a ?? 0) + (b ?? 0)) / 2 - (all ?? 0))).toBeLessThan(0.002);
});

test('what the sources are, as they are written', async () => {
  const { shares } = await printed(['.'], folderWith(TEXTS));
  const counts = shares.map(({ path, sourceKind, quotes, share }) => [path, sourceKind, quotes, share]);
  expect(counts).toEqual([
    ['a.md', 'collective', 1, 0.333],
    ['a.md', 'name', 1, 0.333],
    ['a.md', 'pronoun', 1, 0.333],
    ['b.md', 'collective', 1, 0.5],
    ['b.md', 'name', 1, 0.5],
    [null, 'collective', 2, 0.4],
    [null, 'name', 2, 0.4],
    [null, 'pronoun', 1, 0.2],
  ]);
});

test('tables for people, and what does not count', async () => {
  const cwd = folderWith(TEXTS);
  const { stdout, stderr } = await sayso(['sources', '.', '--top', '1'], { cwd });
  expect(stdout).toBe(
    [
      'quotes  words  articles  first  source      kind  title  organisation',
      '     2      8         1   15 %  Ann Tolmer  name  Mayor',
      '',
      'quotes  share  words  share  sources',
      '     2   40 %      7   29 %  collective',
      '     2   40 %     15   63 %  name',
      '     1   20 %      2    8 %  pronoun',
      '',
    ].join('\n'),
  );
  expect(stderr).toBe('left out: 1 quote of what was not said, 1 quote within another\n2 articles, 3 sources\n');
  const each = (await sayso(['sources', '.', '--articles', '-q'], { cwd })).stdout;
  expect(each.match(/^== .* ==$/gmu)).toEqual(['== 2011-02-03 a.md ==', '== b.md ==', '== all ==']);
  expect((await sayso(['sources', '-', '-q'], { stdin: 'Nobody spoke.' })).stdout).toBe('');
});

test('NDJSON has the rows of JSON; documents give what texts give', async () => {
  const cwd = folderWith(TEXTS);
  const { sources } = await printed(['.'], cwd);
  const lines = (await sayso(['sources', '.', '--format', 'ndjson', '-q'], { cwd })).stdout.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(sources);
  await sayso(['extract', '.', '--out', 'all.ndjson', '-q'], { cwd });
  expect((await printed(['all.ndjson'], cwd)).sources).toEqual(sources);
});
