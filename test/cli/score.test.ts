import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scoreSchema } from '../../src/score/schema.ts';
import { folderWith, makePipe } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

const TEXTS = {
  'news/a.txt': '“It holds,” Mayor Ann Tolmer said. She told reporters that the dam was safe.\n',
  'news/sub/b.txt': 'It rained \u{1f4f0} all day.\nJoris Brun said\r\nthat the Harbour Guild would pay.\n',
};

/** A folder with texts, and what was found in them as gold in brat, which nobody has corrected yet. */
async function corrected(): Promise<string> {
  const cwd = folderWith(TEXTS);
  expect((await sayso(['export', 'news', '--to', 'brat', '--out', 'brat', '-q'], { cwd })).code).toBe(0);
  return cwd;
}

/** Changes a file; what is to be replaced must be there. */
function edit(cwd: string, file: string, ...changes: readonly [from: string | RegExp, to: string][]): void {
  let content = readFileSync(join(cwd, file), 'utf8');
  for (const [from, to] of changes) {
    expect(content).toMatch(from);
    content = content.replace(from, to);
  }
  writeFileSync(join(cwd, file), content);
}

const scored = async (cwd: string, ...args: string[]) => {
  const { code, stdout, stderr } = await sayso(['score', ...args, '--format', 'json', '--errors'], { cwd });
  return { code, stderr, ...scoreSchema.parse(JSON.parse(stdout)) };
};

describe('a folder of brat', () => {
  test.for([['texts'], ['documents']])('that nobody has corrected is all right: %s', async ([what]) => {
    const cwd = await corrected();
    if (what === 'documents') await sayso(['extract', 'news', '--out', 'found.ndjson', '--with-text'], { cwd });
    const { code, stderr, figures, speakers, mistakes, documents } = await scored(
      cwd,
      what === 'texts' ? 'news' : 'found.ndjson',
      '--gold',
      'brat',
    );
    expect([code, stderr, documents, mistakes]).toEqual([0, '2 documents\n', 2, []]);
    expect(figures.map(({ measure }) => measure)).toEqual(
      expect.arrayContaining(['whole', 'whole, direct', 'whole, indirect', 'cue', 'source', 'names', 'PERSON', 'ORG']),
    );
    expect(figures.filter(({ precision, recall, f1 }) => precision * recall * f1 < 1)).toEqual([]);
    expect(speakers).toMatchObject({ gold: 3, right: 3, wrong: 0, accuracy: 1, interval: [1, 1] });
  });

  test('shows what somebody has corrected, each with its place', async () => {
    const cwd = await corrected();
    edit(cwd, 'brat/sub/b.ann', [/ORG (?=\d)/u, 'GPE '], [/^.*said_by.*\n/mu, '']);
    const { figures, mistakes } = await scored(cwd, 'news', '--gold', 'brat/');
    const where = { path: 'sub/b.txt' };
    expect(mistakes).toEqual([
      expect.objectContaining({ ...where, kind: 'quote-source', gold: null, found: 'Joris Brun' }),
      expect.objectContaining({
        ...where,
        kind: 'name-type',
        gold: 'Harbour Guild (GPE)',
        found: 'Harbour Guild (ORG)',
      }),
    ]);
    expect(figures.find(({ measure }) => measure === 'whole')).toMatchObject({ right: 2, found: 3, met: 2, gold: 3 });
    expect(figures.find(({ measure }) => measure === 'GPE')).toMatchObject({ right: 0, gold: 1 });
  });

  test('says which labels are none of ours', async () => {
    const cwd = await corrected();
    edit(cwd, 'brat/a.ann', [/^/u, 'T900\tShoe 0 1\t“\n']);
    expect((await scored(cwd, 'news', '--gold', 'brat')).stderr).toBe(
      'left out of brat, as none of ours: Shoe\n2 documents\n',
    );
  });

  test('is refused where it is faulty, with file and line', async () => {
    const cwd = await corrected();
    edit(cwd, 'brat/a.ann', [/^T1\t.*$/mu, 'T1\tPERSON 0 2\tAnn']);
    const run = await sayso(['score', 'news', '--gold', 'brat'], { cwd });
    expect(run).toEqual({
      code: 2,
      stdout: '',
      stderr: 'sayso: brat/a.ann:1: its offsets cut out "“I", not "Ann"\n',
    });
  });

  test('of another text is a failure of that text alone', async () => {
    const cwd = await corrected();
    edit(cwd, 'news/a.txt', [/$/u, 'More.\n']);
    const { code, stderr, documents } = await scored(cwd, 'news', '--gold', 'brat');
    expect([code, stderr, documents]).toEqual([3, 'sayso: a.txt: its text is not that of the gold\n1 document\n', 1]);
  });
});

