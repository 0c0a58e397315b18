import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { type FoundQuote, findSchema } from '../../src/find/schema.ts';
import { folderWith } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

const TEXTS = {
  '2013/dam.txt':
    'NORDVIK, May 4, 2013 — Mayor Ann Tolmer said on Monday that the dam of Nordvik was safe. “We have checked every stone,” she told reporters.\n\nEva Lund accused Tolmer of lying about the dam. Tolmer never said that the dam would last.\n',
  'b.txt': 'Mayor Ann Tolmer said that Nordvik would pay.\n\nEric Tolmer said that Ann Tolmer was right.\n',
};
const DATED = {
  '2011.md': '---\ndate: 2011-02-03\ntitle: The bank\n---\nAnn Tolmer warned that the Nordvik Bank would fail.\n',
  '2012.md': '---\ndate: 2012-06-01\n---\nAnn Tolmer said that the bank had failed.\n',
  'undated.txt': 'Ann Tolmer said that the bank was hers.\n',
};

async function found(args: readonly string[], cwd: string, stdin = ''): Promise<FoundQuote[]> {
  const { code, stdout, stderr } = await sayso(['find', ...args, '--format', 'json', '-q'], { cwd, stdin });
  expect([code, stderr]).toEqual([0, '']);
  return findSchema.parse(JSON.parse(stdout)).quotes;
}

const said = (quotes: readonly FoundQuote[]): string[] =>
  quotes.map(({ speaker, quote }) => `${speaker}: ${quote.text}`);

test('each quote as in the document, with its speaker, place and context', async () => {
  const cwd = folderWith(TEXTS);
  const [quote, ...others] = await found(['.', '--speaker', 'Ann Tolmer', '--type', 'direct'], cwd);
  expect(others).toEqual([]);
  expect(quote).toMatchObject({
    path: '2013/dam.txt',
    line: 1,
    column: 90,
    start: 89,
    end: 119,
    speaker: 'Ann Tolmer',
    speakerKeys: ['person/ann-tolmer'],
    quotedBy: null,
    about: [],
    stances: ['states'],
    before: '',
    after: 'she told reporters.',
    quote: { type: 'direct', text: 'We have checked every stone,', cue: { text: 'told' }, rule: 'direct/cue-after' },
  });
});

describe('what is looked for', () => {
  const cwd = folderWith(TEXTS);
  test.for<[args: string[], quotes: string[]]>([
    [['--speaker', 'tolmer', '--text', 'dam'], ['Ann Tolmer: that the dam of Nordvik was safe']],
    [['--speaker', 'eric'], ['Eric Tolmer: that Ann Tolmer was right']],
    [['--about', 'Ann Tolmer', '--speaker', 'Tolmer'], ['Eric Tolmer: that Ann Tolmer was right']],
    [['--stance', 'accuses,denies'], ['Eva Lund: Tolmer of lying about the dam']],
    [
      ['--speaker', 'lund', '--speaker', 'eric'],
      ['Eva Lund: Tolmer of lying about the dam', 'Eric Tolmer: that Ann Tolmer was right'],
    ],
    [['--source-kind', 'pronoun'], ['Ann Tolmer: We have checked every stone,']],
    [['--utterance', 'negated'], ['Ann Tolmer: that the dam would last']],
    [['--speaker', 'nobody at all'], []],
  ])('%j', async ([args, quotes]) => {
    expect(said(await found(['.', ...args], cwd))).toEqual(quotes);
  });
});

