import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diffSchema, type ReportedDifference } from '../../src/compare/report.ts';
import type { SaysoDocument } from '../../src/model/schema.ts';
import { folderWith } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

const TEXTS = {
  'texts/a.txt': '“We will win,” Mary Lund said.\n\nEric Brun said that it was over.\n',
  'texts/b.txt': 'Nothing was said.\n',
  'texts/sub/c.txt': 'Ann Tolmer said the dam was safe.\n',
};

/** Texts, and what is made of them as NDJSON, with the texts in it and without. */
async function extracted(): Promise<string> {
  const cwd = folderWith(TEXTS);
  await sayso(['extract', 'texts', '--out', 'a.ndjson', '-q'], { cwd });
  await sayso(['extract', 'texts', '--with-text', '--out', 'full.ndjson', '-q'], { cwd });
  return cwd;
}

const read = (cwd: string, file: string): SaysoDocument[] =>
  readFileSync(join(cwd, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

function write(cwd: string, file: string, documents: readonly unknown[]): void {
  writeFileSync(join(cwd, file), documents.map((one) => `${JSON.stringify(one)}\n`).join(''));
}

/** The first document, changed. */
const changed = (documents: readonly SaysoDocument[], change: (doc: SaysoDocument) => object): unknown[] =>
  documents.map((doc, i) => (i === 0 ? { ...doc, ...change(doc) } : doc));

const bySomebodyElse = ({ quotes }: SaysoDocument) => ({
  quotes: quotes.map((quote) => ({ ...quote, speaker: null })),
});

async function findings(cwd: string, ...args: string[]): Promise<ReportedDifference[]> {
  const { stdout, stderr } = await sayso(['diff', ...args, '--format', 'json', '-q'], { cwd });
  expect(stderr).toBe('');
  return diffSchema.parse(JSON.parse(stdout)).findings as ReportedDifference[];
}

const kinds = async (cwd: string, ...args: string[]): Promise<string[]> =>
  (await findings(cwd, ...args)).map(({ kind, path }) => `${path} ${kind}`);

describe('what is compared', () => {
  test('files of any form, folders and texts with each other', async () => {
    const cwd = await extracted();
    await sayso(['extract', 'texts', '--out', 'a.json', '-q'], { cwd });
    await sayso(['extract', 'texts', '--out', 'out/', '-q'], { cwd });
    await sayso(['extract', 'texts', '--offset-unit', 'byte', '--with-text', '--out', 'bytes.ndjson', '-q'], { cwd });
    for (const other of ['a.ndjson', 'full.ndjson', 'a.json', 'out', 'texts', 'bytes.ndjson']) {
      const ran = await sayso(['diff', 'a.ndjson', other], { cwd });
      expect({ other, ...ran }).toEqual({
        other,
        code: 0,
        stdout: '',
        stderr: '3 documents compared, 0 differences\n',
      });
    }
    const stdin = readFileSync(join(cwd, 'a.json'), 'utf8');
    expect((await sayso(['diff', '-', 'a.ndjson'], { cwd, stdin })).code).toBe(0);
    // What --update wrote beside the texts counts, and its texts give the lines.
    await sayso(['check', 'texts', '--update'], { cwd });
    write(cwd, 'b.ndjson', changed(read(cwd, 'a.ndjson'), bySomebodyElse));
    const { code, stdout } = await sayso(['diff', 'texts', 'b.ndjson', '--only', 'quote-speaker'], { cwd });
    expect([code, stdout.split('\n').slice(-3)]).toEqual([
      1,
      [
        'a.txt:1:1: speaker changed from Mary Lund to none: «We will win,»',
        'a.txt:3:16: speaker changed from Eric Brun to none: «that it was over»',
        '',
      ],
    ]);
  });

  test('offsets in two units, where no text is at hand', async () => {
    const cwd = await extracted();
    await sayso(['extract', 'texts', '--offset-unit', 'byte', '--out', 'bytes.ndjson', '-q'], { cwd });
    expect(await sayso(['diff', 'a.ndjson', 'bytes.ndjson'], { cwd })).toEqual({
      ...{ code: 0, stdout: '' },
      stderr:
        '3 documents with offsets in two units and no text: sentences not compared\n3 documents compared, 0 differences\n',
    });
    expect((await sayso(['diff', 'a.ndjson', 'bytes.ndjson', '--text', 'texts'], { cwd })).stderr).toBe(
      '3 documents compared, 0 differences\n',
    );
  });

  test('two single documents are one, whatever they are called', async () => {
    const cwd = folderWith({ 'one.txt': TEXTS['texts/a.txt'], 'two.txt': TEXTS['texts/a.txt'] });
    expect((await sayso(['diff', 'one.txt', 'two.txt'], { cwd })).code).toBe(0);
  });

  test('documents that one side alone has; of the same text they are one', async () => {
    const cwd = await extracted();
    const [a, b, c] = read(cwd, 'a.ndjson');
    write(cwd, 'b.ndjson', [{ ...a, path: 'moved.txt' }, c, { ...b, path: 'new.txt', sha256: '0'.repeat(64) }]);
    const { stdout, code } = await sayso(['diff', 'a.ndjson', 'b.ndjson'], { cwd });
    expect(code).toBe(1);
    expect(stdout.split('\n').slice(-3)).toEqual([
      'b.txt:1:1: document lost: 1 quote, 0 entities',
      'new.txt:1:1: document new: 1 quote, 0 entities',
      '',
    ]);
  });

  test('other paths throughout are told as such', async () => {
    const cwd = await extracted();
    const other = read(cwd, 'a.ndjson').map((doc, i) => ({ ...doc, path: `x/${i}`, sha256: String(i).repeat(64) }));
    write(cwd, 'b.ndjson', other);
    const { stderr } = await sayso(['diff', 'a.ndjson', 'b.ndjson'], { cwd });
    expect(stderr).toBe(
      'no path is in both outputs: were they made from different folders?\n6 documents compared, 6 differences\n',
    );
  });

  test('ids, offsets that moved and figures of confidence are no difference; --confidence has the last', async () => {
    const cwd = await extracted();
    const documents = read(cwd, 'a.ndjson');
    write(
      cwd,
      'b.ndjson',
      changed(documents, ({ quotes, claims }) => ({
        quotes: quotes.map((quote) => ({ ...quote, id: `q${quote.id.slice(1)}0`, confidence: 0.01 })),
        claims: claims.map((claim) => ({ ...claim, id: `${claim.id}0`, quote: `${claim.quote}0` })),
      })),
    );
    expect(await kinds(cwd, 'a.ndjson', 'b.ndjson')).toEqual([]);
    expect(await kinds(cwd, 'a.ndjson', 'b.ndjson', '--confidence')).toEqual([
      'a.txt quote-confidence',
      'a.txt quote-confidence',
    ]);
  });

  test('a document of 1.0 and one of 1.1 in what both have', async () => {
    const cwd = await extracted();
    const documents = read(cwd, 'a.ndjson');
    const newer = documents.map((doc) => ({
      ...doc,
      schemaVersion: '1.1',
      claims: doc.claims.map((claim) => ({ ...claim, voice: 'quote', stance: 'states', spans: [], key: 'x' })),
    }));
    const older = documents.map((doc) => ({
      ...doc,
      schemaVersion: '1.0',
      quotes: doc.quotes.map(({ utterance: _said, speakerRule: _rule, ...quote }) => quote),
    }));
    write(cwd, 'older.ndjson', older);
    write(cwd, 'newer.ndjson', newer);
    expect(await kinds(cwd, 'older.ndjson', 'newer.ndjson')).toEqual([]);
    write(cwd, 'newer.ndjson', changed(newer as unknown as SaysoDocument[], bySomebodyElse));
    expect(new Set(await kinds(cwd, 'older.ndjson', 'newer.ndjson'))).toEqual(new Set(['a.txt quote-speaker']));
  });
});

describe('places', () => {
  test('have lines where the text is at hand: in a document, or in the folder of --text', async () => {
    const cwd = await extracted();
    for (const [before, args] of [
      ['full.ndjson', []],
      ['a.ndjson', ['--text', 'texts']],
    ] as const) {
      write(cwd, 'b.ndjson', changed(read(cwd, 'a.ndjson'), bySomebodyElse));
      const [, second] = await findings(cwd, before, 'b.ndjson', '--only', 'quote-speaker', ...args);
      expect(second).toEqual({
        ...{ path: 'a.txt', line: 3, column: 16, start: 47, end: 63, kind: 'quote-speaker' },
        ...{ before: 'Eric Brun', after: null, rule: 'indirect/that-clause' },
        message: 'speaker changed from Eric Brun to none: «that it was over»',
      });
    }
    const { stdout } = await sayso(['diff', 'a.ndjson', 'b.ndjson', '--only', 'quote-speaker'], { cwd });
    expect(stdout).toContain('\na.txt [47,63): speaker changed');
  });

  test('a text in the folder that is another one is not taken for it', async () => {
    const cwd = await extracted();
    writeFileSync(join(cwd, 'texts/a.txt'), 'Something else.\n');
    write(cwd, 'b.ndjson', changed(read(cwd, 'a.ndjson'), bySomebodyElse));
    const [first] = await findings(cwd, 'a.ndjson', 'b.ndjson', '--text', 'texts', '--only', 'quote-speaker');
    expect(first?.line).toBeNull();
  });
});

test('the summary counts by kind and rule, the most frequent first, with three examples each', async () => {
  const cwd = folderWith({ 'a.txt': 'Ann Tolmer said the dam was safe.\n'.repeat(5) });
  await sayso(['extract', 'a.txt', '--out', 'a.ndjson', '-q'], { cwd });
  write(
    cwd,
    'b.ndjson',
    changed(read(cwd, 'a.ndjson'), (doc) => ({ ...bySomebodyElse(doc), layout: 'list' })),
  );
  const { stdout } = await sayso(['diff', 'a.ndjson', 'b.ndjson', '--format', 'json'], { cwd });
  const { summary, findings: all, checked } = diffSchema.parse(JSON.parse(stdout));
  expect(summary.map(({ kind, rule, count, examples }) => [kind, rule, count, examples.length])).toEqual([
    ['quote-speaker', 'indirect/bare-clause', 5, 3],
    ['document', null, 1, 1],
  ]);
  expect([all.length, checked]).toEqual([6, 1]);
});

describe('what cannot be read', () => {
  const doc = async (cwd: string, file = 'a.ndjson') => read(cwd, file)[0];

  test('an unknown version, told in one line', async () => {
    const cwd = await extracted();
    write(cwd, 'b.ndjson', [{ ...(await doc(cwd)), schemaVersion: '7.3' }]);
    const { code, stdout, stderr } = await sayso(['diff', 'a.ndjson', 'b.ndjson'], { cwd });
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain('sayso: b.ndjson: schemaVersion "7.3" is not known (known: 1.0, 1.1)\n');
    // Nobody knows what else was in it.
    expect(stderr).toContain('3 documents without a partner, which may be what could not be read\n');
  });

  test('a bad line costs itself alone, and its partner is not lost', async () => {
    const cwd = await extracted();
    const [a, b, c] = readFileSync(join(cwd, 'a.ndjson'), 'utf8').trimEnd().split('\n');
    writeFileSync(
      join(cwd, 'b.ndjson'),
      `${a}\n{"schemaVersion": \n${JSON.stringify({ error: { line: 3, message: 'x' } })}\n${c}\n`,
    );
    const { code, stdout, stderr } = await sayso(['diff', 'a.ndjson', 'b.ndjson'], { cwd });
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toBe(
      [
        'sayso: b.ndjson:2: not valid JSON',
        'b.ndjson: 1 line of errors left out',
        '1 document without a partner, which may be what could not be read',
        '3 documents compared, 0 differences',
        '',
      ].join('\n'),
    );
    writeFileSync(join(cwd, 'b.ndjson'), `${a}\n${JSON.stringify({ ...JSON.parse(b ?? ''), quotes: 'none' })}\n${c}\n`);
    const wrong = await sayso(['diff', 'a.ndjson', 'b.ndjson'], { cwd });
    expect([wrong.code, wrong.stdout, wrong.stderr.split('\n')[0]]).toEqual([
      3,
      '',
      'sayso: b.ndjson:2: not a sayso document: quotes: Invalid input: expected array, received string',
    ]);
  });

  test('in a folder what is none of ours is passed over; a file that is named says so', async () => {
    const cwd = await extracted();
    await sayso(['extract', 'texts', '--out', 'out/', '-q'], { cwd });
    writeFileSync(join(cwd, 'out/notes.json'), '{ "name": "x" }');
    expect((await sayso(['diff', 'a.ndjson', 'out'], { cwd })).code).toBe(0);
    const named = await sayso(['diff', 'out/notes.json', 'a.ndjson'], { cwd });
    expect([named.code, named.stderr.split('\n')[0]]).toEqual([
      3,
      'sayso: out/notes.json: holds no sayso documents: its first object has no schemaVersion',
    ]);
    writeFileSync(join(cwd, 'out/b.json'), '{');
    const broken = await sayso(['diff', 'a.ndjson', 'out'], { cwd });
    expect([broken.code, broken.stdout]).toEqual([3, '']);
  });

  test('a path that comes twice while its partner has not come', async () => {
    const cwd = await extracted();
    const [a] = read(cwd, 'a.ndjson');
    write(cwd, 'b.ndjson', [
      { ...a, path: 'x.txt', sha256: '' },
      { ...a, path: 'x.txt', sha256: '' },
    ]);
    const { code, stderr } = await sayso(['diff', 'a.ndjson', 'b.ndjson'], { cwd });
    expect([code, stderr.split('\n')[0]]).toEqual([
      3,
      'sayso: b.ndjson:2: a document of x.txt stands before it; only one of a path is compared',
    ]);
  });

  test.for([
    [['a.ndjson', 'none.ndjson'], 'sayso: no such file or folder: none.ndjson'],
    [['-', '-'], 'sayso: standard input cannot be both outputs'],
    [['a.ndjson', 'empty'], 'sayso: nothing to compare: no documents or texts in empty'],
    [['a.ndjson'], "sayso: missing required argument 'after'"],
    [
      ['a.ndjson', 'a.ndjson', '--only', 'quotes'],
      "sayso: option '--only <kinds>' argument 'quotes' is invalid. It is no kind of difference; the end of --help names them.",
    ],
  ] as const)('%j is wrong usage', async ([args, message]) => {
    const cwd = folderWith({ 'a.ndjson': '', 'empty/x.png': '' });
    const { code, stdout, stderr } = await sayso(['diff', ...args], { cwd });
    expect([code, stdout, stderr.split('\n')[0]]).toEqual([2, '', message]);
  });
});