describe('documents', () => {
  const found = async (cwd: string, ...args: string[]) => {
    const { stdout } = await sayso(['extract', 'news', ...args], { cwd });
    return JSON.parse(stdout).documents;
  };

  test.for(['utf16', 'codepoint', 'byte'])('are gold whatever their offsets count: %s', async (unit) => {
    const cwd = folderWith(TEXTS);
    writeFileSync(join(cwd, 'gold.json'), JSON.stringify({ documents: await found(cwd, '--offset-unit', unit) }));
    const { code, mistakes } = await scored(cwd, 'news', '--gold', 'gold.json');
    expect([code, mistakes]).toEqual([0, []]);
  });

  test('may hold quotes only; then names count nowhere', async () => {
    const cwd = folderWith(TEXTS);
    const [first, second] = await found(cwd);
    const gold = [first, second].map(({ path, quotes: [quote] }) => ({
      path,
      quotes: [{ ...quote, speaker: undefined }],
    }));
    writeFileSync(join(cwd, 'gold.ndjson'), gold.map((one) => JSON.stringify(one)).join('\n'));
    const { figures, speakers, mistakes } = await scored(cwd, 'news', '--gold', 'gold.ndjson');
    expect(new Set(figures.map(({ task }) => task))).toEqual(new Set(['quotes']));
    expect([speakers, mistakes?.map(({ kind }) => kind)]).toEqual([null, ['quote-spurious']]);
  });

  test('of the gold that nobody looked for count as missed, and those without gold not at all', async () => {
    const cwd = folderWith(TEXTS);
    const [first, second] = await found(cwd, '--with-text');
    writeFileSync(join(cwd, 'gold.json'), JSON.stringify(second));
    const none = await sayso(['score', 'news/a.txt', '--gold', 'gold.json'], { cwd });
    expect([none.code, none.stderr]).toEqual([
      0,
      'left out: 1 document without gold\nin the gold and not among the paths, counted as if nothing had been found there: 1 document (sub/b)\n1 document\n',
    ]);
    expect(none.stdout).toMatch(/^whole +0\.0 +0\.0 +0\.0 +0 +1$/mu);
    expect(none.stdout).toMatch(/^content, by word +0\.0 +0\.0 +0\.0 +0 +6$/mu);
    writeFileSync(join(cwd, 'gold.json'), JSON.stringify(first));
    expect((await scored(cwd, 'news', '--gold', 'gold.json')).stderr).toBe(
      'left out: 1 document without gold\n1 document\n',
    );
  });

  test('in a folder: of .gold.json files these alone', async () => {
    const cwd = folderWith({ ...TEXTS, 'gold/notes.json': '{ "mine": true }' });
    const [first, second] = await found(cwd);
    writeFileSync(join(cwd, 'gold/a.gold.json'), JSON.stringify(first));
    writeFileSync(join(cwd, 'gold/b.gold.json'), JSON.stringify(second));
    expect(await scored(cwd, 'news', '--gold', 'gold')).toMatchObject({ code: 0, documents: 2, mistakes: [] });
  });
});

test('rows, and text for reading', async () => {
  const cwd = await corrected();
  edit(cwd, 'brat/a.ann', [/^.*spoken_by.*\n/mu, '']);
  const run = (...args: string[]) => sayso(['score', 'news', '--gold', 'brat', '--errors', ...args], { cwd });
  const rows = (await run('--format', 'ndjson')).stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows.map(({ task, kind }) => task ?? kind)).toEqual(
    expect.arrayContaining(['quotes', 'names', 'speakers', 'quote-speaker']),
  );
  const { stdout } = await run();
  expect(stdout).toMatch(
    /^quotes +P +R +F1 +95 % of F1 +found +gold\nwhole +100\.0 +100\.0 +100\.0 +100\.0–100\.0 +3 +3$/mu,
  );
  expect(stdout).toMatch(
    /^speakers: of 2 in the gold 2 found: 2 right .*, 0 wrong, 0 missing; of 1 without one 0 right, 1 invented$/mu,
  );
  expect(stdout).toMatch(/\na\.txt:1:1: quote-speaker\n {2}found: Ann Tolmer\n$/u);
});

test.for([
  ['score a.txt', '--gold says what should be found'],
  ['score a.txt --gold gone', '--gold gone: no such file or folder'],
  ['score a.txt --gold empty', '--gold empty: holds no documents'],
  ['score a.txt --gold bad.json', 'bad.json:1: the document: neither id nor path says which text it is of'],
  ['score a.txt --gold worse.json', 'worse.json:2: not valid JSON'],
  ['score a.txt --gold odd.json', 'odd.json:1: quotes.0.content: '],
  ['score a.txt --gold alone', 'alone/a.txt: does not exist'],
  ['score gone --gold bad.json', 'bad.json:1: '],
])('%s: %s', async ([args = '', message = '']) => {
  const cwd = folderWith({
    'a.txt': 'So.\n',
    'empty/x.txt': '',
    'bad.json': '{}',
    'worse.json': '{"x": ',
    'odd.json': '{"id": "a", "quotes": [{"cue": null, "source": null, "content": 3}]}',
    'alone/a.ann': '',
  });
  const { code, stdout, stderr } = await sayso(args.split(' '), { cwd });
  expect([code, stdout, stderr.startsWith(`sayso: ${message}`) ? message : stderr]).toEqual([2, '', message]);
});

test('a pipe is no gold, named or in a folder: nobody may ever write into it', async () => {
  const cwd = folderWith({ 'in/a.txt': 'So.', 'gold/a.json': '{ "id": "a", "quotes": [] }' });
  makePipe(join(cwd, 'gold/pipe.json'));
  expect(await sayso(['score', 'in', '--gold', 'gold/pipe.json'], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'sayso: --gold gold/pipe.json: is a named pipe, not a file\n',
  });
  expect((await sayso(['score', 'in', '--gold', 'gold'], { cwd })).code).toBe(0);
});
