import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Output } from '../../src/cli/world.ts';
import { checkSchema } from '../../src/compare/report.ts';
import { documentSchema, type SaysoDocument, SCHEMA_VERSION } from '../../src/model/schema.ts';
import { folderWith } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

const TEXT = 'A heading of it\n\n“We will win,” Mary Miller said. Nobody else spoke.\n';

async function checkedFolder(): Promise<string> {
  const cwd = folderWith({ 'news/a.txt': TEXT, 'news/sub/b.txt': 'Nothing was said.\n' });
  expect((await sayso(['check', 'news', '--update'], { cwd })).code).toBe(0);
  return cwd;
}

function change(cwd: string, edit: (doc: SaysoDocument) => SaysoDocument): void {
  const file = join(cwd, 'news/a.json');
  writeFileSync(file, JSON.stringify(edit(documentSchema.parse(JSON.parse(readFileSync(file, 'utf8'))))));
}

describe('check', () => {
  test('what --update wrote is what is made, from wherever it is called', async () => {
    const cwd = await checkedFolder();
    for (const args of [['news'], ['.'], ['news/a.txt', 'news/sub']]) {
      const run = await sayso(['check', ...args], { cwd });
      expect(run).toEqual({ code: 0, stdout: '', stderr: '2 texts checked, 0 findings\n' });
    }
    const bare = await sayso(['extract', 'news', '--out', 'out'], { cwd });
    expect(bare.code).toBe(0);
    expect(readFileSync(join(cwd, 'out/a.json'), 'utf8')).toBe(readFileSync(join(cwd, 'news/a.json'), 'utf8'));
  });

  test('an expected file that breaks the contract is a finding of its own', async () => {
    const cwd = await checkedFolder();
    change(cwd, (doc) => ({ ...doc, sentences: doc.sentences.slice(0, -1) }));
    const { code, stdout } = await sayso(['check', 'news'], { cwd });
    expect([code, stdout]).toEqual([
      1,
      expect.stringMatching(/^news\/a\.json:1:1: breaks the contract at sentences: /u),
    ]);
  });

  test('each reporter tells path, line and column', async () => {
    const cwd = await checkedFolder();
    const start = TEXT.indexOf('“We');
    change(cwd, (doc) => ({
      ...doc,
      sentences: [
        { start: 0, end: start - 2 },
        { start, end: TEXT.length - 1 },
      ],
    }));
    const text = await sayso(['check', 'news'], { cwd });
    const json = await sayso(['check', 'news', '--format', 'json'], { cwd });
    const github = await sayso(['check', 'news', '--format', 'github'], { cwd });
    const named = await sayso(['check', 'news', '--reporter', 'github'], { cwd });
    const message = 'sentence split (1 before, 2 now): «“We will win,” Mary Miller said. Nobody else spoke.»';
    expect(text).toEqual({ code: 1, stdout: `news/a.txt:3:1: ${message}\n`, stderr: '2 texts checked, 1 finding\n' });
    const finding = {
      ...{ path: 'news/a.txt', line: 3, column: 1, start, end: TEXT.length - 1, kind: 'sentence-split' },
      before: ['“We will win,” Mary Miller said. Nobody else spoke.'],
      after: ['“We will win,” Mary Miller said.', 'Nobody else spoke.'],
      ...{ rule: null, message },
    };
    expect(JSON.parse(json.stdout)).toEqual({
      schemaVersion: SCHEMA_VERSION,
      summary: [{ kind: 'sentence-split', rule: null, count: 1, examples: [finding] }],
      findings: [finding],
      checked: 2,
    });
    expect(checkSchema.safeParse(JSON.parse(json.stdout)).success).toBe(true);
    expect(github.stdout).toBe(
      `::group::sentence-split: 1\n::error file=news/a.txt,line=3,col=1,title=sentence-split::${message}\n::endgroup::\n`,
    );
    expect(named).toEqual(github);
    expect([json.code, github.code]).toEqual([1, 1]);
  });

  test('a text without expected file, and an expected file without text', async () => {
    const cwd = await checkedFolder();
    rmSync(join(cwd, 'news/a.json'));
    rmSync(join(cwd, 'news/sub/b.txt'));
    const { code, stdout } = await sayso(['check', 'news'], { cwd });
    expect(stdout.split('\n')).toEqual([
      'news/sub/b.json:1:1: expected file without a text',
      'news/a.txt:1:1: no expected file news/a.json',
      '',
    ]);
    expect(code).toBe(1);
  });

  test('the configuration and its lexicon are no expected files', async () => {
    const cwd = folderWith({
      'news/a.txt': TEXT,
      'news/sayso.config.json': '{ "lexicon": "names.json" }',
      'news/names.json': '{ "entities": [] }',
    });
    await sayso(['check', 'news', '--update'], { cwd });
    expect((await sayso(['check', 'news'], { cwd })).code).toBe(0);
  });

  test('an expected file in code points is understood', async () => {
    const cwd = folderWith({ 'a.txt': '😀 “We won,” Mary Miller said.\n' });
    const made = await sayso(['extract', '.', '--out', '.', '--offset-unit', 'codepoint'], { cwd });
    expect([made.code, existsSync(join(cwd, 'a.json'))]).toEqual([0, true]);
    expect((await sayso(['check', '.'], { cwd })).stdout).toBe('');
  });

  test('--update is refused where CI is set, and writes nothing', async () => {
    const cwd = folderWith({ 'a.txt': TEXT });
    const { code, stderr } = await sayso(['check', '.', '--update'], { cwd, env: { CI: 'true' } });
    expect([code, existsSync(join(cwd, 'a.json'))]).toEqual([2, false]);
    expect(stderr).toContain('CI');
    expect((await sayso(['check', '.'], { cwd, env: { CI: 'true' } })).code).toBe(1);
  });

  test('a text that cannot be read outranks what is found', async () => {
    const cwd = folderWith({ 'a.txt': TEXT, 'b.txt': 'a\0' });
    const { code, stdout } = await sayso(['check', '.'], { cwd });
    expect([code, stdout]).toEqual([3, 'a.txt:1:1: no expected file a.json\n']);
  });

  test('after an edit of a text, what is told are the edit and what is new, where they stand now', async () => {
    const cwd = await checkedFolder();
    writeFileSync(join(cwd, 'news/a.txt'), `It rained.\n\n${TEXT}“They lost,” Ann Tolmer said.\n`);
    change(cwd, (doc) => ({ ...doc, quotes: doc.quotes.map((quote) => ({ ...quote, rule: 'direct/other' })) }));
    const { code, stdout } = await sayso(['check', 'news'], { cwd });
    expect(stdout.split('\n').map((line) => line.replace(/: «.*/u, ''))).toEqual([
      'news/a.txt:1:1: the text is not the one that the expected file was written for',
      'news/a.txt:1:1: sentence new (0 before, 1 now)',
      'news/a.txt:5:1: rule changed from direct/other to direct/cue-after',
      'news/a.txt:6:1: sentence new (0 before, 1 now)',
      'news/a.txt:6:1: quote new',
      'news/a.txt:6:14: entity new',
      '',
    ]);
    expect(code).toBe(1);
  });

  test('--update tells in one line how many files were written', async () => {
    const cwd = folderWith({ 'a.txt': TEXT, 'b.txt': 'So.\n' });
    const update = () => sayso(['check', '.', '--update'], { cwd });
    expect(await update()).toEqual({ code: 0, stdout: '', stderr: '2 texts checked, 2 expected files written\n' });
    writeFileSync(join(cwd, 'b.txt'), 'So it is.\n');
    expect((await update()).stderr).toBe('2 texts checked, 1 expected file written\n');
  });

  const withoutQuotes = (doc: SaysoDocument): SaysoDocument => ({ ...doc, quotes: [], claims: [] });

  test('--fail-on says which kinds end with 1, --only which are told', async () => {
    const cwd = await checkedFolder();
    change(cwd, (doc) => ({ ...withoutQuotes(doc), sentences: [{ start: 0, end: TEXT.length - 1 }] }));
    const kinds = async (...args: string[]) => {
      const { code, stdout } = await sayso(['check', 'news', ...args, '--format', 'ndjson'], { cwd });
      const lines = stdout.split('\n').filter((line) => line !== '');
      return [code, lines.map((line) => JSON.parse(line).kind)];
    };
    expect(await kinds('--fail-on', 'quote-new,quote-lost')).toEqual([1, ['sentence-split', 'quote-new']]);
    expect(await kinds('--fail-on', 'quote-lost')).toEqual([0, ['sentence-split', 'quote-new']]);
    expect(await kinds('--only', 'quote-new')).toEqual([1, ['quote-new']]);
    expect(await kinds('--only', 'quote-lost')).toEqual([0, []]);
    const wrong = await sayso(['check', 'news', '--only', 'quote'], { cwd });
    expect([wrong.code, wrong.stderr.split('\n')[0]]).toEqual([
      2,
      "sayso: option '--only <kinds>' argument 'quote' is invalid. It is no kind of difference; the end of --help names them.",
    ]);
    const github = await sayso(['check', 'news', '--format', 'github', '--fail-on', 'quote-new'], { cwd });
    expect(github.stdout.match(/^::\w+/gmu)).toEqual([
      '::group',
      '::warning',
      '::endgroup',
      '::group',
      '::error',
      '::endgroup',
    ]);
  });

  test('--summary closes with what there was of each kind and rule', async () => {
    const cwd = await checkedFolder();
    change(cwd, withoutQuotes);
    const { stdout, stderr } = await sayso(['check', 'news', '--summary'], { cwd });
    const line = 'news/a.txt:3:1: quote new: «We will win,», direct, by Mary Miller\n';
    expect(stdout).toBe(line);
    expect(stderr).toBe(
      `1 difference in 2 documents\n\n  1  quote-new  direct/cue-after\n     ${line}\n2 texts checked, 1 finding\n`,
    );
  });

  describe('--review', () => {
    /** At a terminal, with these lines typed. */
    async function typed(cwd: string, lines: string, args: readonly string[] = []) {
      const stream = (): Output => Object.assign(new PassThrough(), { isTTY: true });
      const [stdout, stderr] = [stream(), stream()];
      const stdin = Object.assign(Readable.from([Buffer.from(lines)]), { isTTY: true });
      const env = { NO_COLOR: '1' };
      const code = await main({ argv: ['check', '.', '--review', ...args], cwd, env, stdin, stdout, stderr });
      const read = (one: Output) => String((one as unknown as PassThrough).read() ?? '');
      return { code, stdout: read(stdout), stderr: read(stderr) };
    }

    const folder = async (): Promise<string> => {
      const cwd = folderWith({ 'a.txt': TEXT, 'b.txt': TEXT, 'c.txt': TEXT });
      await sayso(['check', '.', '--update'], { cwd });
      for (const name of ['a', 'b', 'c']) {
        const file = join(cwd, `${name}.json`);
        writeFileSync(
          file,
          JSON.stringify(withoutQuotes(documentSchema.parse(JSON.parse(readFileSync(file, 'utf8'))))),
        );
      }
      return cwd;
    };
    const isAccepted = (cwd: string) =>
      ['a', 'b', 'c'].map((name) => readFileSync(join(cwd, `${name}.json`), 'utf8').includes('"q1"'));
    const ask = (name: string) => `${name}.txt: [a]ccept, [l]eave, [q]uit and leave the rest? `;

    test('asks of each text that differs, and writes what is accepted', async () => {
      const cwd = await folder();
      const { code, stdout, stderr } = await typed(cwd, 'l\nwhat\nA\naccept\n');
      expect(isAccepted(cwd)).toEqual([false, true, true]);
      expect(stdout).toBe(
        ['a', 'b', 'c'].map((name) => `${name}.txt:3:1: quote new: «We will win,», direct, by Mary Miller\n`).join(''),
      );
      expect(stderr).toBe(
        `${ask('a')}${ask('b')}${ask('b')}${ask('c')}3 texts checked, 2 expected files written, 1 finding\n`,
      );
      expect(code).toBe(1);
    });

    test('what is accepted is no finding', async () => {
      expect((await typed(await folder(), 'a\na\na\n')).code).toBe(0);
    });

    test.for(['q\n', 'quit\na\na\n', ''])('who goes leaves the rest: %j', async (lines) => {
      const cwd = await folder();
      const { code, stderr } = await typed(cwd, lines);
      expect([code, isAccepted(cwd)]).toEqual([1, [false, false, false]]);
      expect(stderr.split('?').length).toBe(2);
    });

    test('an interruption while it asks ends it quietly', async () => {
      const cwd = await folder();
      const stream = (): Output => Object.assign(new PassThrough(), { isTTY: true });
      const [stdout, stderr, control] = [stream(), stream(), new AbortController()];
      let said = '';
      (stderr as unknown as PassThrough).on('data', (chunk) => {
        said += String(chunk);
        if (said.includes('?')) control.abort(130);
      });
      const stdin = Object.assign(new PassThrough(), { isTTY: true });
      const argv = ['check', '.', '--review'];
      const code = await main({ argv, cwd, env: {}, stdin, stdout, stderr, signal: control.signal });
      expect([code, said]).toEqual([130, ask('a')]);
      expect(isAccepted(cwd)).toEqual([false, false, false]);
    });

    test('is refused where nobody can be asked, and together with --update', async () => {
      const cwd = await folder();
      const refused = await sayso(['check', '.', '--review'], { cwd });
      expect([refused.code, refused.stderr]).toEqual([
        2,
        'sayso: --review asks at a terminal, and standard input or standard error is none\n',
      ]);
      expect((await typed(cwd, 'a\n', ['--update'])).code).toBe(2);
      expect((await typed(cwd, 'a\n', ['--format', 'json'])).code).toBe(2);
      expect((await sayso(['check', '.', '--review'], { cwd, env: { CI: '1' } })).stderr).toContain(
        '--review is refused',
      );
      expect(isAccepted(cwd)).toEqual([false, false, false]);
    });
  });
});