describe('in order of time', () => {
  const cwd = folderWith(DATED);
  const paths = async (...args: string[]): Promise<string[]> =>
    (await found(['.', ...args], cwd)).map(({ path, date = '-' }) => `${path} ${date}`);

  test('the undated last, also where the newest go first', async () => {
    expect(await paths()).toEqual(['2011.md 2011-02-03', '2012.md 2012-06-01', 'undated.txt -']);
    expect(await paths('--newest')).toEqual(['2012.md 2012-06-01', '2011.md 2011-02-03', 'undated.txt -']);
    expect(await paths('--newest', '--top', '1')).toEqual(['2012.md 2012-06-01']);
  });

  test('within days, months, years; what has no date is counted', async () => {
    expect(await paths('--since', '2011-02-03', '--until', '2011')).toEqual(['2011.md 2011-02-03']);
    const { stdout, stderr } = await sayso(['find', '.', '--since', '2012-01', '--text', 'bank'], { cwd });
    expect(stdout).toBe(
      [
        '2012-06-01  Ann Tolmer  2012.md:4:17',
        '  Ann Tolmer said [that the bank had failed].',
        '  indirect, states; 0.84',
        '',
      ].join('\n'),
    );
    expect(stderr).toBe('left out: 1 quote in articles without a date\n3 articles, 1 quote found\n');
  });
});

describe('what is told', () => {
  test('whom a name means where that is several, and who else is near it', async () => {
    const { stderr } = await sayso(['find', '.', '--speaker', 'Tolmer'], { cwd: folderWith(TEXTS) });
    expect(stderr).toBe(
      [
        '--speaker Tolmer means 2 names (a key means one): Ann Tolmer (person/ann-tolmer, 3 quotes), Eric Tolmer (person/eric-tolmer, 1 quote)',
        'left out: 1 quote of what was not said (--utterance)',
        '2 articles, 4 quotes found',
        '',
      ].join('\n'),
    );
    const near = await sayso(['find', '.', '--speaker', 'Eva Tolmer'], { cwd: folderWith(TEXTS) });
    expect(near.stdout).toBe('');
    expect(near.stderr).toBe(
      [
        '--speaker Eva Tolmer: nobody of that name',
        'not meant by --speaker Eva Tolmer: Ann Tolmer (person/ann-tolmer, 4 quotes), Eric Tolmer (person/eric-tolmer, 1 quote), Eva Lund (person/eva-lund, 1 quote)',
        '2 articles, 0 quotes found',
        '',
      ].join('\n'),
    );
  });

  test('a name of whom nothing is found is known all the same', async () => {
    const { stderr } = await sayso(['find', '.', '--speaker', 'Tolmer', '--stance', 'denies'], {
      cwd: folderWith(TEXTS),
    });
    expect(stderr).toBe('2 articles, 0 quotes found\n');
  });

  test.for([
    [['dam', 'in', '.'], 'dam', ['dam', 'in']],
    [['.', '“human rights'], '“human rights', ['“human rights']],
    [['.', 'gone.txt'], null, ['gone.txt']],
    [['sub/gone', 'a/'], null, ['sub/gone', 'a/']],
    [['.', '..gone'], null, ['..gone']],
  ] as const)('who names words where paths are wanted is told where they belong: %j', async ([paths, word, gone]) => {
    const { code, stderr } = await sayso(['find', ...paths], { cwd: folderWith(TEXTS) });
    const hint = `sayso: what is said is looked for with --text '${word}', who says it with --speaker '${word}'\n`;
    const wrong = gone.map((path) => `sayso: no such file or folder: ${path}\n`).join('');
    expect([code, stderr]).toEqual([2, wrong + (word === null ? '' : hint)]);
  });

  test('wrong use in one line', async () => {
    const cwd = folderWith(TEXTS);
    for (const [args, message] of [
      [['--text', '/(/'], /^sayso: --text is no regular expression: [^\n]*\n$/u],
      [['--since', '2013', '--until', '2012-05'], /^sayso: --until 2012-05 is before --since 2013\n$/u],
      [['--texts', 'gone'], /^sayso: no such folder: --texts gone\n$/u],
      [['--since', '2013-02-30'], /It must be a day, month or year such as 2013-09-24, 2013-09 or 2013\.\n/u],
      [['--stance', 'shouts'], /It must be "states", "reports"/u],
    ] as const) {
      const { code, stdout, stderr } = await sayso(['find', '.', ...args], { cwd });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(message);
    }
  });
});

