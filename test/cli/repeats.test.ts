import { describe, expect, test } from 'vitest';
import { repeatsSchema } from '../../src/repeats/schema.ts';
import { folderWith } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

const DAM = 'The dam above the harbour will hold for another century';
/** Words that no other article has. */
const own = (word: string): string => `${Array.from({ length: 30 }, (_, i) => `${word}${i}`).join(' ')}.`;
const TEXTS = {
  '2014-02-01-a.txt': `“${DAM},” Ann Tolmer said.\n\n${own('lamp')}\n`,
  '2014-02-03-b.txt': `Mayor Ann Tolmer was sure. “${DAM.replace('will', 'may')},” Tolmer said.\n\n${own('boat')}\n`,
  '2014-02-02-copy.txt': `Nordvik\n\n“${DAM},” Ann Tolmer said.\n\n${own('lamp')}\n`,
};

const read = (args: readonly string[], cwd: string, stdin = '') => sayso(['repeats', ...args], { cwd, stdin });

describe('sayso repeats', () => {
  test('prints quotations with their places, and says what there is', async () => {
    const { code, stdout, stderr } = await read(['.'], folderWith(TEXTS));
    expect([code, stdout]).toEqual([
      0,
      [
        `“${DAM}”  Ann Tolmer`,
        '  3 places in 3 articles, 2 of them independent, 2014-02-01 to 2014-02-03',
        '  2014-02-01  2014-02-01-a.txt:1:2  verbatim  and a copy of it',
        '  2014-02-03  2014-02-03-b.txt:1:29  altered',
        '      “may” for “will”',
        '',
      ].join('\n'),
    ]);
    expect(stderr).toContain('3 articles, 2 independent ones (2 are copies of each other); 1 quotation in several\n');
  });

  test('prints JSON by its schema, and rows', async () => {
    const cwd = folderWith(TEXTS);
    const { stdout } = await read(['.', '--format', 'json', '-q'], cwd);
    const { quotations, duplicates } = repeatsSchema.parse(JSON.parse(stdout));
    expect(quotations.map(({ articles, independent }) => [articles, independent])).toEqual([[3, 2]]);
    expect(quotations[0]?.places.map(({ path, copyOf }) => [path, copyOf])).toEqual([
      ['2014-02-01-a.txt', undefined],
      ['2014-02-02-copy.txt', '2014-02-01-a.txt'],
      ['2014-02-03-b.txt', undefined],
    ]);
    expect(duplicates.map(({ articles }) => articles.map(({ path }) => path))).toEqual([
      ['2014-02-01-a.txt', '2014-02-02-copy.txt'],
    ]);
    const { stdout: lines } = await read(['.', '--format', 'ndjson', '-q'], cwd);
    expect(
      lines
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(quotations);
  });

  test('reads documents without their texts, and says that this is less sure', async () => {
    const cwd = folderWith(TEXTS);
    const { stdout: documents } = await sayso(['extract', '.', '--format', 'ndjson', '-q'], { cwd });
    const { code, stdout, stderr } = await read(['-'], folderWith({}), documents);
    expect([code, stdout.split('\n').slice(1, 3)]).toEqual([
      0,
      ['  3 places in 3 articles, 2014-02-01 to 2014-02-03', '  2014-02-01  2014-02-01-a.txt  verbatim'],
    ]);
    expect(stderr).toContain('3 articles without text: copies of these');
    const { stdout: found } = await read(['-', '--texts', cwd, '-q'], folderWith({}), documents);
    expect(found).toBe((await read(['.', '-q'], cwd)).stdout);
  });

  test.for([
    [['--speaker', 'tolmer'], 1],
    [['--speaker', 'Mayor Tolmer'], 1],
    [['--speaker', 'person/ann-tolmer', '--speaker', 'Brun'], 1],
    [['--speaker', 'Brun'], 0],
    [['--min-articles', '3'], 0],
    [['--min-words', '11'], 0],
    [['--top', '1'], 1],
  ] as const)('%j', async ([args, count]) => {
    const { stdout } = await read(['.', '--format', 'ndjson', '-q', ...args], folderWith(TEXTS));
    expect(stdout.split('\n').length - 1).toBe(count);
  });

  test('how many of them are shown is told where it is not all', async () => {
    const endOf = async (...args: string[]): Promise<string> =>
      (await read(['.', ...args], folderWith(TEXTS))).stderr.trimEnd().split('; ').at(-1) ?? '';
    expect(await endOf('--speaker', 'Brun')).toBe('1 quotation in several, 0 shown');
    expect(await endOf()).toBe('1 quotation in several');
  });

  test('whom a name means and whom it does not is told', async () => {
    const notes = async (name: string): Promise<string> =>
      (await read(['.', '--speaker', name], folderWith(TEXTS))).stderr;
    expect(await notes('Brun')).toContain('--speaker Brun: nobody of that name among those who said one of them\n');
    expect(await notes('Jon Tolmer')).toContain(
      '--speaker Jon Tolmer: nobody of that name among those who said one of them\nnot meant by --speaker Jon Tolmer: Ann Tolmer (person/ann-tolmer, 1 quotation)\n',
    );
    expect(await notes('Tolmer')).not.toContain('--speaker');
  });

  test('what cannot be read is told, and the rest is done', async () => {
    const cwd = folderWith({ ...TEXTS, 'bad.ndjson': '{"schemaVersion":"1.1"}\n' });
    const { code, stdout, stderr } = await read(['.', '--format', 'ndjson', '-q'], cwd);
    expect([code, stdout.split('\n').length - 1]).toEqual([3, 1]);
    expect(stderr).toMatch(/bad\.ndjson:1: not a sayso document: offsetUnit/u);
  });

  test.for([
    [['--min-articles', '0'], "'0' is invalid"],
    [['--min-words', '2'], "'2' is invalid"],
    [['--format', 'csv'], "'csv' is invalid"],
  ] as const)('refuses %j', async ([args, message]) => {
    const { code, stderr } = await read(['.', ...args], folderWith(TEXTS));
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});