describe('documents that were extracted before', () => {
  test('are found as texts are; with lines and context where the texts lie', async () => {
    const cwd = folderWith(DATED);
    const wanted = await found(['.'], cwd);
    for (const unit of ['utf16', 'byte']) {
      const out = `${unit}.ndjson`;
      await sayso(['extract', '2011.md', '2012.md', 'undated.txt', '--offset-unit', unit, '--out', out, '-q'], { cwd });
      expect(await found([out], cwd)).toEqual(wanted);
    }
    const elsewhere = folderWith({});
    const stdin = (await sayso(['extract', '2012.md', '--format', 'ndjson'], { cwd })).stdout;
    const { stdout, stderr } = await sayso(['find', '-'], { cwd: elsewhere, stdin });
    expect(stdout).toBe(
      '2012-06-01  Ann Tolmer  2012.md\n  Ann Tolmer … said: [that the bank had failed]\n  indirect, states; 0.84\n',
    );
    expect(stderr).toBe(
      '1 article without text: no lines and no context; --texts FOLDER says where it lies\n1 article, 1 quote found\n',
    );
    expect(await found(['-', '--texts', cwd], elsewhere, stdin)).toEqual(
      wanted.filter(({ path }) => path === '2012.md'),
    );
  });

  test("have the lexicon's names", async () => {
    const cwd = folderWith({
      ...DATED,
      'c.json': '{ "lexicon": "l.json" }',
      'l.json':
        '{ "entities": [{ "name": "Ann Tolmer", "type": "PERSON", "aliases": ["The Mayor"], "key": "mayor" }] }',
    });
    await sayso(['extract', '2012.md', '--out', 'all.json', '--no-config', '-q'], { cwd });
    const quotes = await found(['all.json', '--config', 'c.json', '--speaker', 'the mayor'], cwd);
    expect(quotes.map(({ speakerKeys }) => speakerKeys)).toEqual([['mayor']]);
  });
});

test('CSV has a heading and a row a quote; NDJSON has the rows of JSON', async () => {
  const cwd = folderWith(DATED);
  const { stdout } = await sayso(['find', '.', '--format', 'csv', '-q'], { cwd });
  const rows: Record<string, string>[] = parse(stdout, { columns: true });
  expect(rows.map(({ date, speaker, title, text }) => [date, speaker, title, text])).toEqual([
    ['2011-02-03', 'Ann Tolmer', 'The bank', 'that the Nordvik Bank would fail'],
    ['2012-06-01', 'Ann Tolmer', '', 'that the bank had failed'],
    ['', 'Ann Tolmer', '', 'that the bank was hers'],
  ]);
  const lines = (await sayso(['find', '.', '--format', 'ndjson', '-q'], { cwd })).stdout.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(await found(['.'], cwd));
  expect(await found(['.', '--text', 'nothing'], cwd)).toEqual([]);
});

test('CSV names its columns as the table of quotes does, and tells of cells that began like a formula', async () => {
  const cwd = folderWith({ 'a.txt': '“=2+3 is what we have got here,” Ann Tolmer said.\n' });
  const { stdout, stderr } = await sayso(['find', 'a.txt', '--format', 'csv'], { cwd });
  const table = await sayso(['table', 'a.txt', '-q'], { cwd });
  const [[heading = [], row = []], [names = []]]: [string[][], string[][]] = [parse(stdout), parse(table.stdout)];
  expect(heading.filter((name) => !names.includes(name))).toEqual(['quotedBy']);
  expect(row[heading.indexOf('text')]).toBe("'=2+3 is what we have got here,");
  expect(stderr.split('\n')[0]).toBe(
    '1 cell begins like a formula and got an apostrophe in front; --format ndjson leaves them as they are',
  );
});

test('colours instead of brackets; lines as wide as a terminal', async () => {
  const env = { FORCE_COLOR: '1' };
  const { stdout } = await sayso(['find', '2012.md', '-q'], { cwd: folderWith(DATED), env });
  expect(stdout).toContain('\u001b[33mfailed\u001b[39m.');
  expect(stdout).not.toContain('[that');
});
